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
  const { say } = useWords();
  const { controls } = messages;
  const { measure, entity, year } = state;
  const all = editionsWith(measure);
  const years = [...new Set([year, ...yearsOf(measure, entity)])].sort((a, b) => b - a);
  return (
    <form className="editions-controls" aria-label={controls.label}>
      <SelectField
        label={controls.entity}
        value={entity}
        onChoose={(id) => {
          const found = comparableEntities.find((one) => one === id);
          if (found !== undefined) onChange({ ...state, entity: found });
        }}
      >
        <EntityOptions kind="ally" label={controls.allies} />
        <EntityOptions kind="aggregate" label={controls.aggregates} />
      </SelectField>
      <SelectField
        label={controls.year}
        value={`${year}`}
        onChoose={(text) => onChange({ ...state, year: Number(text) })}
      >
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
      <SelectField
        label={controls.indicator}
        value={measure}
        onChoose={(id) => {
          const found = comparableMeasures.find((one) => one === id);
          if (found !== undefined) onChange(withMeasure(state, found));
        }}
      >
        {comparableMeasures.map((id) => (
          <option key={id} value={id}>
            {say(getMeasure(id).name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={controls.from}
        value={state.from}
        onChoose={(id) => {
          const found = all.find((one) => one === id);
          if (found !== undefined) onChange({ ...state, from: found });
        }}
      >
        {all
          .filter((id) => headOf(id).published < headOf(state.to).published)
          .map((id) => (
            <option key={id} value={id}>
              {say(headOf(id).label)}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={controls.to}
        value={state.to}
        onChoose={(id) => {
          const found = all.find((one) => one === id);
          if (found !== undefined) onChange({ ...state, to: found });
        }}
      >
        {all
          .filter((id) => headOf(id).published > headOf(state.from).published)
          .map((id) => (
            <option key={id} value={id}>
              {say(headOf(id).label)}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={controls.over}
        value={state.over}
        onChoose={(text) => onChange({ ...state, over: text === 'mean' ? 'mean' : 'year' })}
      >
        <option value="year">{controls.overYear(year)}</option>
        <option value="mean">{controls.overMean}</option>
      </SelectField>
    </form>
  );
}

/** Another figure, in the same two editions where both print it. */
function withMeasure(state: EditionsState, measure: EditionsState['measure']): EditionsState {
  const all = editionsWith(measure);
  const kept = all.includes(state.from) && all.includes(state.to);
  return { ...state, measure, ...(kept ? {} : newestPair(measure)) };
}

function EntityOptions({ kind, label }: { kind: 'ally' | 'aggregate'; label: string }) {
  const { say, format } = useWords();
  const rows = comparableEntities
    .flatMap((id) => findEntity(id) ?? [])
    .filter((one) => one.kind === kind)
    .sort((a, b) => format.compare(say(a.name), say(b.name)));
  return (
    <optgroup label={label}>
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </optgroup>
  );
}
