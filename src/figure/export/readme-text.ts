import { exportWords } from '../../language/export-words';
import { pictureSources } from '../picture/picture-sources';
import { dataColumns } from './data-row';
import type { ExportJob } from './export-job';

/** What a folder of files says of itself. */
export function readmeText(
  { view, words, link, day, demo, options }: ExportJob,
  stem: string,
): string {
  const {
    package: say,
    columns,
    columnNotes,
    scopes,
    statusKey,
    about,
  } = exportWords[words.language];
  const { model } = view.chart;
  return `${[
    ...(demo ? [words.messages.figure.demo, ''] : []),
    model.title,
    model.subtitle,
    '',
    model.summary,
    '',
    ...model.notes,
    ...pictureSources(model.sources, words),
    '',
    `${about.link}: ${link}`,
    `${about.made}: ${words.format.date(day)}`,
    '',
    say.files,
    `  ${stem}.png, ${stem}.svg: ${say.picture}`,
    `  ${stem}.csv: ${scopes[options.scope]}`,
    `  ${stem}.json: ${say.json}`,
    `  CITATION.txt, CITATION.bib, CITATION.csl.json: ${say.citation}`,
    `  TERMS.txt: ${about.terms}`,
    '',
    say.columns,
    ...dataColumns.map((column) => `  ${columns[column]}: ${columnNotes[column]}`),
    '',
    `${columns.status}: ${statusKey(words.messages.statuses)}`,
    say.missing,
  ].join('\n')}\n`;
}
