import type { SeriesFile } from '../src/data/schema';
import { aggregatesOf, type DemoMember, membersOf } from './demo-alliance';
import type { DemoAlly } from './demo-ally';
import { buildEditionFile, type DemoEdition } from './demo-edition';
import { changeOn, type DemoFigures, perHead, printed, shareOf } from './demo-figures';
import { printedShares, type Shares } from './demo-shares';
import { yearsBetween } from './factories';

/** A value of a table, from the figures of the year and of the year before. */
type Pick = (figures: DemoFigures, before: DemoFigures) => number | null;

const newest: DemoEdition = {
  id: 'nato-2026-07',
  years: yearsBetween(2014, 2026),
  estimatedFrom: 2025,
};

/** Files as NATO's July 2026 edition has them: rounded as they are printed. */
export function buildNatoFiles(invented: readonly DemoAlly[]): readonly SeriesFile[] {
  const single = membersOf(invented);
  const all = [...single, ...aggregatesOf(invented)];
  const germany = single.filter(({ id }) => id === 'DEU');
  const file = (indicator: string, who: readonly DemoMember[], pick: Pick) =>
    buildNatoFile(newest, indicator, who, pick);
  return [
    file('share-of-gdp', all, (one) => printed(shareOf(one), 2)),
    file('expenditure-national-current', single, (one) => one.nationalCurrent),
    file('expenditure-national-2021', germany, (one) => one.national2021),
    file('expenditure-usd-current', all, (one) => one.expenditureCurrent),
    file('expenditure-usd-2021', all, (one) => one.expenditure2021),
    file('real-change', all, (one, before) => printed(changeOn(one, before), 2)),
    file('per-capita-usd-2021', all, (one) => printed(perHead(one), 0)),
    file('military-personnel', all, (one) => one.soldiers / 1000),
    file('equipment-share', single, (one) => printedShare(one, 'equipment')),
    file('personnel-share', single, (one) => printedShare(one, 'personnel')),
    file('infrastructure-share', single, (one) => printedShare(one, 'infrastructure')),
    file('other-share', single, (one) => printedShare(one, 'other')),
    file('gdp-usd-current', all, (one) => one.gdpCurrent),
    file('gdp-usd-2021', all, (one) => one.gdp2021),
  ];
}

/** A file of one of NATO's editions. */
export function buildNatoFile(
  edition: DemoEdition,
  indicator: string,
  who: readonly DemoMember[],
  pick: Pick,
): SeriesFile {
  return buildEditionFile(
    edition,
    indicator,
    who.map(({ id, figuresIn }) => ({
      id,
      valueIn: (year) => pick(figuresIn(year), figuresIn(year - 1)),
    })),
  );
}

function printedShare({ shares }: DemoFigures, category: keyof Shares): number | null {
  return shares === null ? null : printedShares(shares)[category];
}
