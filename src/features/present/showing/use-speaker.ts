import { useCallback, useEffect, useRef, useState } from 'react';
import type { SpeakerMessage } from '../../../data/speaker-messages';
import type { Deck } from '../../../figure/deck/deck';
import { writeDeckFile } from '../../../figure/deck/deck-file';
import { openSpeakerChannel, type SpeakerChannel } from '../speaker/speaker-channel';
import type { Position } from './position';

type Asked = Extract<SpeakerMessage, { kind: 'ask' }>['action'];

/** Keeps a speaker's window at the same place, and does what it asks. `open` answers whether the browser opened one. */
export function useSpeaker({
  deck,
  at: { slide, step },
  black,
  onAsk,
}: {
  readonly deck: Deck;
  readonly at: Position;
  readonly black: boolean;
  readonly onAsk: (action: Asked) => void;
}): () => boolean {
  const [name] = useState(presentationName);
  const channel = useRef<SpeakerChannel | null>(null);
  const state = useRef<SpeakerMessage>({ kind: 'ended' });
  const ask = useRef(onAsk);
  ask.current = onAsk;
  useEffect(() => {
    const opened = openSpeakerChannel(name, (message) => {
      if (message.kind === 'hello') opened.say(state.current);
      if (message.kind === 'ask') ask.current(message.action);
    });
    channel.current = opened;
    return () => {
      opened.say({ kind: 'ended' });
      opened.close();
      channel.current = null;
    };
  }, [name]);
  useEffect(() => {
    state.current = { kind: 'state', deck: writeDeckFile(deck), slide, step, black };
    channel.current?.say(state.current);
  }, [deck, slide, step, black]);
  return useCallback(() => {
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}?speaker=${name}`;
    return window.open(address, `speaker-${name}`, 'popup,width=1180,height=760') !== null;
  }, [name]);
}

const key = 'presentation';

/** A name for the presentation of this tab, the same after a reload where the browser remembers it. */
function presentationName(): string {
  const fresh = Math.random().toString(36).slice(2, 10).padEnd(1, '0');
  try {
    const known = sessionStorage.getItem(key);
    if (known !== null && /^[a-z0-9]{1,20}$/.test(known)) return known;
    sessionStorage.setItem(key, fresh);
  } catch {
    // Storage may be closed; the name holds until the page is loaded again.
  }
  return fresh;
}
