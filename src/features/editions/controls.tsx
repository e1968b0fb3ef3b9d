import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import {
  comparableEntities,
  comparableMeasures,
  editionsWith,
  headOf,
  yearsOf,
} from '../../charts/editions/comparable';
import { type EditionsState, newestPair } from '../../charts/editions/state';
import { SelectField } from '../../figure/select-field';
import type { EditionsMessages } from '../../language/editions/editions-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';

/** Who, what, which year, and which two editions are compared. */
export function Controls({
  state,
  onChange,
  messages,
}: {
  state: EditionsState;
  onChange: (next: EditionsState) => void;
  messages: EditionsMessages;
}) {
  const words = useWords();
  const { say } = words;
  const { controls } = messages;
  const { measure, entity, year } = state;
  const all = editionsWith(measure);
  const years = [...new Set([year, ...yearsOf(measure, entity)])].sort((a, b) => b - a);
  return (
    <form className="editions-controls" aria-label={controls.label}>
      <SelectField
        label={controls.entity}
        value={entity}
        groups={[
          { label: controls.allies, options: entityOptions('ally', words) },
          { label: controls.aggregates, options: entityOptions('aggregate', words) },
        ]}
        onChoose={(one) => onChange({ ...state, entity: one })}
      />
      <SelectField
        label={controls.year}
        value={year}
        options={years.map((one) => [one, `${one}`])}
        onChoose={(one) => onChange({ ...state, year: one })}
      />
      <SelectField
        label={controls.indicator}
        value={measure}
        options={comparableMeasures.map((id) => [id, say(getMeasure(id).name)])}
        onChoose={(one) => onChange(withMeasure(state, one))}
      />
      <SelectField
        label={controls.from}
        value={state.from}
        options={all
          .filter((id) => headOf(id).published < headOf(state.to).published)
          .map((id) => [id, say(headOf(id).label)])}
        onChoose={(from) => onChange({ ...state, from })}
      />
      <SelectField
        label={controls.to}
        value={state.to}
        options={all
          .filter((id) => headOf(id).published > headOf(state.from).published)
          .map((id) => [id, say(headOf(id).label)])}
        onChoose={(to) => onChange({ ...state, to })}
      />
      <SelectField
        label={controls.over}
        value={state.over}
        options={[
          ['year', controls.overYear(year)],
          ['mean', controls.overMean],
        ]}
        onChoose={(over) => onChange({ ...state, over })}
      />
    </form>
  );
}

/** Another figure, in the same two editions where both print it. */
function withMeasure(state: EditionsState, measure: EditionsState['measure']): EditionsState {
  const all = editionsWith(measure);
  const kept = all.includes(state.from) && all.includes(state.to);
  return { ...state, measure, ...(kept ? {} : newestPair(measure)) };
}

function entityOptions(kind: 'ally' | 'aggregate', { say, format }: Words) {
  return comparableEntities
    .filter((id) => findEntity(id)?.kind === kind)
    .map((id) => [id, say(findEntity(id)?.name ?? { en: id, de: id })] as const)
    .sort(([, a], [, b]) => format.compare(a, b));
}
