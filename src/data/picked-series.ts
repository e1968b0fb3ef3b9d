import * as v from 'valibot';
import type { Observation, Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import { isMissing, observationStatuses } from '../domain/status';
import { unitIds } from '../domain/unit';
import { isRising } from '../lib/rising';
import { parseInput } from './answer';
import type { SeriesFile } from './schema';
import { priceBaseSchema } from './schema';

/**
 * The series of a file that a request asks for, in its order. An entity the file lacks has a series too, missing
 * (O) in every year of the file that is asked for.
 */
export function pickSeries(file: SeriesFile, request: SeriesRequest): readonly Series[] {
  const { edition, indicator, unit, priceBase } = file;
  const entities = request.entities === 'all' ? Object.keys(file.entities) : request.entities;
  return entities.map((entity) => ({
    key: { edition, indicator, entity },
    unit,
    priceBase,
    observations: observationsOf(file, entity).filter(
      ({ year }) => !request.years || (request.years.from <= year && year <= request.years.to),
    ),
  }));
}

function observationsOf(file: SeriesFile, entity: string): readonly Observation[] {
  const row = Object.hasOwn(file.entities, entity) ? file.entities[entity] : undefined;
  return file.years.map((year, at) => ({
    year,
    value: row?.values[at] ?? null,
    status: row?.status[at] ?? 'O',
  }));
}

const keySchema = v.object({ edition: v.string(), indicator: v.string(), entity: v.string() });

const observationSchema = v.pipe(
  v.object({
    year: v.pipe(v.number(), v.integer()),
    value: v.nullable(v.pipe(v.number(), v.finite())),
    status: v.picklist(observationStatuses),
  }),
  v.check(
    ({ value, status }) => (value === null) === isMissing(status),
    'has a value and a status that do not fit together',
  ),
);

/** Picked series are as published: one with a derivation is none. */
const pickedSeriesSchema = v.array(
  v.strictObject({
    key: keySchema,
    unit: v.picklist(unitIds),
    priceBase: priceBaseSchema,
    observations: v.pipe(
      v.array(observationSchema),
      v.check((all) => isRising(all.map(({ year }) => year)), 'has years that do not rise'),
    ),
  }),
);

/** Series as JSON that may stand inside a script element of a page. */
export function packPickedSeries(series: readonly Series[]): string {
  return JSON.stringify(series).replaceAll('<', '\\u003c');
}

/** Series that a page carries inside, parsed from JSON. Throws a `malformed` DataError for anything else. */
export function parsePickedSeries(input: unknown): readonly Series[] {
  return parseInput(pickedSeriesSchema, input, 'the series inside the page');
}
