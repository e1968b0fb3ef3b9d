import { useState } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import type { ShowMessages } from '../../../language/present/show-messages';
import { last, next, type Position, previous } from './position';
import type { ShowCommand } from './show-keys';
import { useDigits } from './use-digits';
import { useSpeaker } from './use-speaker';

/** What lies over or beside the slide. */
export type Sheet = 'overview' | 'help' | null;

/** What a presentation is given. */
export interface ShowProps {
  readonly deck: Deck;
  readonly at: Position;
  readonly messages: ShowMessages;
  readonly onMove: (position: Position) => void;
  readonly onLeave: () => void;
}

/** The state of a presentation, and what its commands do. */
export function useShow({ deck, at, messages, onMove, onLeave }: ShowProps) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const [black, setBlack] = useState(false);
  const [notes, setNotes] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { digits, type, forget } = useDigits();
  const openSpeaker = useSpeaker({ deck, at, black, onAsk: (kind) => command({ kind }) });

  function go(position: Position) {
    forget();
    setSaid(null);
    setBlack(false);
    onMove(position);
  }

  const actions: Readonly<Record<Exclude<ShowCommand['kind'], 'digit'>, () => void>> = {
    next: () => go(digits === '' ? next(deck, at) : typed(digits, deck)),
    previous: () => go(previous(deck, at)),
    first: () => go({ slide: 0, step: 0 }),
    last: () => go(last(deck)),
    overview: () => setSheet(sheet === 'overview' ? null : 'overview'),
    help: () => setSheet(sheet === 'help' ? null : 'help'),
    black: () => setBlack(!black),
    notes: () => setNotes(!notes),
    speaker: () => {
      const opened = openSpeaker();
      if (!opened) setNotes(true);
      setSaid(opened ? null : messages.popupRefused);
    },
    'full-screen': () => toggleFullScreen(() => setSaid(messages.fullScreenRefused)),
    leave: () => {
      if (sheet !== null) {
        setSheet(null);
        return;
      }
      if (document.fullscreenElement != null) void document.exitFullscreen();
      onLeave();
    },
  };

  function command(asked: ShowCommand): void {
    if (asked.kind === 'digit') type(asked.digit);
    else actions[asked.kind]();
  }

  return { sheet, setSheet, black, notes, said, digits, command, go };
}

/** The slide of a typed number, or the nearest there is. */
function typed(digits: string, { slides }: Deck): Position {
  return { slide: Math.min(Math.max(1, Number(digits)), slides.length) - 1, step: 0 };
}

function toggleFullScreen(refused: () => void): void {
  if (document.fullscreenElement != null) {
    void document.exitFullscreen();
    return;
  }
  const { documentElement } = document;
  if (typeof documentElement.requestFullscreen !== 'function') refused();
  else documentElement.requestFullscreen().catch(refused);
}
