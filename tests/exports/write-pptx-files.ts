import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createQueryClient } from '../../src/data/query-client';
import { makePptx } from '../../src/figure/pptx/make-pptx';
import { findView } from '../../src/figure/views/find-view';
import { loadViewChart } from '../../src/figure/views/load-view-chart';
import { publishedClient } from '../support/published-data';
import { english, german } from '../support/words';
import { pptxViews } from './pptx-views';

/** A file that was written, and why it was not where there is none. */
export interface WrittenFile {
  readonly name: string;
  readonly fault: string | null;
}

/** Writes a presentation for every view in both languages, and one deck of the first eight. */
export async function writePptxFiles(folder: string): Promise<readonly WrittenFile[]> {
  await mkdir(folder, { recursive: true });
  const cache = createQueryClient({ retryDelay: () => 0 });
  const written: WrittenFile[] = [];
  for (const words of [english, german]) {
    for (const [at, address] of pptxViews.entries()) {
      const name = `${`${at}`.padStart(2, '0')}-${address.chart}.${words.language}`;
      const found = await findView(address);
      const view =
        found === null
          ? null
          : await loadViewChart(found, { words, client: publishedClient, cache });
      if (view === null || view.chart === null) {
        written.push({ name, fault: 'nothing to draw' });
        continue;
      }
      const slide = { chart: view.chart, found: view.found, caption: null, notes: '' };
      const { blob, leftOut } = await makePptx([slide], words, {
        link: ({ address: { chart, query } }) =>
          `https://example.org/${words.language}/charts/${chart}/${query}`,
        day: '2026-11-25',
      });
      await writeFile(join(folder, `${name}.pptx`), new Uint8Array(await blob.arrayBuffer()));
      written.push({ name, fault: null });
      for (const { names } of leftOut) console.log(`${name}: left out ${names.join(', ')}`);
    }
  }
  return written;
}
