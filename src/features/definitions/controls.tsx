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
  const named = definedEntities
    .map((id) => [id, say(findEntity(id)?.name ?? { en: id, de: id })] as const)
    .sort(([, a], [, b]) => format.compare(a, b));
  return (
    <form className="definitions-controls" aria-label={controls.label}>
      <SelectField
        label={controls.entity}
        value={state.entity}
        options={named}
        onChoose={(entity) => onChange({ ...state, entity, currency: usualCurrency(entity) })}
      />
      <SelectField
        label={controls.year}
        value={state.year}
        options={years.map((year) => [year, `${year}`])}
        onChoose={(year) => onChange({ ...state, year })}
      />
      <SelectField
        label={controls.currency}
        value={state.currency}
        options={[
          ['eur', controls.eur],
          ['usd', controls.usd],
        ]}
        onChoose={(currency) => onChange({ ...state, currency })}
      />
    </form>
  );
}
