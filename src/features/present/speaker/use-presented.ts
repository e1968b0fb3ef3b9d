import { useEffect, useRef, useState } from 'react';
import type { SpeakerMessage } from '../../../data/speaker-messages';
import type { Deck } from '../../../figure/deck/deck';
import { readDeckFile } from '../../../figure/deck/deck-file';
import { type Position, within } from '../showing/position';
import { openSpeakerChannel, type SpeakerChannel } from './speaker-channel';

/** What the presentation of a name shows. */
export interface Presented {
  readonly deck: Deck;
  readonly at: Position;
  readonly black: boolean;
}

/** Follows the presentation of a name; null while there is none. */
export function usePresented(name: string): {
  readonly presented: Presented | null;
  readonly ask: (action: Extract<SpeakerMessage, { kind: 'ask' }>['action']) => void;
} {
  const [presented, setPresented] = useState<Presented | null>(null);
  const channel = useRef<SpeakerChannel | null>(null);
  useEffect(() => {
    const opened = openSpeakerChannel(name, (message) => {
      if (message.kind === 'ended') setPresented(null);
      if (message.kind === 'state') setPresented(readState(message));
    });
    channel.current = opened;
    opened.say({ kind: 'hello' });
    return () => opened.close();
  }, [name]);
  return { presented, ask: (action) => channel.current?.say({ kind: 'ask', action }) };
}

function readState(state: Extract<SpeakerMessage, { kind: 'state' }>): Presented | null {
  const read = readDeckFile(state.deck);
  if ('fault' in read) return null;
  const at = within(read.deck, { slide: state.slide, step: state.step });
  return { deck: read.deck, at, black: state.black };
}
