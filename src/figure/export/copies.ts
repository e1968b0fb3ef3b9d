import { buildTable } from '../../charts/table';
import type { ExportJob } from './export-job';
import { figureCitation } from './figure-citation';
import { tableHtml, tableTsv } from './table-copies';

/** What of a figure can be copied. */
export const copyKinds = ['image', 'table', 'link', 'citation'] as const;

export type CopyKind = (typeof copyKinds)[number];

/**
 * Puts something of a figure into the clipboard. To be called inside the click: what is not there yet goes in as a promise, as
 * browsers that ask for a gesture expect. Rejects where the browser has no clipboard or refuses.
 */
export async function copyFrom(kind: CopyKind, job: ExportJob): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('The browser has no clipboard.');
  const { clipboard } = navigator;
  switch (kind) {
    case 'image':
      return clipboard.write([new ClipboardItem({ 'image/png': imageBlob(job) })]);
    case 'table':
      return clipboard.write([tableItem(job)]);
    case 'link':
      return clipboard.writeText(job.link);
    case 'citation':
      return clipboard.write([new ClipboardItem({ 'text/plain': citationBlob(job) })]);
    default:
      return kind satisfies never;
  }
}

async function imageBlob(job: ExportJob): Promise<Blob> {
  const { makePng } = await import('./png');
  return makePng(job);
}

function tableItem({ view, words }: ExportJob): ClipboardItem {
  const table = buildTable(view.chart.model, words);
  return new ClipboardItem({
    'text/plain': new Blob([tableTsv(table)], { type: 'text/plain' }),
    'text/html': new Blob([tableHtml(table, view.chart.model)], { type: 'text/html' }),
  });
}

async function citationBlob(job: ExportJob): Promise<Blob> {
  return new Blob([(await figureCitation(job)).text], { type: 'text/plain' });
}

/** The text to copy by hand where the clipboard is refused; null for what is no short text. */
export async function textByHand(kind: CopyKind, job: ExportJob): Promise<string | null> {
  if (kind === 'link') return job.link;
  return kind === 'citation' ? (await figureCitation(job)).text : null;
}
