import * as v from 'valibot';
import { observationStatuses } from '../domain/status';
import { isPriceBase, type PriceBase, unitIds } from '../domain/unit';
import { isRising } from '../lib/rising';

/** `none`, `current`, or `constant-` and a year. */
export const priceBaseSchema = v.custom<PriceBase>(isPriceBase, 'is no price base');

const values = v.pipe(
  v.object({
    /** One per period, in the file's order; null where missing. */
    values: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
    /** One per period, in the file's order. */
    status: v.array(v.picklist(observationStatuses)),
    /** What has to be said about single periods, by period. */
    notes: v.optional(v.record(v.string(), v.string())),
  }),
  v.check(
    ({ values, status }) =>
      values.length === status.length &&
      values.every((value, at) => (value === null) === (status[at] === 'M' || status[at] === 'O')),
    'has values and statuses that do not fit together',
  ),
);

const head = {
  indicator: v.string(),
  edition: v.string(),
  unit: v.picklist(unitIds),
  priceBase: priceBaseSchema,
  entities: v.record(v.string(), values),
};

/** `/data/v1/<edition>/<indicator>.json` of a yearly indicator. */
export const seriesFileSchema = v.pipe(
  v.object({ ...head, years: v.array(v.pipe(v.number(), v.integer())) }),
  v.check(({ years }) => isRising(years), 'has years that do not rise'),
  v.check(
    ({ years, entities }) =>
      Object.values(entities).every(({ values }) => values.length === years.length),
    'has an entity whose values do not cover the years',
  ),
);

/** `/data/v1/<edition>/<indicator>.json` of a monthly indicator. */
export const monthlyFileSchema = v.pipe(
  v.object({ ...head, months: v.array(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))) }),
  v.check(({ months }) => isRising(months), 'has months that do not rise'),
  v.check(
    ({ months, entities }) =>
      Object.values(entities).every(({ values }) => values.length === months.length),
    'has an entity whose values do not cover the months',
  ),
);

/** `/data/v1/index.json`: what there is to fetch. */
export const indexSchema = v.object({
  version: v.literal(1),
  editions: v.array(
    v.object({
      id: v.string(),
      source: v.string(),
      published: v.string(),
      cutOff: v.nullable(v.string()),
    }),
  ),
  indicators: v.array(
    v.object({ id: v.string(), unit: v.picklist(unitIds), name: v.record(v.string(), v.string()) }),
  ),
  entities: v.array(
    v.object({ id: v.string(), kind: v.string(), name: v.record(v.string(), v.string()) }),
  ),
  files: v.array(
    v.object({
      path: v.string(),
      edition: v.string(),
      indicator: v.string(),
      unit: v.picklist(unitIds),
      priceBase: priceBaseSchema,
      entities: v.array(v.string()),
      /** First and last year. */
      years: v.tuple([v.number(), v.number()]),
    }),
  ),
});

/** A file of a yearly indicator, as it is served. */
export type SeriesFile = v.InferOutput<typeof seriesFileSchema>;
/** A file of an indicator by month, as it is served. */
export type MonthlyFile = v.InferOutput<typeof monthlyFileSchema>;
/** The list of all that is served. */
export type DataIndex = v.InferOutput<typeof indexSchema>;
