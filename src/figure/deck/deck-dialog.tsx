import { deckWords } from '../../language/deck-words';
import { useWords } from '../../language/words-context';
import { printRoute } from '../route';
import { useSite } from '../site';
import type { ToolProps } from '../tools/tool';
import { ToolDialog } from '../tools/tool-dialog';
import { AddForm } from './add-form';
import { DeckSlides } from './deck-slides';
import { useOwnDeck } from './use-own-deck';
import './deck-dialog.css';

/** Puts the view onto a slide of the reader's own deck, and shows what is in it. */
export function DeckDialog(props: ToolProps) {
  const { language } = useWords();
  const words = deckWords[language];
  const { root } = useSite();
  const { deck, state } = useOwnDeck();
  return (
    <ToolDialog {...props} title={words.title}>
      {(drawn) => (
        <div className="add-deck">
          <AddForm drawn={drawn} deck={deck} words={words} />
          {state === 'stored' ? null : (
            <p className="add-said" role="alert">
              {words[state]}
            </p>
          )}
          <DeckSlides deck={deck} words={words} />
          <p className="add-link">
            <a href={`${root}${printRoute({ language, route: { page: 'present' } })}`}>
              {words.present}
            </a>
          </p>
        </div>
      )}
    </ToolDialog>
  );
}
