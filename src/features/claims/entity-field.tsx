import { type EntityId, entities } from '../../catalogue/entities';
import { SelectField } from '../../figure/select-field';
import { useWords } from '../../language/words-context';

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
  const named = (kind: (typeof kinds)[number]) =>
    shown
      .filter((entity) => entity.kind === kind)
      .map(({ id, name }) => [id, say(name)] as const)
      .sort(([, a], [, b]) => format.compare(a, b));
  return (
    <SelectField
      className="test-field"
      label={label}
      value={value}
      options={[
        ...(first === undefined ? [] : [['', first] as const]),
        ...kinds.flatMap((kind) => named(kind)),
      ]}
      onChoose={onChoose}
    />
  );
}
