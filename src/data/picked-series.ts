import type { Observation, RecordedMonths, Series } from '../domain/series';
import type { SeriesRequest } from '../domain/series-request';
import { sumUpToFormula } from '../domain/sum-up-to-formula';
import { DataError } from './data-error';
import { isPacked, type PackedFile, type PackedRow } from './packed-files';
import type { SeriesFile } from './schema';

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

/** The series of a sum up to a month, with the months it is of (null: none), and how it was worked out. */
export function summed(series: Series, upTo: string, recorded: RecordedMonths | null): Series {
  const derivation = { formulas: [sumUpToFormula(upTo)], inputs: [series.key] };
  return { ...series, upTo, derivation, ...(recorded === null ? {} : { recorded }) };
}

/** Series as JSON that may stand inside a script element of a page: data files cut down to what was picked. */
export function packPickedSeries(series: readonly Series[]): string {
  const files: PackedFile[] = [];
  for (const one of series) {
    const open = files.at(-1);
    const row = {
      values: one.observations.map(({ value }) => value),
      status: one.observations.map(({ status }) => status),
      ...(one.recorded === undefined ? {} : { recorded: one.recorded }),
    };
    if (open !== undefined && belongsTo(open, one)) open.entities[one.key.entity] = row;
    else files.push(fileWith(one, row));
  }
  return JSON.stringify(files).replaceAll('<', '\\u003c');
}

function fileWith({ key, unit, priceBase, observations, upTo }: Series, row: PackedRow) {
  const { edition, indicator, entity } = key;
  const years = observations.map(({ year }) => year);
  const file = { indicator, edition, unit, priceBase, years, entities: { [entity]: row } };
  return upTo === undefined ? file : { ...file, upTo };
}

function belongsTo(
  file: PackedFile,
  { key, unit, priceBase, observations, upTo }: Series,
): boolean {
  return (
    file.edition === key.edition &&
    file.indicator === key.indicator &&
    file.unit === unit &&
    file.upTo === upTo &&
    file.priceBase === priceBase &&
    !Object.hasOwn(file.entities, key.entity) &&
    file.years.length === observations.length &&
    observations.every(({ year }, at) => file.years[at] === year)
  );
}

/** Series that a page carries inside, parsed from JSON. Throws a `malformed` DataError for anything else. */
export function parsePickedSeries(input: unknown): readonly Series[] {
  if (!isPacked(input)) {
    throw new DataError('malformed', 'the series inside the page', 'they are not what was packed');
  }
  return input.flatMap(({ upTo, ...file }) => {
    const { edition, indicator } = file;
    const series = pickSeries(file, { edition, indicator, entities: 'all' });
    if (upTo === undefined) return series;
    return series.map((one) => summed(one, upTo, file.entities[one.key.entity]?.recorded ?? null));
  });
}
