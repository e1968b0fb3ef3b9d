import { findEntity } from '../../catalogue/entities';
import {
  type DefinitionsState,
  definedEntities,
  definedYears,
  usualCurrency,
} from '../../charts/definitions/state';
import { SelectField } from '../../figure/select-field';
import type { DefinitionsMessages } from '../../language/definitions/definitions-messages';
import { useWords } from '../../language/words-context';

/** Who, which year, and in which currency. */
export function Controls({
  state,
  onChange,
  messages: { controls },
}: {
  state: DefinitionsState;
  onChange: (next: DefinitionsState) => void;
  messages: DefinitionsMessages;
}) {
  const { say, format } = useWords();
  const [first, last] = definedYears;
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const rows = definedEntities
    .flatMap((id) => findEntity(id) ?? [])
    .sort((a, b) => format.compare(say(a.name), say(b.name)));
  return (
    <form className="definitions-controls" aria-label={controls.label}>
      <SelectField
        label={controls.entity}
        value={state.entity}
        onChoose={(id) => {
          const entity = definedEntities.find((one) => one === id);
          if (entity !== undefined) {
            onChange({ ...state, entity, currency: usualCurrency(entity) });
          }
        }}
      >
        {rows.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={controls.year}
        value={`${state.year}`}
        onChoose={(text) => onChange({ ...state, year: Number(text) })}
      >
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </SelectField>
      <SelectField
        label={controls.currency}
        value={state.currency}
        onChoose={(text) => onChange({ ...state, currency: text === 'usd' ? 'usd' : 'eur' })}
      >
        <option value="eur">{controls.eur}</option>
        <option value="usd">{controls.usd}</option>
      </SelectField>
    </form>
  );
}
