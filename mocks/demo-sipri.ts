import type { SeriesFile } from '../src/data/schema';
import { pathAt } from './demo-ally';
import { printedShare } from './demo-figures';
import type { DemoState } from './demo-states';
import { states } from './demo-states';
import { buildObservationRow, buildSeriesFile, yearsBetween } from './factories';

/** Million US dollars of 2024, whole; national currency in prices of the year. */
interface StateFigures {
  readonly expenditure: number;
  readonly gdp: number;
  readonly national: number;
}

type Invented = readonly (DemoState & { readonly figures: ReadonlyMap<number, StateFigures> })[];

const years = yearsBetween(1953, 2025);

/** Files as SIPRI's April 2026 edition has them, of invented figures that agree with each other. */
export function buildSipriFiles(random: () => number): readonly SeriesFile[] {
  const all = states.map((state) => ({ ...state, figures: inventFigures(state, random) }));
  const germany = all.filter(({ id }) => id === 'DEU');
  return [
    fileOf('military-share-of-gdp', all, (one) => printedShare(one.expenditure, one.gdp)),
    fileOf('military-usd-2024', all, (one) => one.expenditure),
    fileOf('military-national-current', germany, (one) => one.national),
  ];
}

function inventFigures({ gdp: size, path }: DemoState, random: () => number) {
  const growth = 1.01 + 0.02 * random();
  const rate = 0.92;
  const first = path[0]?.[0] ?? 0;
  return new Map(
    years
      .filter((year) => year >= first)
      .map((year) => {
        const gdp = Math.round(size * growth ** (year - 2024));
        const share = pathAt(path, year) * (0.97 + 0.06 * random());
        const expenditure = Math.round((gdp * share) / 100);
        const national = Math.round(expenditure * rate * 1.025 ** (year - 2024));
        return [year, { expenditure, gdp, national }] as const;
      }),
  );
}

function fileOf(
  indicator: string,
  who: Invented,
  pick: (figures: StateFigures) => number | null,
): SeriesFile {
  const rows = who.map(({ id, figures, statuses = {} }) => {
    const value = (year: number) => {
      const found = figures.get(year);
      return found === undefined ? null : pick(found);
    };
    return [id, buildObservationRow({ years, value, statuses })] as const;
  });
  const entities = Object.fromEntries(rows);
  return buildSeriesFile({ edition: 'sipri-2026-04', indicator, years, entities });
}
