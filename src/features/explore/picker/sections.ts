import type { EntityId } from '../../../catalogue/entities';
import type { EditionId } from '../../../catalogue/sources';
import type { Words } from '../../../language/words';
import { type Offer, offerOf } from './choosing';
import { findOption, type OptionId, type OptionKind, optionKinds } from './entity-options';

/** A part of the list under a heading. */
export type Section = {
  readonly kind: OptionKind;
  readonly items: readonly OptionId[];
};

/** The whole list: groups as the catalogue has them, everything else by name. */
export function allSections(ids: readonly OptionId[], { say, format }: Words): readonly Section[] {
  const nameOf = (id: OptionId) => say(findOption(id)?.name ?? { en: id, de: id });
  return sectionsOf(ids).map((section) =>
    section.kind === 'groups'
      ? section
      : {
          ...section,
          items: section.items.toSorted((a, b) => format.compare(nameOf(a), nameOf(b))),
        },
  );
}

/** Options found, best first: the section of the best one leads, those of which nothing can be chosen come last. */
export function foundSections(
  ids: readonly OptionId[],
  offers: ReadonlyMap<OptionId, Offer>,
): readonly Section[] {
  const open = (id: OptionId) => offers.get(id)?.gap === null;
  const sorted = [...ids.filter(open), ...ids.filter((id) => !open(id))];
  return sectionsOf(sorted).toSorted((a, b) => placeOf(a, sorted) - placeOf(b, sorted));
}

/** What every option means for a choice. */
export function offersOf(
  ids: readonly OptionId[],
  chosen: readonly EntityId[],
  edition: EditionId,
): ReadonlyMap<OptionId, Offer> {
  return new Map(
    ids.flatMap((id) => {
      const option = findOption(id);
      return option === null ? [] : [[id, offerOf(option, chosen, edition)] as const];
    }),
  );
}

function sectionsOf(ids: readonly OptionId[]): readonly Section[] {
  return optionKinds
    .map((kind) => ({ kind, items: ids.filter((id) => findOption(id)?.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}

function placeOf({ items }: Section, ids: readonly OptionId[]): number {
  return ids.findIndex((id) => items.includes(id));
}
