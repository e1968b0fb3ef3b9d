import { recordedUpTo, sumUpTo } from '../domain/months';
import type { Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import { summed } from './picked-series';
import type { MonthlyFile } from './schema';

/** The sums up to a month that a request asks for, in its order, each a series of that month's year alone. */
export function pickSums(
  file: MonthlyFile,
  request: SeriesRequest & { readonly upTo: string },
): readonly Series[] {
  const { edition, indicator, unit, priceBase, months } = file;
  const entities = request.entities === 'all' ? Object.keys(file.entities) : request.entities;
  return entities.map((entity) => {
    const row = Object.hasOwn(file.entities, entity) ? file.entities[entity] : undefined;
    const monthly = { months, values: row?.values ?? [] };
    const key = { edition, indicator, entity };
    const observations = [sumUpTo(monthly, request.upTo)];
    const recorded = recordedUpTo(monthly, request.upTo);
    return summed({ key, unit, priceBase, observations }, request.upTo, recorded);
  });
}
