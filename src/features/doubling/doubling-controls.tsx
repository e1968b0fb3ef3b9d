import { useId } from 'react';
import { findEntity } from '../../catalogue/entities';
import { editionHeads } from '../../catalogue/sources';
import {
  type DoublingState,
  doublingEditions,
  doublingEntities,
  withEdition,
  yearsOf,
} from '../../charts/doubling/doubling-state';
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
      <Choice
        label={controls.entity}
        value={state.entity}
        options={[...allies, ...sums]}
        onChoose={(entity) => onState({ ...state, entity })}
      />
      <Choice
        label={controls.edition}
        value={state.edition}
        options={doublingEditions.map((id) => ({
          id,
          name: say(editionHeads.find((one) => one.id === id)?.label ?? { en: id, de: id }),
        }))}
        onChoose={(edition) => onState(withEdition(state, edition))}
      />
      <Choice
        label={controls.span}
        value={`${state.span}`}
        options={Array.from({ length: last - first }, (_, at) => ({
          id: `${at + 1}`,
          name: controls.spanYears(at + 1),
        }))}
        onChoose={(span) => onState({ ...state, span: Number(span) })}
      />
    </fieldset>
  );
}

/** A labelled select among some values. */
function Choice<Id extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Id;
  options: readonly { readonly id: Id; readonly name: string }[];
  onChoose: (id: Id) => void;
}) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((one) => one.id === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen.id);
        }}
      >
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
