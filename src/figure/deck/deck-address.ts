import { type Deck, deckLimits, type Slide } from './deck';
import type { DeckFault, SlidePart } from './deck-fault';

/** The deck an address holds; null where it holds none. */
export interface AddressedDeck {
  readonly deck: Deck | null;
  readonly faults: readonly DeckFault[];
}

const versionKey = 'deck';
const version = '1';
const titleKey = 'title';
const slideKey = 's';

/** The longest address that servers and messages are known to carry, in characters of the query. */
export const longestDeckQuery = 7000;

/**
 * A deck as a query: `deck=1`, its title, and for each slide `s=chart*query*caption*notes*spotlight*step*step`, without what
 * is empty at the end.
 */
export function printDeck({ title, slides }: Deck): string {
  const parts = new URLSearchParams({ [versionKey]: version });
  if (title !== '') parts.set(titleKey, title);
  for (const slide of slides) parts.append(slideKey, printSlide(slide));
  return `?${parts}`;
}

function printSlide({ view, caption, notes, spotlight, steps }: Slide): string {
  const fields = [view.chart, bare(view.query), caption ?? '', notes, spotlight ?? ''];
  const said = [...fields.map(escapeField), ...steps.map(printStep)];
  return said.join(between).replace(/\*+$/, '');
}

function bare(query: string): string {
  return query.replace(/^\?/, '');
}

/** The default state is a step like others, and must not look like nothing. */
function printStep(query: string): string {
  return query === '' ? usual : escapeField(bare(query));
}

const usual = '!2';
const between = '*';

/** The separator does not occur in a field: `!` is written `!0`, `*` is `!1`. */
function escapeField(text: string): string {
  return text.replaceAll('!', '!0').replaceAll(between, '!1');
}

/** Null where it was not written by `escapeField`. */
function readField(text: string): string | null {
  if (/!(?![01])/.test(text)) return null;
  return text.replaceAll('!1', between).replaceAll('!0', '!');
}

function asked(text: string): string {
  return text === '' ? '' : `?${text}`;
}

/** Reads the deck of a query. Never throws: each part that cannot be used is named, and the rest is used. */
export function parseDeck(query: string): AddressedDeck {
  const parts = new URLSearchParams(query);
  const said = parts.get(versionKey);
  if (said === null) return { deck: null, faults: [] };
  if (said !== version) return { deck: null, faults: [{ kind: 'version' }] };
  const faults: DeckFault[] = [];
  const texts = parts.getAll(slideKey);
  if (texts.length > deckLimits.slides) {
    faults.push({ kind: 'too-many-slides', most: deckLimits.slides });
  }
  const slides = texts.slice(0, deckLimits.slides).flatMap((text, at) => {
    const note = (part: SlidePart, kept: boolean) =>
      faults.push({ kind: 'slide', slide: at + 1, part, kept });
    return readSlide(text, note) ?? [];
  });
  const title = parts.get(titleKey) ?? '';
  const fits = title.length <= deckLimits.title;
  if (!fits) faults.push({ kind: 'title' });
  return { deck: { title: fits ? title : '', slides }, faults };
}

/** A slide without the parts that cannot be used; null where it has no chart to show. */
function readSlide(text: string, note: (part: SlidePart, kept: boolean) => void): Slide | null {
  const [chart = '', query = '', caption = '', notes = '', spotlight = '', ...steps] =
    text.split(between);
  if (!isChart(chart)) {
    note('chart', false);
    return null;
  }
  const field = (part: 'query' | 'caption' | 'notes' | 'spotlight', written: string) => {
    const read = readField(written);
    if (read !== null && read.length <= deckLimits[part]) return read;
    note(part, true);
    return '';
  };
  const read = {
    view: { chart, query: asked(field('query', query)) },
    caption: field('caption', caption) || null,
    notes: field('notes', notes),
    spotlight: field('spotlight', spotlight) || null,
  };
  const fit = steps.slice(0, deckLimits.steps).flatMap((step) => readStep(step) ?? []);
  if (fit.length < steps.length) note('steps', true);
  return { ...read, steps: fit };
}

function readStep(text: string): string | null {
  if (text === usual) return '';
  const read = readField(text);
  return read === null || read === '' || read.length > deckLimits.query ? null : asked(read);
}

/** Whether a text may be the name of a chart; whether there is such a chart is another question. */
function isChart(text: string): boolean {
  return text.length <= deckLimits.chart && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
