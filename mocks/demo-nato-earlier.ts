import type { SeriesFile } from '../src/data/schema';
import { aggregatesOf, asKnownBefore, membersOf } from './demo-alliance';
import type { DemoAlly } from './demo-ally';
import { buildEditionFile, type DemoEdition } from './demo-edition';
import { changeOn, perHead, printed, shareOf } from './demo-figures';
import { buildNatoFile } from './demo-nato';
import type { Shares } from './demo-shares';
import { yearsBetween } from './factories';

const august2025: DemoEdition = {
  id: 'nato-2025-08',
  years: yearsBetween(2014, 2025),
  estimatedFrom: 2024,
};

const june2019: DemoEdition = {
  id: 'nato-2019-06',
  years: yearsBetween(2012, 2019),
  estimatedFrom: 2018,
};

const report2008: DemoEdition = {
  id: 'nato-hoc-2008',
  years: yearsBetween(2000, 2006),
  estimatedFrom: Number.POSITIVE_INFINITY,
};

/** Files as NATO's earlier editions have them, and the annex of 2008: the same allies, as they were known then. */
export function buildEarlierNatoFiles(
  invented: readonly DemoAlly[],
  random: () => number,
): readonly SeriesFile[] {
  return [
    ...buildFiles2025(asKnownBefore(invented, august2025, random)),
    ...buildFiles2019(asKnownBefore(joinedBy(invented, 2019), june2019, random)),
    buildFile2008(joinedBy(invented, 2008)),
  ];
}

/** With more decimals than NATO prints. Of aggregates it has the expenditure per head alone. */
function buildFiles2025(known: readonly DemoAlly[]): readonly SeriesFile[] {
  const single = membersOf(known);
  const all = [...single, ...aggregatesOf(known)];
  const decimals = 7;
  return [
    buildNatoFile(august2025, 'share-of-gdp', single, (one) => printed(shareOf(one), decimals)),
    buildNatoFile(august2025, 'real-change', single, (one, before) =>
      printed(changeOn(one, before), decimals),
    ),
    buildNatoFile(august2025, 'per-capita-usd-2021', all, (one) => printed(perHead(one), decimals)),
  ];
}

/** Not rounded, in prices of 2015, without aggregates. */
function buildFiles2019(known: readonly DemoAlly[]): readonly SeriesFile[] {
  const single = membersOf(known);
  const dollars = (indicator: string, pricesOf: (year: number) => number) =>
    buildEditionFile(
      june2019,
      indicator,
      known.map(({ id, coreIn, money }) => ({
        id,
        valueIn: (year) => {
          const { expenditure2021 } = coreIn(year);
          return expenditure2021 === null
            ? null
            : expenditure2021 * money.dollarsIn(pricesOf(year));
        },
      })),
    );
  const category = (indicator: string, which: keyof Shares) =>
    buildNatoFile(june2019, indicator, single, ({ shares }) =>
      shares === null ? null : shares[which],
    );
  return [
    buildNatoFile(june2019, 'share-of-gdp', single, shareOf),
    dollars('expenditure-usd-current', (year) => year),
    dollars('expenditure-usd-2015', () => 2015),
    buildNatoFile(june2019, 'military-personnel', single, ({ soldiers }) => soldiers / 1000),
    category('equipment-share', 'equipment'),
    category('personnel-share', 'personnel'),
    category('infrastructure-share', 'infrastructure'),
    category('other-share', 'other'),
  ];
}

/** With one decimal. Those who joined in 2004 have no figures before. */
function buildFile2008(known: readonly DemoAlly[]): SeriesFile {
  return buildEditionFile(
    report2008,
    'share-of-gdp',
    known.map(({ id, joined, coreIn }) => ({
      id,
      valueIn: (year) => (year < joined ? null : printed(shareOf(coreIn(year)), 1)),
    })),
  );
}

function joinedBy(all: readonly DemoAlly[], year: number): readonly DemoAlly[] {
  return all.filter(({ joined }) => joined <= year);
}
