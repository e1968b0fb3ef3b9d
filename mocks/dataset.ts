import { editions } from '../src/catalogue/editions';
import { findEntity } from '../src/catalogue/entities';
import { findIndicator } from '../src/catalogue/indicators';
import type { DataIndex, MonthlyFile, SeriesFile } from '../src/data/schema';
import { inventAllies } from './demo-alliance';
import { buildBudgetFiles } from './demo-budget';
import { buildKielFiles } from './demo-kiel';
import { buildNatoFiles } from './demo-nato';
import { buildEarlierNatoFiles } from './demo-nato-earlier';
import { buildSipriFiles } from './demo-sipri';
import { buildWorldBankFiles } from './demo-world-bank';
import { createRandom } from './random';

/** A file of a pretend server: of an indicator by year or by month. */
export type DataFile = SeriesFile | MonthlyFile;

/** The files a pretend server has. */
export type Dataset = readonly DataFile[];

/** Invented files, alike for the same seed: everything the charts and the explorer can ask for. */
export function buildDemoDataset(seed: number): Dataset {
  const random = createRandom(seed);
  const allies = inventAllies(random);
  return [
    ...buildNatoFiles(allies),
    ...buildEarlierNatoFiles(allies, random),
    ...buildSipriFiles(allies, random),
    ...buildWorldBankFiles(allies),
    ...buildKielFiles(random),
    ...buildBudgetFiles(random),
  ];
}

/** The file of an indicator in an edition, by year or by month; null where the dataset has none. */
export function findDataFile(
  dataset: Dataset,
  edition: string,
  indicator: string,
): DataFile | null {
  return dataset.find((file) => file.edition === edition && file.indicator === indicator) ?? null;
}

/** The file of an indicator by year; null where the dataset has none. */
export function findFile(dataset: Dataset, edition: string, indicator: string): SeriesFile | null {
  const file = findDataFile(dataset, edition, indicator);
  return file === null || 'months' in file ? null : file;
}

/** The index of just the files given, with what the catalogue says about them. */
export function buildDataIndex(dataset: Dataset): DataIndex {
  const has = (of: (file: DataFile) => readonly string[]) => new Set(dataset.flatMap(of));
  const present = has((file) => [file.edition]);
  return {
    version: 1,
    editions: editions
      .filter(({ id }) => present.has(id))
      .map(({ id, source, published, cutOff }) => ({ id, source, published, cutOff })),
    indicators: [...has((file) => [file.indicator])].flatMap((id) => {
      const row = findIndicator(id);
      return row === null ? [] : [{ id, unit: row.unit, name: row.name }];
    }),
    entities: [...has((file) => Object.keys(file.entities))].flatMap((id) => {
      const row = findEntity(id);
      return row === null ? [] : [{ id, kind: row.kind, name: row.name }];
    }),
    files: dataset.map((file) => ({
      path: `${file.edition}/${file.indicator}.json`,
      edition: file.edition,
      indicator: file.indicator,
      unit: file.unit,
      priceBase: file.priceBase,
      entities: Object.keys(file.entities),
      years: spanOf(file),
    })),
  };
}

/** The first and last year of a file. */
function spanOf(file: DataFile): [number, number] {
  const years =
    'months' in file ? file.months.map((month) => Number(month.slice(0, 4))) : file.years;
  return [Math.min(...years), Math.max(...years)];
}
