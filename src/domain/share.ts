import type { Formula } from './formula';
import type { Observation, Series } from './series';
import { observationAt } from './series';

/** How the unrounded share is formed. */
export const shareFormula: Formula = {
  id: 'share-of-gdp',
  text: {
    en: '100 × defence expenditure ÷ GDP, both in 2021 US dollars',
    de: '100 × Verteidigungsausgaben ÷ BIP, beide in US-Dollar von 2021',
  },
};

/**
 * Defence expenditure as a share of GDP, unrounded, in per cent: 100 × expenditure / GDP, both in million
 * US dollars of one price base and one edition. A year that lacks either is missing; it keeps the status of the
 * expenditure (of the GDP where that alone is a break).
 */
export function shareOfGdp(expenditure: Series, gdp: Series): Series {
  if (expenditure.key.edition !== gdp.key.edition || expenditure.priceBase !== gdp.priceBase) {
    throw new Error('A share is formed within one edition and one price base only.');
  }
  return {
    key: { ...expenditure.key, indicator: 'share-of-gdp' },
    unit: 'percent-of-gdp',
    priceBase: expenditure.priceBase,
    observations: expenditure.observations.map((observation) => shareIn(observation, gdp)),
    derivation: { formulas: [shareFormula], inputs: [expenditure.key, gdp.key] },
  };
}

function shareIn(expenditure: Observation, gdp: Series): Observation {
  const { year, value, status } = expenditure;
  const output = observationAt(gdp, year);
  if (value === null) return { year, value: null, status };
  if (output === null || output.value <= 0) return { year, value: null, status: 'O' };
  return {
    year,
    value: (100 * value) / output.value,
    status: output.status === 'B' ? 'B' : status,
  };
}

/** The lowest and highest share, in per cent, that figures rounded to whole millions allow. */
export interface ShareBounds {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * How far rounding alone can move a share: expenditure and GDP are printed in whole millions, so each is
 * known to half a million either way.
 */
export function shareBounds(expenditureMillion: number, gdpMillion: number): ShareBounds {
  const half = 0.5;
  return {
    lowest: (100 * (expenditureMillion - half)) / (gdpMillion + half),
    highest: (100 * (expenditureMillion + half)) / (gdpMillion - half),
  };
}
