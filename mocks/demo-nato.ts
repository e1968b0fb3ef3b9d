import { allies } from '../src/catalogue/allies';
import type { SeriesFile } from '../src/data/schema';
import { inventAlly } from './demo-ally';
import { breaks } from './demo-edges';
import type { DemoFigures } from './demo-figures';
import { printedShare, sumFigures } from './demo-figures';
import { buildObservationRow, buildSeriesFile, yearsBetween } from './factories';

type Figures = ReadonlyMap<string, (year: number) => DemoFigures>;
type Pick = (figures: DemoFigures) => number | null;

const years = yearsBetween(2014, 2026);
const estimatedFrom = 2025;

/** Files as NATO's July 2026 edition has them, of invented figures. */
export function buildNatoFiles(random: () => number): readonly SeriesFile[] {
  const single = inventAllies(random);
  const all = new Map([...single, ...aggregatesOf(single)]);
  const germany = new Map([...single].filter(([id]) => id === 'DEU'));
  return [
    fileOf('share-of-gdp', all, (one) => printedShare(one.expenditure2021, one.gdp2021)),
    fileOf('expenditure-national-current', single, (one) => one.nationalCurrent),
    fileOf('expenditure-national-2021', germany, (one) => one.national2021),
    fileOf('expenditure-usd-current', all, (one) => one.expenditureCurrent),
    fileOf('expenditure-usd-2021', all, (one) => one.expenditure2021),
    fileOf('gdp-usd-current', all, (one) => one.gdpCurrent),
    fileOf('gdp-usd-2021', all, (one) => one.gdp2021),
    fileOf('equipment-share', all, (one) => printedShare(one.equipment2021, one.expenditure2021)),
  ];
}

function inventAllies(random: () => number): Figures {
  return new Map(
    allies.flatMap((ally) =>
      ally.armedForces ? [[ally.id, inventAlly(ally.id, ally.currency, random)] as const] : [],
    ),
  );
}

function aggregatesOf(single: Figures): Figures {
  const total = [...single];
  const sumOf = (members: typeof total) => (year: number) =>
    sumFigures(members.map(([, figuresIn]) => figuresIn(year)));
  return new Map([
    ['NATO_EUR_CAN', sumOf(total.filter(([id]) => id !== 'USA'))],
    ['NATO_TOTAL', sumOf(total)],
  ]);
}

function fileOf(indicator: string, who: Figures, pick: Pick): SeriesFile {
  const rows = [...who].map(([id, figuresIn]) => {
    const broken = indicator.startsWith('gdp') ? [] : breaks.filter(({ entity }) => entity === id);
    const row = buildObservationRow({
      years,
      value: (year) => pick(figuresIn(year)),
      estimatedFrom,
      statuses: Object.fromEntries(broken.map(({ year }) => [year, 'B' as const])),
    });
    return [id, row] as const;
  });
  const entities = Object.fromEntries(rows);
  return buildSeriesFile({ edition: 'nato-2026-07', indicator, years, entities });
}
