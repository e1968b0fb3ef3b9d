import { ukraineSupport } from '../../catalogue/ukraine-support';
import type { Entity } from '../../domain/entity';
import { missingLast } from '../../domain/missing-last';
import { monthNumber } from '../../domain/months';
import { rankOf } from '../../domain/rank';
import type { Series } from '../../domain/series';
import type { Text } from '../../domain/text';
import { type Donor, isEuropeanState, isState } from './donors';
import type { UkraineState } from './state';

/** What is said of the donor the page asks about. */
export interface DonorFacts {
  readonly donor: Donor;
  readonly value: number;
  /** Among the donor states of Europe, by the shown value. */
  readonly rankInEurope: number;
  /** The largest of Europe's donor states. */
  readonly firstInEurope: Donor;
  readonly rank: number;
  /** How many donor states have a figure. */
  readonly states: number;
  /** The EU institutions, where they are shown and above the donor; null: they are not. */
  readonly above: Donor | null;
}

/** The value of a donor that a state shows; null where missing. */
export function shownValue({ amount, percent }: Donor, { unit }: UkraineState): number | null {
  return unit === 'eur' ? amount : percent;
}

/** The facts of the donor the page asks about; null where it has no figure. */
export function donorFacts(donors: readonly Donor[], state: UkraineState): DonorFacts | null {
  const shown = (one: Donor) => shownValue(one, state);
  const donor = donors.find(({ entity }) => entity.id === ukraineSupport.donor);
  const value = donor === undefined ? null : shown(donor);
  if (donor === undefined || value === null) return null;
  const states = donors.filter((one) => isState(one.entity) && shown(one) !== null);
  const european = states.filter(({ entity }) => isEuropeanState(entity));
  const ranks = (among: readonly Donor[]) => rankOf(value, among.map(shown)) ?? 1;
  const first = european.toSorted((a, b) => missingLast(shown(a), shown(b)))[0] ?? donor;
  const above = donors.find((one) => {
    const amount = shown(one);
    return !isState(one.entity) && amount !== null && amount > value;
  });
  return {
    donor,
    value,
    rankInEurope: ranks(european),
    firstInEurope: first,
    rank: ranks(states),
    states: states.length,
    above: state.eu ? (above ?? null) : null,
  };
}

/** Of whom something is recorded: `sum` says which months. */
interface RecordedDonor {
  readonly entity: Pick<Entity, 'id' | 'name'>;
  readonly sum: Series;
}

/** Donors in colour of whom nothing is recorded for at least half a year before the month, with the last month that is. */
export function silentDonors(
  donors: readonly RecordedDonor[],
  month: string,
): readonly { readonly name: Text; readonly last: string }[] {
  return donors.flatMap(({ entity, sum }) => {
    const coloured = ukraineSupport.highlighted.some((id) => id === entity.id);
    const last = sum.recorded?.last;
    if (!coloured || last === undefined) return [];
    const silent = monthNumber(month) - monthNumber(last) >= halfYear;
    return silent ? [{ name: entity.name, last }] : [];
  });
}

const halfYear = 6;
