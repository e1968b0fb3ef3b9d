import type { SeriesFile } from '../src/data/schema';

/** Four years of three entities, invented, small enough to check by eye: an estimate, a gap, a break. */
export const shareFixture: SeriesFile = {
  indicator: 'share-of-gdp',
  edition: 'nato-2026-07',
  unit: 'percent-of-gdp',
  priceBase: 'constant-2021',
  years: [2023, 2024, 2025, 2026],
  entities: {
    DEU: { values: [1.6, 2, 2.4, 2.8], status: ['A', 'A', 'E', 'E'] },
    POL: { values: [3.3, null, 4.2, 4.4], status: ['A', 'O', 'E', 'E'] },
    HRV: { values: [1.7, 1.9, 2, 2.1], status: ['A', 'B', 'E', 'E'] },
  },
};

/** Expenditure in million US dollars of 2021 for the same entities and years. */
export const expenditureFixture: SeriesFile = {
  ...shareFixture,
  indicator: 'expenditure-usd-2021',
  unit: 'usd-million',
  entities: {
    DEU: { values: [64_000, 80_008, 98_000, 116_000], status: ['A', 'A', 'E', 'E'] },
    POL: { values: [23_000, null, 31_000, 34_000], status: ['A', 'O', 'E', 'E'] },
    HRV: { values: [1_100, 1_300, 1_400, 1_500], status: ['A', 'B', 'E', 'E'] },
  },
};

/** GDP in million US dollars of 2021: Germany 2024 is at 2.0002 per cent. */
export const gdpFixture: SeriesFile = {
  ...shareFixture,
  indicator: 'gdp-usd-2021',
  unit: 'usd-million',
  entities: {
    DEU: { values: [4_000_000, 4_000_000, 4_083_000, 4_143_000], status: ['A', 'A', 'E', 'E'] },
    POL: { values: [697_000, 717_000, 738_000, 773_000], status: ['A', 'A', 'E', 'E'] },
    HRV: { values: [64_700, 68_400, 70_000, 71_400], status: ['A', 'A', 'E', 'E'] },
  },
};

/** All files of the pretend server that are written out. */
export const fixtures = [shareFixture, expenditureFixture, gdpFixture] as const;
