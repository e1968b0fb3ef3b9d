/**
 * The hard cases the invented figures must hold. Expenditure and GDP in whole million US dollars of 2021.
 * Spain prints 1.99, Portugal exactly 2.00, Germany is a hair above 2, Luxembourg a hair below and prints 2.00.
 */
export const edges = [
  { entity: 'DEU', year: 2024, expenditure: 80_008, gdp: 4_000_000 },
  { entity: 'ESP', year: 2024, expenditure: 27_860, gdp: 1_400_000 },
  { entity: 'ESP', year: 2026, expenditure: 28_457, gdp: 1_430_000 },
  { entity: 'PRT', year: 2024, expenditure: 5_000, gdp: 250_000 },
  { entity: 'PRT', year: 2026, expenditure: 5_100, gdp: 255_000 },
  { entity: 'LUX', year: 2024, expenditure: 1_200, gdp: 60_010 },
  { entity: 'LUX', year: 2026, expenditure: 1_224, gdp: 61_210 },
] as const;

/** Years without any figure of expenditure. GDP, population and personnel are there. */
export const gaps = [{ entity: 'MNE', year: 2019 }] as const;

/** Years in which the definition of expenditure changes and its level jumps, by a factor that lasts. */
export const breaks = [{ entity: 'HRV', year: 2020, factor: 1.25 }] as const;

/** Years in which what counts as GDP changes in NATO's newest edition. Its level happens not to jump. */
export const gdpBreaks = [{ entity: 'LUX', year: 2023 }] as const;

/** Years in which what was spent on infrastructure prints as nothing, which is a zero and no gap. */
export const infrastructureZeros = { entity: 'FIN', from: 2014, to: 2018 } as const;

const withoutCategories2019 = ['CZE', 'DEU', 'DNK', 'FRA', 'ITA', 'PRT', 'SVN'] as const;

/** Cells that an edition leaves blank though others beside them are filled. */
export const blanks: readonly {
  readonly edition: string;
  readonly year: number;
  readonly indicators: readonly string[];
  readonly entities: readonly string[];
}[] = [
  {
    edition: 'nato-2026-07',
    year: 2026,
    indicators: ['personnel-share', 'infrastructure-share', 'other-share'],
    entities: ['NLD', 'PRT'],
  },
  {
    edition: 'nato-2025-08',
    year: 2025,
    indicators: ['share-of-gdp', 'real-change', 'per-capita-usd-2021'],
    entities: ['DEU'],
  },
  {
    edition: 'nato-2019-06',
    year: 2019,
    indicators: ['personnel-share', 'other-share'],
    entities: [...withoutCategories2019, 'LUX'],
  },
  {
    edition: 'nato-2019-06',
    year: 2019,
    indicators: ['infrastructure-share'],
    entities: withoutCategories2019,
  },
];

/** GDP of 2024 in million US dollars of 2021, invented, of the allies whose size a reader expects. */
export const sizes: Readonly<Record<string, number>> = {
  USA: 21_000_000,
  DEU: 4_000_000,
  GBR: 3_000_000,
  FRA: 2_800_000,
  ITA: 2_000_000,
  CAN: 1_900_000,
  ESP: 1_400_000,
  POL: 700_000,
  PRT: 250_000,
  LUX: 60_010,
  MNE: 6_000,
};

/** Their inhabitants of 2021 in millions, invented. */
export const populations: Readonly<Record<string, number>> = {
  USA: 330,
  DEU: 83,
  GBR: 67,
  FRA: 68,
  ITA: 59,
  CAN: 38,
  ESP: 47,
  POL: 38,
  PRT: 10.3,
  LUX: 0.6,
  MNE: 0.6,
};

/** Shares of GDP in per cent that a path runs through, by year, invented. Between them it is straight. */
export const paths: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  DEU: knots(1.2, 1.5, 2, 2.8),
  ESP: knots(0.9, 1.3, 1.99, 1.99),
  PRT: knots(1.3, 1.5, 2, 2),
  LUX: knots(0.4, 0.7, 2, 2),
  POL: knots(1.9, 2.4, 3.6, 4.6),
  USA: knots(3.6, 3.4, 3.3, 3.2),
};

/** A path through the four years that matter: 2014, 2021, 2024 and 2026. */
export function knots(
  ...[first, calm, pledged, last]: readonly [number, number, number, number]
): readonly (readonly [number, number])[] {
  return [
    [2014, first],
    [2021, calm],
    [2024, pledged],
    [2026, last],
  ];
}
