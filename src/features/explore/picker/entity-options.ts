import { allies } from '../../../catalogue/allies';
import { comparators } from '../../../catalogue/coverage';
import { type EntityId, entities } from '../../../catalogue/entities';
import { type GroupId, groups } from '../../../catalogue/groups';
import type { Text } from '../../../domain/text';

/** What the picker offers: an entity or a group, by its id. */
export type OptionId = EntityId | GroupId;

/** The sections of the list, in its order where nothing is searched. */
export const optionKinds = ['groups', 'allies', 'aggregates', 'comparators'] as const;

export type OptionKind = (typeof optionKinds)[number];

/** What can be chosen: one entity, or a group, which stands for its members. */
export interface Option {
  readonly id: OptionId;
  readonly kind: OptionKind;
  readonly name: Text;
  /** Absent where the name is short. */
  readonly short?: Text;
  /** What choosing it adds: a group's members, or the entity itself. */
  readonly members: readonly EntityId[];
}

/** Everything the explorer offers. Entities without figures in any of its measures are not among it. */
export const options: readonly Option[] = [
  ...groups.map(({ id, name, members }): Option => ({ id, kind: 'groups', name, members })),
  ...allies.map(({ id }) => entityOption(id, 'allies')),
  ...entities
    .filter(({ kind }) => kind === 'aggregate')
    .map(({ id }) => entityOption(id, 'aggregates')),
  ...comparators.map((id) => entityOption(id, 'comparators')),
];

const byId: ReadonlyMap<string, Option> = new Map(options.map((option) => [option.id, option]));

/** The option of an id; null where the explorer does not offer it. */
export function findOption(id: string): Option | null {
  return byId.get(id) ?? null;
}

/** The name of an entity, also of one that is not offered. */
export function nameOf(id: EntityId): Text {
  return entities.find((entity) => entity.id === id)?.name ?? { en: id, de: id };
}

function entityOption(id: EntityId, kind: OptionKind): Option {
  const { name, ...entity } = entities.find((one) => one.id === id) ?? { name: { en: id, de: id } };
  return {
    id,
    kind,
    name,
    ...('short' in entity ? { short: entity.short } : {}),
    members: [id],
  };
}
