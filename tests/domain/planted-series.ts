import type { Observation, Series } from '../../src/domain/series';

/** A series of the planted values by year: null is missing; an observation says its status itself. */
export function seriesOf(
  values: Readonly<Record<number, number | null | Omit<Observation, 'year'>>>,
  changes: Partial<Series> = {},
): Series {
  return {
    key: { edition: 'edition', indicator: 'indicator', entity: 'entity' },
    unit: 'usd-million',
    priceBase: 'constant-2021',
    observations: Object.entries(values).map(([year, value]) => observation(Number(year), value)),
    ...changes,
  };
}

function observation(year: number, value: number | null | Omit<Observation, 'year'>): Observation {
  if (value === null) return { year, value, status: 'O' };
  return typeof value === 'number' ? { year, value, status: 'A' } : { year, ...value };
}
