import { exportWords } from '../../language/export-words';
import { csvRules, csvText } from './csv-text';
import { dataColumns } from './data-row';
import { dataRows } from './data-rows';
import type { ExportJob } from './export-job';

/** What tells spreadsheets that a text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** The figures as CSV: UTF-8 with a mark, separator and decimals as the language's spreadsheets expect. */
export async function makeCsv(job: ExportJob): Promise<Blob> {
  const { language } = job.words;
  const heads = exportWords[language].columns;
  const rows = await dataRows(job);
  const text = csvText(
    [
      dataColumns.map((column) => heads[column]),
      ...rows.map((row) => dataColumns.map((column) => row[column])),
    ],
    csvRules[language],
  );
  return new Blob([byteOrderMark + text], { type: 'text/csv;charset=utf-8' });
}
