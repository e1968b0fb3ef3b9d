import { ukraineSupport } from '../src/catalogue/ukraine-support';
import type { MonthlyFile, SeriesFile } from '../src/data/schema';
import { monthsBetween } from '../src/domain/months';
import { type DemoDonor, donors, silentSince } from './demo-donors';
import { buildEditionFile } from './demo-edition';
import { buildMonthlyFile, rounded } from './factories';

const { edition, firstMonth, allocations, commitments, donorGdp, gdpYear } = ukraineSupport;

/** The months of the invented release. */
const months = monthsBetween(firstMonth, '2026-04');

/** What a donor allots in one month by kind, and promises, in billion euros; null where nothing is recorded. */
type Month = Readonly<Record<'military' | 'financial' | 'humanitarian' | 'promised', number>>;

/** Files as Kiel’s tracker has them: by month, with months that have no row, and the donors’ GDP of one year. */
export function buildKielFiles(random: () => number): readonly (MonthlyFile | SeriesFile)[] {
  const invented = donors.map((donor) => [donor.id, inventMonths(donor, random)] as const);
  const file = (indicator: string, pick: (month: Month) => number) =>
    buildMonthlyFile({
      edition,
      indicator,
      months,
      rows: invented.map(([id, row]) => [id, row.map((one) => one && rounded(pick(one), 6))]),
    });
  return [
    file(allocations.total, (one) =>
      [one.military, one.financial, one.humanitarian].reduce(
        (sum, part) => sum + rounded(part, 6),
        0,
      ),
    ),
    file(allocations.military, ({ military }) => military),
    file(allocations.financial, ({ financial }) => financial),
    file(allocations.humanitarian, ({ humanitarian }) => humanitarian),
    file(commitments, ({ promised }) => promised),
    buildEditionFile(
      { id: edition, years: [gdpYear], estimatedFrom: Number.POSITIVE_INFINITY },
      donorGdp,
      donors.map(({ id, gdp }) => ({
        id,
        valueIn: () => gdp,
        statuses: gdp === null ? { [gdpYear]: 'M' } : {},
      })),
    ),
  ];
}

function inventMonths(donor: DemoDonor, random: () => number): readonly (Month | null)[] {
  const { id, monthly, military, recorded } = donor;
  return months.map((month) => {
    const size = monthly * (0.3 + 1.4 * random());
    const silent = silentSince.entity === id && month > silentSince.month;
    const isThere = random() < recorded && month > firstMonth;
    if (silent || !isThere) return null;
    const humanitarian = size * (military === 0 ? 0.5 : 0.08);
    return {
      military: size * military,
      humanitarian,
      financial: size - size * military - humanitarian,
      promised: size * donor.promise,
    };
  });
}
