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

/** Years without any figure of expenditure. GDP is there. */
export const gaps = [{ entity: 'MNE', year: 2019 }] as const;

/** Years in which the definition changes and the level jumps, by a factor that lasts. */
export const breaks = [{ entity: 'HRV', year: 2020, factor: 1.25 }] as const;

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
