import type { ExportJob, ExportOptions } from '../../../src/figure/export/export-job';
import { usualOptions } from '../../../src/figure/export/export-job';
import type { ViewAddress } from '../../../src/figure/views/view-address';
import type { Words } from '../../../src/language/words';
import { drawnView } from '../../support/every-view';
import { english } from '../../support/words';

/** A view of the published figures that leaves on the day of the tests. */
export async function jobOf(
  address: ViewAddress,
  options: Partial<ExportOptions> = {},
  words: Words = english,
): Promise<ExportJob> {
  return {
    view: await drawnView(address, words),
    words,
    link: `https://ledger.example/charts/${address.chart}/${address.query}`,
    day: '2026-11-25',
    demo: false,
    options: { ...usualOptions, ...options },
  };
}

/** What is in a file, as text, with a byte order mark where it has one. */
export async function textOf(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file));
}

/** What is in a file. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The chart that most tests look at. */
export const share = { chart: 'germany-share-of-gdp', query: '' };
