import type { DataIndex } from '../../src/data/schema';
import type { Catalogue } from './catalogue';
import { rowWithId } from './catalogue';
import { dataPackage } from './data-package';
import { editionCsv } from './edition-csv';
import type { Fault } from './fault';
import { indexFile } from './index-file';
import type { PublishedSeries } from './series-files';
import { seriesFiles } from './series-files';
import type { SoundTable } from './sound-table';
import { checkTable } from './sound-table';
import type { Table } from './table';
import { tableFile } from './table';

/** Everything that is published, in a fixed order. */
export interface Dataset {
  readonly index: DataIndex;
  readonly series: readonly PublishedSeries[];
  readonly tables: readonly { readonly path: string; readonly text: string }[];
  readonly dataPackage: ReturnType<typeof dataPackage>;
}

/** The dataset, null where any table is at fault, and every fault. */
export interface Compilation {
  readonly dataset: Dataset | null;
  readonly faults: readonly Fault[];
}

/** Checks the tables against the catalogue and turns them into what is published. Touches no file. */
export function compile(tables: readonly Table[], catalogue: Catalogue): Compilation {
  const checked = catalogue.editions.flatMap((edition) => {
    const text = textOf(edition.id, tables);
    return text === null ? [] : [checkTable(text, edition, catalogue)];
  });
  const faults = [
    ...foldersAtFault(tables, catalogue),
    ...checked.flatMap(({ table, findings }) =>
      findings.map((finding) => ({ file: tableFile(table.edition.id), ...finding })),
    ),
  ];
  if (faults.length > 0) return { dataset: null, faults };
  const sound = checked.map(({ table }) => table);
  return { dataset: datasetOf(sound, catalogue), faults };
}

function textOf(edition: string, tables: readonly Table[]): string | null {
  return tables.find((table) => table.edition === edition)?.text ?? null;
}

/** Editions without a table, and folders that no edition of the catalogue has. */
function foldersAtFault(tables: readonly Table[], { editions }: Catalogue): readonly Fault[] {
  const missing = editions.filter(({ id }) => textOf(id, tables) === null);
  const unknown = tables.filter(({ edition }) => rowWithId(editions, edition) === null);
  return [
    ...missing.map(({ id }) => ({
      file: tableFile(id),
      line: 1,
      reason: `the catalogue has the edition "${id}", but there is no table`,
    })),
    ...unknown.map(({ edition }) => ({
      file: tableFile(edition),
      line: 1,
      reason: `the catalogue has no edition "${edition}"`,
    })),
  ];
}

function datasetOf(sound: readonly SoundTable[], catalogue: Catalogue): Dataset {
  const series = sound.flatMap((table) => seriesFiles(table, catalogue));
  return {
    index: indexFile(series, catalogue),
    series,
    tables: sound.map((table) => ({
      path: `${table.edition.id}.csv`,
      text: editionCsv(table, catalogue),
    })),
    dataPackage: dataPackage(catalogue),
  };
}
