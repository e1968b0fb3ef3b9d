import { findEntity } from '../../catalogue/entities';
import { editionHeads } from '../../catalogue/sources';
import {
  type DoublingState,
  doublingEditions,
  doublingEntities,
  withEdition,
  yearsOf,
} from '../../charts/doubling/doubling-state';
import { SelectField } from '../../figure/select-field';
import type { DoublingMessages } from '../../language/doubling/doubling-messages';
import { useWords } from '../../language/words-context';

/** Of whom, by which edition, over windows of which length. */
export function DoublingControls({
  state,
  messages: { controls },
  onState,
}: {
  state: DoublingState;
  messages: DoublingMessages;
  onState: (next: DoublingState) => void;
}) {
  const { say, format } = useWords();
  const [first, last] = yearsOf(state.edition);
  const named = doublingEntities.map((id) => {
    const entity = findEntity(id);
    return { id, kind: entity?.kind, name: entity === null ? id : say(entity.name) };
  });
  const allies = named
    .filter(({ kind }) => kind === 'ally')
    .toSorted((a, b) => format.compare(a.name, b.name));
  const sums = named.filter(({ kind }) => kind !== 'ally');
  return (
    <fieldset className="doubling-controls">
      <legend className="visually-hidden">{controls.label}</legend>
      <SelectField
        label={controls.entity}
        value={state.entity}
        options={[...allies, ...sums].map(({ id, name }) => [id, name])}
        onChoose={(entity) => onState({ ...state, entity })}
      />
      <SelectField
        label={controls.edition}
        value={state.edition}
        options={doublingEditions.map((id) => [
          id,
          say(editionHeads.find((one) => one.id === id)?.label ?? { en: id, de: id }),
        ])}
        onChoose={(edition) => onState(withEdition(state, edition))}
      />
      <SelectField
        label={controls.span}
        value={state.span}
        options={Array.from({ length: last - first }, (_, at) => [
          at + 1,
          controls.spanYears(at + 1),
        ])}
        onChoose={(span) => onState({ ...state, span })}
      />
    </fieldset>
  );
}
