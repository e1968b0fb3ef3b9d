/** An invented donor. */
export interface DemoDonor {
  readonly id: string;
  /** Its GDP of 2021 in billion euros; null for one that can have none. */
  readonly gdp: number | null;
  /** What it allots in a month that is recorded, in billion euros, on average. */
  readonly monthly: number;
  /** The part of it that is military; with none, a half is humanitarian. */
  readonly military: number;
  /** What it promises, as a multiple of what it allots. */
  readonly promise: number;
  /** How many of the months are recorded, from 0 to 1. */
  readonly recorded: number;
}

/** A donor of whom nothing is recorded after a month, as happens. */
export const silentSince = { entity: 'USA', month: '2025-01' } as const;

/** Invented donors of every kind: large and small for their size, with and without arms, one without a GDP, one that promises most. */
export const donors: readonly DemoDonor[] = [
  donor('USA', 20_000, 3, 0.6, 1.1),
  donor('EU', null, 1.5, 0, 2.2),
  donor('DEU', 3500, 0.6, 0.7, 1.6),
  donor('GBR', 2600, 0.4, 0.65, 2.4),
  donor('CAN', 1700, 0.28, 0.3, 1.3),
  donor('JPN', 4300, 0.3, 0.01, 1.6, 0.6),
  donor('DNK', 330, 0.24, 0.9, 1.2),
  donor('NLD', 850, 0.23, 0.8, 1.3),
  donor('NOR', 400, 0.21, 0.6, 2),
  donor('SWE', 520, 0.2, 0.8, 1.8),
  donor('FRA', 2450, 0.2, 0.7, 1.3, 0.6),
  donor('POL', 560, 0.14, 0.7, 1.1, 0.45),
  donor('BEL', 500, 0.08, 0.7, 1.4, 0.65),
  donor('ITA', 1750, 0.12, 0.4, 1.2, 0.4),
  donor('FIN', 245, 0.08, 0.85, 1.3),
  donor('ESP', 1180, 0.06, 0.5, 1.3, 0.6),
  donor('CZE', 235, 0.04, 0.7, 1.2, 0.45),
  donor('EST', 30, 0.024, 0.9, 1.1),
  donor('LTU', 54, 0.038, 0.7, 1.2),
  donor('LVA', 32, 0.02, 0.75, 1.2, 0.7),
  donor('SVK', 97, 0.045, 0.9, 1.1, 0.35),
  donor('CHE', 670, 0.04, 0, 2, 0.55),
  donor('AUT', 400, 0.02, 0, 1.3, 0.55),
  donor('AUS', 1300, 0.05, 0.8, 1.1, 0.4),
  donor('KOR', 1540, 0.03, 0.01, 3, 0.5),
  donor('BGR', 70, 0.04, 0.8, 1.1, 0.2),
  donor('HRV', 57, 0.018, 0.6, 1.2, 0.4),
  donor('ROU', 238, 0.06, 0.9, 1.1, 0.2),
  donor('PRT', 213, 0.018, 0.5, 1.4, 0.45),
  donor('SVN', 51, 0.009, 0.5, 1.2, 0.35),
  donor('LUX', 72, 0.012, 0.7, 1.2, 0.45),
  donor('GRC', 180, 0.026, 0.8, 1.1, 0.12),
  donor('IRL', 420, 0.025, 0.1, 1.4, 0.4),
  donor('ISL', 21, 0.005, 0.4, 1.3, 0.4),
  donor('NZL', 210, 0.005, 0.5, 1.1, 0.3),
  donor('TWN', 650, 0.003, 0, 2, 0.35),
  donor('HUN', 150, 0.009, 0, 1, 0.12),
  donor('CYP', 25, 0.001, 0, 1, 0.1),
  donor('MLT', 15, 0.0006, 0, 1, 0.1),
  donor('TUR', 690, 0.02, 0.9, 1, 0.08),
  donor('IND', 2700, 0.002, 0, 1, 0.08),
  donor('CHN', 15_000, 0.001, 0, 1, 0.06),
];

function donor(
  id: string,
  gdp: number | null,
  monthly: number,
  military: number,
  promise: number,
  recorded = 0.9,
): DemoDonor {
  return { id, gdp, monthly, military, promise, recorded };
}
