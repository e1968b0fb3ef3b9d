import type { Formula } from './formula';
import { type Series, valueAt } from './series';

/** How a share of a donor's GDP is worked out. */
export function donorShareFormula(gdpYear: number): Formula {
  return {
    id: 'share-of-donor-gdp',
    text: {
      en: `100 × sum ÷ the donor’s GDP of ${gdpYear}, both in current euros`,
      de: `100 × Summe ÷ BIP des Gebers ${gdpYear}, beide in jeweiligen Euro`,
    },
  };
}

/**
 * Support added up, in per cent of the donor's GDP of one year; both in current euros of one edition. A donor that can have no
 * GDP (M) can have no share either; without the GDP for another reason, or without support, it is missing (O).
 */
export function shareOfDonorGdp(support: Series, gdp: Series, gdpYear: number): Series {
  if (support.key.edition !== gdp.key.edition || support.unit !== gdp.unit) {
    throw new Error('A share is formed within one edition and one unit only.');
  }
  const whole = valueAt(gdp, gdpYear);
  const why = gdp.observations.find(({ year }) => year === gdpYear)?.status === 'M' ? 'M' : 'O';
  return {
    ...support,
    unit: 'percent-of-gdp',
    observations: support.observations.map(({ year, value, status }) => {
      if (whole === null || whole <= 0) return { year, value: null, status: why };
      if (value === null) return { year, value, status };
      return { year, value: (100 * value) / whole, status };
    }),
    derivation: {
      formulas: [...(support.derivation?.formulas ?? []), donorShareFormula(gdpYear)],
      inputs: [...(support.derivation?.inputs ?? [support.key]), gdp.key],
    },
  };
}
