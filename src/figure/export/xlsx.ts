import writeXlsxFile, { type Row } from 'write-excel-file/browser';
import { exportWords } from '../../language/export-words';
import { settled } from './csv-text';
import { type DataRow, dataColumns } from './data-row';
import { dataRows } from './data-rows';
import type { ExportJob } from './export-job';
import { figureCitation } from './figure-citation';

/** The figures as a workbook: numbers as numbers on the first sheet; source, citation, terms and link on the second. */
export async function makeXlsx(job: ExportJob): Promise<Blob> {
  const words = exportWords[job.words.language];
  const [rows, { text }] = await Promise.all([dataRows(job), figureCitation(job)]);
  const head = dataColumns.map((column) => ({
    value: words.columns[column],
    fontWeight: 'bold' as const,
  }));
  return writeXlsxFile([
    {
      sheet: words.sheets.data,
      data: [head, ...rows.map(cellsOf)],
      columns: dataColumns.map((column) => ({ width: widths[column] })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.sheets.source,
      data: aboutRows(job, text),
      columns: [{ width: 18 }, { width: 110 }],
    },
  ]).toBlob();
}

const widths: Readonly<Record<keyof DataRow, number>> = {
  entity: 22,
  code: 14,
  series: 30,
  year: 8,
  value: 14,
  unit: 26,
  priceBase: 16,
  status: 8,
  source: 44,
  edition: 16,
  cutOff: 12,
  note: 50,
};

function cellsOf(row: DataRow): Row {
  return dataColumns.map((column) => {
    const cell = row[column];
    if (cell === null || cell === '') return null;
    return typeof cell === 'number'
      ? { value: settled(cell), type: Number }
      : { value: cell, type: String };
  });
}

function aboutRows({ view, words, link, day, demo }: ExportJob, citation: string): Row[] {
  const { about, statusKey } = exportWords[words.language];
  const { model } = view.chart;
  const rows: readonly (readonly [string, string])[] = [
    [about.title, model.title],
    [about.subtitle, model.subtitle],
    ...(demo ? [[about.note, words.messages.figure.demo] as const] : []),
    ...model.notes.map((note) => [about.note, note] as const),
    ...model.sources.flatMap(({ producer, publication, label, cutOff, terms }) => [
      [
        about.source,
        [
          producer,
          publication,
          label,
          ...(cutOff === null ? [] : [words.messages.figure.cutOff(cutOff)]),
        ].join(', '),
      ] as const,
      [about.terms, terms] as const,
    ]),
    [about.citation, citation],
    [about.link, link],
    [about.made, words.format.date(day)],
    [about.status, statusKey(words.messages.statuses)],
  ];
  return rows.map(([name, text]) => [
    { value: name, fontWeight: 'bold' as const },
    { value: text, wrap: true },
  ]);
}
