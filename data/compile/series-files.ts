import * as v from 'valibot';
import type { MonthlyFile, SeriesFile } from '../../src/data/schema';
import { monthlyFileSchema, seriesFileSchema } from '../../src/data/schema';
import type { Indicator } from '../../src/domain/indicator';
import type { PriceBase } from '../../src/domain/unit';
import type { Catalogue } from './catalogue';
import type { Cell } from './cell';
import { cellLookup } from './cell';
import { periodsAcross } from './period';
import type { SoundTable } from './sound-table';

/** A file of one indicator in one edition, and where it is published. */
export interface PublishedSeries {
  readonly path: string;
  readonly periods: readonly string[];
  readonly file: SeriesFile | MonthlyFile;
}

/** One file per indicator of the edition, in the catalogue's order. */
export function seriesFiles(
  { edition, cells }: SoundTable,
  { indicators }: Catalogue,
): readonly PublishedSeries[] {
  return indicators.flatMap((indicator) => {
    const priceBase = edition.contents[indicator.id];
    if (priceBase === undefined) return [];
    const own = cells.filter(({ row }) => row.indicator === indicator.id);
    return [seriesFile(edition.id, indicator, priceBase, own)];
  });
}

function seriesFile(
  edition: string,
  indicator: Indicator,
  priceBase: PriceBase,
  cells: readonly Cell[],
): PublishedSeries {
  const { id, unit, frequency } = indicator;
  const rows = cells.map(({ row }) => row);
  const periods = periodsAcross(
    rows.map(({ period }) => period),
    frequency,
  );
  const entities = entityRecord(cells, id, periods);
  const head = { indicator: id, edition, unit, priceBase, entities };
  const file =
    frequency === 'monthly'
      ? v.parse(monthlyFileSchema, { ...head, months: periods })
      : v.parse(seriesFileSchema, { ...head, years: periods.map(Number) });
  return { path: `${edition}/${id}.json`, periods, file };
}

/** Per entity, one value and one status a period; a period without a row is missing (O). */
function entityRecord(cells: readonly Cell[], indicator: string, periods: readonly string[]) {
  const find = cellLookup(cells);
  const ids = [...new Set(cells.map(({ row }) => row.entity))].sort();
  return Object.fromEntries(
    ids.map((entity) => {
      const own = periods.map((period) => find(indicator, entity, period));
      const notes = own.flatMap((cell) =>
        cell === null || cell.row.note === '' ? [] : [[cell.row.period, cell.row.note] as const],
      );
      return [
        entity,
        {
          values: own.map((cell) => cell?.value ?? null),
          status: own.map((cell) => cell?.status ?? 'O'),
          ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
        },
      ];
    }),
  );
}
