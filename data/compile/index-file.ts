import * as v from 'valibot';
import type { DataIndex } from '../../src/data/schema';
import { indexSchema } from '../../src/data/schema';
import type { Catalogue } from './catalogue';
import { yearOf } from './period';
import type { PublishedSeries } from './series-files';

/** The index of everything that is published. */
export function indexFile(series: readonly PublishedSeries[], catalogue: Catalogue): DataIndex {
  return v.parse(indexSchema, {
    version: 1,
    editions: catalogue.editions.map(({ id, source, published, cutOff }) => ({
      id,
      source,
      published,
      cutOff,
    })),
    indicators: catalogue.indicators.map(({ id, unit, name }) => ({ id, unit, name })),
    entities: catalogue.entities.map(({ id, kind, name }) => ({ id, kind, name })),
    files: series.map(({ path, periods, file }) => ({
      path,
      edition: file.edition,
      indicator: file.indicator,
      unit: file.unit,
      priceBase: file.priceBase,
      entities: Object.keys(file.entities),
      years: [yearOf(periods.at(0) ?? ''), yearOf(periods.at(-1) ?? '')],
    })),
  });
}
