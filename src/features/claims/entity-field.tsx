import { type EntityId, entities } from '../../catalogue/entities';
import { useWords } from '../../language/words-context';
import { Field } from './fields';

const kinds = ['ally', 'aggregate', 'state'] as const;

/** A choice of one entity: allies, sums of the alliance, and other states, each sorted by name. `first` stands before them. */
export function EntityField({
  label,
  value,
  without = [],
  first,
  onChoose,
}: {
  label: string;
  value: EntityId | '';
  without?: readonly EntityId[];
  first?: string;
  onChoose: (entity: EntityId | '') => void;
}) {
  const { say, format } = useWords();
  const shown = entities.filter(({ id }) => !without.includes(id));
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={(event) =>
            onChoose(shown.find((one) => one.id === event.currentTarget.value)?.id ?? '')
          }
        >
          {first === undefined ? null : <option value="">{first}</option>}
          {kinds.flatMap((kind) =>
            shown
              .filter((entity) => entity.kind === kind)
              .map((entity) => ({ id: entity.id, name: say(entity.name) }))
              .sort((a, b) => format.compare(a.name, b.name))
              .map((entity) => (
                <option key={entity.id} value={entity.id}>
                  {entity.name}
                </option>
              )),
          )}
        </select>
      )}
    </Field>
  );
}
