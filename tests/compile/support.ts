import type { Catalogue } from '../../data/compile/catalogue';
import type { Compilation } from '../../data/compile/compile';
import { compile } from '../../data/compile/compile';
import { describeFault } from '../../data/compile/fault';
import { columns } from '../../data/compile/table';

const text = (name: string) => ({ en: name, de: name });

const yearly = { definition: text(''), frequency: 'yearly' } as const;

/** A small catalogue: two editions, four allies (one joined late, one unarmed), both aggregates. */
export const catalogue: Catalogue = {
  sources: [{ id: 'producer', name: text('Producer'), address: 'https://x.org', terms: text('') }],
  editions: [
    {
      id: 'yearly-edition',
      source: 'producer',
      publication: text('Tables'),
      label: text('July'),
      published: '2026-07',
      cutOff: '2026-07-03',
      years: [2014, 2026],
      contents: {
        'share-of-gdp': 'constant-2021',
        'expenditure-usd-2021': 'constant-2021',
        'gdp-usd-2021': 'constant-2021',
        'first-part': 'none',
        'second-part': 'none',
      },
      notes: [],
    },
    {
      id: 'monthly-edition',
      source: 'producer',
      publication: text('Tracker'),
      label: text('Release'),
      published: '2026-08',
      cutOff: null,
      years: [2022, 2026],
      contents: { allocations: 'current' },
      notes: [],
    },
  ],
  indicators: [
    { id: 'share-of-gdp', name: text('Share'), unit: 'percent-of-gdp', ...yearly },
    { id: 'expenditure-usd-2021', name: text('Money'), unit: 'usd-million', ...yearly },
    { id: 'gdp-usd-2021', name: text('GDP'), unit: 'usd-million', ...yearly },
    {
      id: 'first-part',
      name: text('One'),
      unit: 'percent',
      partOf: 'expenditure-categories',
      ...yearly,
    },
    {
      id: 'second-part',
      name: text('Two'),
      unit: 'percent',
      partOf: 'expenditure-categories',
      ...yearly,
    },
    {
      id: 'allocations',
      name: text('Aid'),
      definition: text(''),
      unit: 'eur-billion',
      frequency: 'monthly',
    },
  ],
  entities: [
    { id: 'DEU', kind: 'ally', name: text('Germany'), joined: 1955, armedForces: true },
    { id: 'ISL', kind: 'ally', name: text('Iceland'), joined: 1949, armedForces: false },
    { id: 'SWE', kind: 'ally', name: text('Sweden'), joined: 2024, armedForces: true },
    { id: 'USA', kind: 'ally', name: text('United States'), joined: 1949, armedForces: true },
    { id: 'NATO_EUR_CAN', kind: 'aggregate', name: text('Europe and Canada') },
    { id: 'NATO_TOTAL', kind: 'aggregate', name: text('Total') },
  ],
};

export const header = columns.join();

/** A sound table of the yearly edition; line 1 is the header. */
export const yearlyLines: readonly string[] = [
  header,
  'share-of-gdp,DEU,2023,1.60,percent-of-gdp,constant-2021,A,',
  'share-of-gdp,DEU,2024,2.00,percent-of-gdp,constant-2021,A,',
  'expenditure-usd-2021,DEU,2023,70483,usd-million,constant-2021,A,',
  'expenditure-usd-2021,DEU,2024,87583,usd-million,constant-2021,A,',
  'expenditure-usd-2021,NATO_EUR_CAN,2023,70483,usd-million,constant-2021,A,',
  'expenditure-usd-2021,NATO_EUR_CAN,2024,97583,usd-million,constant-2021,A,',
  'expenditure-usd-2021,NATO_TOTAL,2023,870483,usd-million,constant-2021,A,',
  'expenditure-usd-2021,NATO_TOTAL,2024,997584,usd-million,constant-2021,A,',
  'expenditure-usd-2021,SWE,2023,9000,usd-million,constant-2021,A,',
  'expenditure-usd-2021,SWE,2024,10000,usd-million,constant-2021,A,',
  'expenditure-usd-2021,USA,2023,800000,usd-million,constant-2021,A,',
  'expenditure-usd-2021,USA,2024,900000,usd-million,constant-2021,A,',
  'gdp-usd-2021,DEU,2023,4399000,usd-million,constant-2021,A,',
  'gdp-usd-2021,DEU,2024,4378686,usd-million,constant-2021,A,',
  'first-part,DEU,2023,60.01,percent,none,A,',
  'first-part,DEU,2024,60,percent,none,E,',
  'second-part,DEU,2023,40,percent,none,A,',
  'second-part,DEU,2024,,percent,none,O,"left blank, by NATO"',
];

/** A sound table of the monthly edition, with a month left out. */
export const monthlyLines: readonly string[] = [
  header,
  'allocations,DEU,2022-11,0,eur-billion,current,A,',
  'allocations,DEU,2023-01,1.5,eur-billion,current,A,',
];

/** Compiles the two tables, given as lines. */
export function compileLines(
  yearlyTable: readonly string[] = yearlyLines,
  monthlyTable: readonly string[] = monthlyLines,
): Compilation {
  return compile(
    [
      { edition: 'yearly-edition', text: `${yearlyTable.join('\n')}\n` },
      { edition: 'monthly-edition', text: `${monthlyTable.join('\n')}\n` },
    ],
    catalogue,
  );
}

/** The faults of the yearly table with line `line` put in place of the sound one (null takes it out), as text. */
export function faultsWith(line: number, row: string | null): readonly string[] {
  const lines = yearlyLines.flatMap((sound, at) => (at + 1 === line ? (row ?? []) : sound));
  return compileLines(lines).faults.map(describeFault);
}

/** The faults of the yearly table with a row more at its end, which is line 20. */
export function faultsAfter(row: string): readonly string[] {
  return compileLines([...yearlyLines, row]).faults.map(describeFault);
}
