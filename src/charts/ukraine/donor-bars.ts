import { ukraineSupport } from '../../catalogue/ukraine-support';
import { missingLast } from '../../domain/missing-last';
import type { Observation } from '../../domain/series';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { BarContent, BarRow, ColourRole } from '../content';
import { billions, percent, supportAxis } from './amounts';
import { shownValue } from './donor-facts';
import { type Donor, isState } from './donors';
import type { UkraineState } from './state';

const { highlighted } = ukraineSupport;

/** The colours of the highlighted donors, in their order. */
export const donorColours: readonly ColourRole[] = ['first', 'second', 'third', 'fourth'];

/** Bars shorter than this part of the longest are paler. */
const small = 0.01;

/** The donors that are shown: all, or only states. */
export function shownDonors(donors: readonly Donor[], { eu }: UkraineState): readonly Donor[] {
  return eu ? donors : donors.filter(({ entity }) => isState(entity));
}

/** The donors that have a figure as ranked bars; an institution without a GDP stands last, and says so. */
export function donorBars(
  donors: readonly Donor[],
  state: UkraineState,
  { format, say, language }: Words,
): BarContent {
  const rows = shownDonors(donors, state)
    .filter(({ amount }) => amount !== null)
    .sort((a, b) => missingLast(shownValue(a, state), shownValue(b, state)));
  const values = rows.map((one) => shownValue(one, state));
  const longest = Math.max(0, ...values.flatMap((value) => value ?? []));
  const money = state.unit === 'eur';
  return {
    form: 'bar',
    unit: money ? 'eur-billion' : 'percent-of-gdp',
    year: Number(state.month.slice(0, 4)),
    bars: rows.map((donor) => barRow(donor, state, longest)),
    target: null,
    writeAxis: supportAxis,
    writeEnd: (value) => (money ? billions(value, format) : percent(value, format)),
    named: { bar: say(names.donor), value: upTo[language](format.date(state.month)) },
  };
}

function barRow(donor: Donor, state: UkraineState, longest: number): BarRow {
  const { entity, sum, share } = donor;
  const series = state.unit === 'eur' ? sum : share;
  const observation = observationOf(donor, state);
  const { value } = observation;
  const colour = donorColours.find((_, place) => highlighted[place] === entity.id);
  const isSmall = value !== null && value < small * longest;
  return {
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    key: sum.key,
    series,
    observation,
    emphasis: colour === undefined ? (isSmall ? 'muted' : 'default') : 'highlighted',
    ...(colour === undefined ? {} : { colour }),
    ...(value === null && observation.status === 'M' ? { remark: names.noGdp } : {}),
  };
}

function observationOf({ sum, share }: Donor, { unit, month }: UkraineState): Observation {
  const [found] = (unit === 'eur' ? sum : share).observations;
  return found ?? { year: Number(month.slice(0, 4)), value: null, status: 'O' };
}

const names = {
  donor: { en: 'Donor', de: 'Geber' },
  noGdp: { en: 'no GDP to share by', de: 'kein BIP als Maßstab' },
} as const satisfies Readonly<Record<string, Text>>;

const upTo = {
  en: (month: string) => `up to ${month}`,
  de: (month: string) => `bis ${month}`,
} as const;
