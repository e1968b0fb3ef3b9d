import type { Deck } from '../../../figure/deck/deck';
import { useDeckPptx } from '../../../figure/deck/use-deck-pptx';
import { deckFileWords } from '../../../language/deck-file-words';
import { useWords } from '../../../language/words-context';

/** The deck as a PowerPoint file with charts that can be edited. */
export function PowerPoint({ deck, fileName }: { deck: Deck; fileName: string }) {
  const { language, format } = useWords();
  const say = deckFileWords[language];
  const { state, make } = useDeckPptx(deck, `${fileName}.pptx`);
  const made =
    state.kind === 'made'
      ? [
          say.made,
          ...(state.missing === 0 ? [] : [say.missing(state.missing)]),
          ...state.leftOut.map(({ title, names }) => say.leftOut(title, format.list(names))),
        ]
      : [];
  return (
    <>
      <button
        type="button"
        className="deck-tool"
        aria-disabled={state.kind === 'making'}
        onClick={() => {
          if (state.kind !== 'making') void make();
        }}
      >
        {say.powerpoint}
      </button>
      <span role="status">{state.kind === 'making' ? say.making : made.join(' ')}</span>
      {state.kind === 'failed' ? <span role="alert">{say.failed}</span> : null}
    </>
  );
}
