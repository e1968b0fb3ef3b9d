/**
 * Units of the published figures. `national-million` is million units of the entity's own currency
 * (the catalogue says which); `ratio` is a plain factor.
 */
export const unitIds = [
  'percent-of-gdp',
  'percent',
  'percent-change',
  'national-million',
  'usd-million',
  'eur-million',
  'international-million',
  'usd',
  'eur-billion',
  'persons',
  'thousand-persons',
  'national-per-international-dollar',
  'ratio',
] as const;

export type UnitId = (typeof unitIds)[number];

/**
 * Price base of a figure: `current` prices and exchange rates, constant prices and exchange rates of a year,
 * or `none` where prices play no part.
 */
export type PriceBase = 'none' | 'current' | `constant-${number}`;

/** Whether something from outside is a price base. */
export function isPriceBase(input: unknown): input is PriceBase {
  return typeof input === 'string' && /^(none|current|constant-\d{4})$/.test(input);
}

/** The year of a constant price base; null for current prices and for figures without prices. */
export function priceBaseYear(base: PriceBase): number | null {
  return base === 'none' || base === 'current' ? null : Number(base.slice('constant-'.length));
}
