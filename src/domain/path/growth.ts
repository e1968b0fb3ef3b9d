import type { Formula } from '../formula';

/** What a reader assumes of the economy, in per cent a year. */
export interface Economy {
  /** Real growth of GDP. */
  readonly growth: number;
  /** Growth of prices, of GDP and of defence alike. */
  readonly inflation: number;
}

/** How fast spending has to grow, in per cent a year, and the nominal growth of GDP that goes with it. */
export interface SpendingGrowth {
  /** Of GDP at current prices. */
  readonly gdp: number;
  /** Of spending at current prices. */
  readonly nominal: number;
  /** Of spending after inflation. */
  readonly real: number;
}

/** How the yearly growth of spending is worked out. */
export const growthFormula: Formula = {
  id: 'path-growth',
  text: {
    en: '(target share ÷ start share)^(1 ÷ years) × (1 + real growth) × (1 + inflation) − 1',
    de: '(Zielanteil ÷ Anteil am Anfang)^(1 ÷ Jahre) × (1 + reales Wachstum) × (1 + Inflation) − 1',
  },
};

/** The factor of a growth in per cent: 1.02 of 2 %. */
export function factorOf(growth: number): number {
  return 1 + growth / 100;
}

/** The factor GDP at current prices grows by in a year; null where growth or prices leave nothing of it. */
export function gdpFactor({ growth, inflation }: Economy): number | null {
  const [real, prices] = [factorOf(growth), factorOf(inflation)];
  return real > 0 && prices > 0 ? real * prices : null;
}

/**
 * The yearly growth of spending that leads from one share of GDP to another in so many years, both shares in the same unit.
 * Null where it is undetermined: no years, a share of zero or less, or an economy of which nothing is left.
 */
export function spendingGrowth(
  from: number,
  to: number,
  years: number,
  economy: Economy,
): SpendingGrowth | null {
  const gdp = gdpFactor(economy);
  if (gdp === null || from <= 0 || to <= 0 || years <= 0) return null;
  const nominal = (to / from) ** (1 / years) * gdp;
  return {
    gdp: 100 * (gdp - 1),
    nominal: 100 * (nominal - 1),
    real: 100 * (nominal / factorOf(economy.inflation) - 1),
  };
}
