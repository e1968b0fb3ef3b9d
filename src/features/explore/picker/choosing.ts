import { type Gap, gapOf } from '../../../catalogue/coverage';
import type { EntityId } from '../../../catalogue/entities';
import type { EditionId } from '../../../catalogue/sources';
import type { Option } from './entity-options';

/** What an option means for a choice, in an edition. */
export interface Offer {
  readonly option: Option;
  /** Whether the entity, or all of the group that the edition has, is chosen. */
  readonly chosen: boolean;
  /** What choosing it would add, in the group's order. */
  readonly adds: readonly EntityId[];
  /** Members of a group that the edition has no figures of; empty for an entity. */
  readonly lacks: readonly EntityId[];
  /** Why it cannot be chosen; null where it can, or where it is chosen and so can be removed. */
  readonly gap: Gap | null;
}

/** Weighs an option against what is chosen. */
export function offerOf(option: Option, chosen: readonly EntityId[], edition: EditionId): Offer {
  const { members } = option;
  const had = members.filter((id) => gapOf(edition, id) === null);
  const wanted = had.length > 0 ? had : members;
  const isChosen = wanted.every((id) => chosen.includes(id));
  const [first] = members;
  return {
    option,
    chosen: isChosen,
    adds: had.filter((id) => !chosen.includes(id)),
    lacks: option.kind === 'groups' ? members.filter((id) => !had.includes(id)) : [],
    gap: isChosen || had.length > 0 || first === undefined ? null : gapOf(edition, first),
  };
}

/** The choice after an option was switched: its members put at the end, or taken out where they were all in. */
export function switched(
  { option, chosen: isChosen, adds }: Offer,
  chosen: readonly EntityId[],
): readonly EntityId[] {
  return isChosen ? without(chosen, option.members) : [...chosen, ...adds];
}

/** A choice without some of it. */
export function without(
  chosen: readonly EntityId[],
  removed: readonly EntityId[],
): readonly EntityId[] {
  return chosen.filter((id) => !removed.includes(id));
}
