import { useMemo } from 'react';
import type { AddressProps } from '../../figure/address/use-page-state';
import { useOwnDeck } from '../../figure/deck/use-own-deck';
import { Notice } from '../../figure/notice';
import type { PresentMessages } from '../../language/present/present-messages';
import { useWords } from '../../language/words-context';
import { DeckEditor } from './editing/deck-editor';
import { addressFaultText } from './fault-text';
import { type DeckChoice, type PresentState, parsePresent, printPresent } from './present-address';
import { readyDeckIn } from './ready-deck';
import { within } from './showing/position';
import { Presentation } from './showing/presentation';
import { SpeakerWindow } from './speaker/speaker-window';
import './styles/editor.css';
import './styles/print.css';

/** The page in a language, as a page that loads when it is shown. */
export function presentPage(messages: PresentMessages) {
  return { Page: (props: AddressProps) => <PresentPage {...props} messages={messages} /> };
}

/** A deck as it is put together, and over it the presentation; or the speaker's window of one. */
function PresentPage({
  query,
  onStep,
  onReplace,
  messages,
}: AddressProps & { messages: PresentMessages }) {
  const { state, faults } = useMemo(() => parsePresent(query), [query]);
  const deck = useDeck(state.choice);
  const go = (next: Partial<PresentState>) => printPresent({ ...state, ...next });
  if (state.speaker !== null) {
    return <SpeakerWindow name={state.speaker} messages={messages.show} />;
  }
  return (
    <>
      <Notice lines={faults.map((fault) => addressFaultText(fault, messages.editor))} />
      <header className="opening">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      <DeckEditor
        choice={state.choice}
        deck={deck}
        messages={messages.editor}
        onPresent={(slide) => onStep(go({ show: { slide, step: 0 } }))}
        onOwn={() => onStep(go({ choice: { kind: 'own' }, show: null }))}
      />
      {state.show === null || deck.slides.length === 0 ? null : (
        <Presentation
          deck={deck}
          at={within(deck, state.show)}
          messages={messages.show}
          onMove={(show) => onReplace(go({ show }))}
          onLeave={() => onReplace(go({ show: null }))}
        />
      )}
    </>
  );
}

function useDeck(choice: DeckChoice) {
  const { language } = useWords();
  const { deck: own } = useOwnDeck();
  return useMemo(() => {
    switch (choice.kind) {
      case 'own':
        return own;
      case 'address':
        return choice.deck;
      case 'ready':
        return readyDeckIn(choice.ready, language);
      default:
        return choice satisfies never;
    }
  }, [choice, own, language]);
}
