import { ukraineSupport } from '../../catalogue/ukraine-support';
import { monthNumber } from '../../domain/months';
import { rankOf } from '../../domain/rank';
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
  const first = european.reduce(
    (best, one) => ((shown(one) ?? 0) > (shown(best) ?? 0) ? one : best),
    donor,
  );
  const above = donors.find((one) => !isState(one.entity) && (shown(one) ?? 0) > value);
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

/** Donors in colour of whom nothing is recorded for at least half a year before the month. */
export function silentDonors(donors: readonly Donor[], month: string): readonly Donor[] {
  return donors.filter(
    ({ entity, sum }) =>
      ukraineSupport.highlighted.some((id) => id === entity.id) &&
      sum.recorded !== undefined &&
      monthNumber(month) - monthNumber(sum.recorded.last) >= halfYear,
  );
}

const halfYear = 6;
