import type { SeriesFile } from '../src/data/schema';
import type { DemoAlly } from './demo-ally';
import { buildEditionFile, type DemoEdition, type DemoRow } from './demo-edition';
import { pathAt } from './demo-path';
import { allyRemarks, type DemoState, states } from './demo-states';
import { rounded, yearsBetween } from './factories';

/** Million US dollars of 2024, whole; null where missing. */
interface StateFigures {
  readonly expenditure: number | null;
  readonly gdp: number;
}

interface Invented extends Pick<DemoRow, 'id' | 'statuses'> {
  readonly figuresIn: (year: number) => StateFigures;
}

const edition: DemoEdition = {
  id: 'sipri-2026-04',
  years: yearsBetween(1953, 2025),
  estimatedFrom: Number.POSITIVE_INFINITY,
};

/** Files as SIPRI's April 2026 edition has them: allies as NATO has them by another definition, and states of its own. */
export function buildSipriFiles(
  invented: readonly DemoAlly[],
  random: () => number,
): readonly SeriesFile[] {
  const own = states.map((state) => inventState(state, random));
  const allies = invented
    .filter(({ id }) => !states.some((state) => state.id === id))
    .map((ally) => otherDefinition(ally, random));
  const all = [...own, ...allies];
  const file = (
    indicator: string,
    who: readonly Invented[],
    pick: (figures: StateFigures, year: number) => number | null,
  ) =>
    buildEditionFile(
      edition,
      indicator,
      who.map(({ figuresIn, ...row }) => ({
        ...row,
        valueIn: (year) => pick(figuresIn(year), year),
      })),
    );
  return [
    file('military-share-of-gdp', all, ({ expenditure, gdp }) =>
      expenditure === null ? null : rounded((100 * expenditure) / gdp, 2),
    ),
    file('military-usd-2024', all, ({ expenditure }) => expenditure),
    file(
      'military-national-current',
      own.filter(({ id }) => id === 'DEU'),
      inEuros,
    ),
  ];
}

function inventState({ gdp: size, path, ...row }: DemoState, random: () => number): Invented {
  const growth = 1.01 + 0.02 * random();
  const first = path[0]?.[0] ?? 0;
  const figures = new Map(
    edition.years.map((year) => {
      const gdp = Math.round(size * growth ** (year - 2024));
      const share = pathAt(path, year) * (0.97 + 0.06 * random());
      return [year, { expenditure: year < first ? null : Math.round((gdp * share) / 100), gdp }];
    }),
  );
  return { ...row, figuresIn: (year) => figures.get(year) ?? { expenditure: null, gdp: 0 } };
}

/** An ally's figures since 2000, somewhat lower, as SIPRI counts less of it. */
function otherDefinition({ id, coreIn, money }: DemoAlly, random: () => number): Invented {
  const counted = 0.86 + 0.12 * random();
  const { first = 2000, ...row } = allyRemarks[id] ?? {};
  const dollars = money.dollarsIn(2024);
  return {
    ...row,
    id,
    figuresIn: (year) => {
      const { expenditure2021, gdp2021 } = coreIn(year);
      const missing = year < first || expenditure2021 === null;
      return {
        expenditure: missing ? null : Math.round(expenditure2021 * counted * dollars),
        gdp: Math.round(gdp2021 * dollars),
      };
    },
  };
}

/** National currency in prices of the year. */
function inEuros({ expenditure }: StateFigures, year: number): number | null {
  return expenditure === null ? null : Math.round(expenditure * 0.92 * 1.025 ** (year - 2024));
}
