import { editionsOf, findMeasure, getMeasure } from '../../../catalogue/measures';
import { type EditionId, editionHeads, sources } from '../../../catalogue/sources';
import type { ExploreState } from '../../../charts/explore/state';
import { withBeside, withEdition } from '../../../charts/explore/transitions';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import type { Words } from '../../../language/words';
import { useWords } from '../../../language/words-context';
import { Choice } from './choice';
import type { ControlProps } from './control-props';

/** Whose figures, of which release; and a second one beside it. */
export function EditionChoices({ state, onChange }: ControlProps) {
  const { page } = useExploreMessages();
  const words = useWords();
  const offered = editionsFor(state);
  const others = offered.filter((id) => id !== state.edition);
  return (
    <>
      <Choice
        label={page.edition}
        value={state.edition}
        onChoose={(id) => {
          const edition = offered.find((one) => one === id);
          if (edition !== undefined) onChange(withEdition(state, edition));
        }}
      >
        {options(offered, words)}
      </Choice>
      {others.length === 0 ? null : (
        <Choice
          label={page.beside}
          value={state.beside ?? ''}
          onChoose={(id) =>
            onChange(withBeside(state, others.find((edition) => edition === id) ?? null))
          }
        >
          <option value="">{page.besideNone}</option>
          {options(others, words)}
        </Choice>
      )}
    </>
  );
}

/** The editions that have the measure or its counterpart in the other definition. */
function editionsFor({ measure }: ExploreState): readonly EditionId[] {
  const own = getMeasure(measure);
  const other = own.counterpart === null ? null : findMeasure(own.counterpart);
  return [...editionsOf(own), ...(other === null ? [] : editionsOf(other))];
}

function options(ids: readonly EditionId[], words: Words) {
  return ids.map((id) => (
    <option key={id} value={id}>
      {editionName(id, words)}
    </option>
  ));
}

/** An edition as a reader names it: `NATO · July 2026`. */
export function editionName(id: EditionId, { say }: Words): string {
  const edition = editionHeads.find((one) => one.id === id);
  const source = sources.find((one) => one.id === edition?.source);
  return edition === undefined || source === undefined
    ? id
    : `${say(source.name)} · ${say(edition.label)}`;
}
