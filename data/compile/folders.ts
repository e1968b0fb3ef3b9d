import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from './compile';
import type { Table } from './table';

const compilerFolder = 'compile';

/** The tables of a folder that holds one folder per edition beside the compiler. */
export function readTables(folder: string): readonly Table[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== compilerFolder)
    .map(({ name }) => {
      const file = join(folder, name, 'observations.csv');
      return { edition: name, text: existsSync(file) ? readFileSync(file, 'utf8') : null };
    })
    .sort((one, other) => (one.edition < other.edition ? -1 : 1));
}

/** Writes the dataset in place of whatever the folder held, and returns how many files that made. */
export function writeDataset(dataset: Dataset, folder: string): number {
  const files = [
    { path: 'index.json', text: JSON.stringify(dataset.index) },
    { path: 'datapackage.json', text: JSON.stringify(dataset.dataPackage) },
    ...dataset.series.map(({ path, file }) => ({ path, text: JSON.stringify(file) })),
    ...dataset.tables,
  ];
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files.length;
}
