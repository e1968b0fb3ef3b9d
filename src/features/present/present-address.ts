import { findReadyDeck, type ReadyDeck } from '../../catalogue/ready-decks';
import { shorten } from '../../figure/address/shorten';
import type { Deck } from '../../figure/deck/deck';
import { parseDeck, printDeck } from '../../figure/deck/deck-address';
import type { DeckFault } from '../../figure/deck/deck-fault';
import { type Position, parsePosition, printPosition } from './showing/position';

/** Which deck a page shows: the reader's own, one that is there for everybody, or the one its address holds. */
export type DeckChoice =
  | { readonly kind: 'own' }
  | { readonly kind: 'ready'; readonly ready: ReadyDeck }
  | { readonly kind: 'address'; readonly deck: Deck };

/** What the address of the page says. */
export interface PresentState {
  readonly choice: DeckChoice;
  /** Where the presentation is; null: it is not on. */
  readonly show: Position | null;
  /** The name of the presentation of which this is the speaker's window; null: it is none. */
  readonly speaker: string | null;
}

/** A part of the address that could not be used. */
export type PresentFault =
  | { readonly kind: 'deck'; readonly fault: DeckFault }
  | { readonly kind: 'ready' | 'show' | 'speaker'; readonly value: string };

/** Reads `?ready=…` or a deck, `&show=3.1`, `&speaker=…`. Never throws; what cannot be used is named. */
export function parsePresent(query: string): {
  readonly state: PresentState;
  readonly faults: readonly PresentFault[];
} {
  const parts = new URLSearchParams(query);
  const faults: PresentFault[] = [];
  function part<Value>(key: 'ready' | 'show' | 'speaker', read: (text: string) => Value | null) {
    const text = parts.get(key);
    const value = text === null ? null : read(text);
    if (text !== null && value === null) faults.push({ kind: key, value: shorten(text) });
    return value;
  }
  const ready = part('ready', findReadyDeck);
  const addressed = parseDeck(query);
  faults.push(...addressed.faults.map((fault) => ({ kind: 'deck', fault }) as const));
  const show = part('show', parsePosition);
  const speaker = part('speaker', (text) => (/^[a-z0-9]{1,20}$/.test(text) ? text : null));
  return { state: { choice: chosen(addressed.deck, ready), show, speaker }, faults };
}

function chosen(deck: Deck | null, ready: ReadyDeck | null): DeckChoice {
  if (deck !== null) return { kind: 'address', deck };
  return ready === null ? { kind: 'own' } : { kind: 'ready', ready };
}

/** The query of a state, without what is usual. */
export function printPresent({ choice, show, speaker }: PresentState): string {
  const parts = new URLSearchParams(choice.kind === 'address' ? printDeck(choice.deck) : '');
  if (choice.kind === 'ready') parts.set('ready', choice.ready.id);
  if (show !== null) parts.set('show', printPosition(show));
  if (speaker !== null) parts.set('speaker', speaker);
  const query = parts.toString();
  return query === '' ? '' : `?${query}`;
}
