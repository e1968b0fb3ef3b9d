import { strToU8, zip } from 'fflate';
import { exportWords } from '../../language/export-words';
import { makeCsv } from './csv';
import type { ExportJob } from './export-job';
import { figureCitation } from './figure-citation';
import { fileStem } from './file-name';
import { makeJson } from './json';
import { makePng } from './png';
import { readmeText } from './readme-text';
import { makeSvg } from './svg';

/** All of a figure in one folder: picture, data, what it is, how it is cited and under which terms it may be used. */
export async function makeZip(job: ExportJob): Promise<Blob> {
  const { terms } = exportWords[job.words.language].package;
  const stem = fileStem(job);
  const [png, svg, csv, json, citation] = await Promise.all([
    makePng(job).then(bytesOf),
    makeSvg(job).then(bytesOf),
    makeCsv(job).then(bytesOf),
    makeJson(job).then(bytesOf),
    figureCitation(job),
  ]);
  const { sources } = job.view.chart.model;
  const each = sources.map(
    ({ producer, publication, label, terms: own }) =>
      `${producer}, ${publication}, ${label}: ${own}`,
  );
  return packed({
    [`${stem}.png`]: png,
    [`${stem}.svg`]: svg,
    [`${stem}.csv`]: csv,
    [`${stem}.json`]: json,
    'README.txt': strToU8(readmeText(job, stem)),
    'CITATION.txt': strToU8(`${citation.text}\n`),
    'CITATION.bib': strToU8(citation.bibtex),
    'CITATION.csl.json': strToU8(citation.csl),
    'TERMS.txt': strToU8(`${[terms, '', ...each].join('\n')}\n`),
  });
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

function packed(files: Readonly<Record<string, Uint8Array>>): Promise<Blob> {
  return new Promise((resolve, reject) => {
    zip({ ...files }, { level: 6 }, (error, bytes) =>
      error === null
        ? resolve(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }))
        : reject(error),
    );
  });
}
