import { strFromU8, unzipSync } from 'fflate';
import type { ChartModel } from '../../src/charts/forms/forms';
import { createQueryClient } from '../../src/data/query-client';
import { makePptx } from '../../src/figure/pptx/make-pptx';
import type { PptxSlide } from '../../src/figure/pptx/pptx-slide';
import { findView } from '../../src/figure/views/find-view';
import { loadViewChart } from '../../src/figure/views/load-view-chart';
import type { ViewAddress } from '../../src/figure/views/view-address';
import type { Words } from '../../src/language/words';
import { publishedClient } from './published-data';

const cache = createQueryClient({ retryDelay: () => 0 });

/** A view of the published figures as a slide. */
export async function slideOf(address: ViewAddress, words: Words): Promise<PptxSlide> {
  const found = await findView(address);
  if (found === null) throw new Error(`There is no view ${address.chart}.`);
  const { chart } = await loadViewChart(found, { words, client: publishedClient, cache });
  if (chart === null) throw new Error(`The view ${address.chart} has nothing to draw.`);
  return { chart, found, caption: null, notes: '' };
}

/** The model of a view of the published figures. */
export async function modelOf(address: ViewAddress, words: Words): Promise<ChartModel> {
  return (await slideOf(address, words)).chart.model;
}

/** A chart of a presentation: its part, and the rows of the sheet behind it. */
export interface ReadChart {
  readonly xml: Document;
  readonly cells: ReadonlyMap<string, string | number>;
}

/** A presentation as it is read again: the parts by their paths, and the charts in their order. */
export interface ReadPptx {
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
  readonly charts: readonly ReadChart[];
  readonly leftOut: Awaited<ReturnType<typeof makePptx>>['leftOut'];
}

/** Makes a presentation and reads it again. */
export async function madePptx(slides: readonly PptxSlide[], words: Words): Promise<ReadPptx> {
  const { blob, leftOut } = await makePptx(slides, words, {
    link: ({ address }) => `https://example.org/charts/${address.chart}/${address.query}`,
    day: '2026-11-25',
  });
  const files = unzipSync(await bytesOf(blob));
  const paths = Object.keys(files);
  const bytes = (path: string) => {
    const found = files[path];
    if (found === undefined) throw new Error(`The presentation has no part ${path}.`);
    return found;
  };
  const part = (path: string) => strFromU8(bytes(path));
  const numbers = paths
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const charts = numbers.map((number) => {
    const relations = part(`ppt/charts/_rels/chart${number}.xml.rels`);
    const workbook = /embeddings\/[^"]+\.xlsx/.exec(relations)?.[0];
    const sheets = unzipSync(bytes(`ppt/${workbook}`));
    const sheet = sheets['xl/worksheets/sheet1.xml'];
    if (sheet === undefined) throw new Error('The workbook has no sheet.');
    return {
      xml: parsed(part(`ppt/charts/chart${number}.xml`)),
      cells: cellsOf(parsed(strFromU8(sheet))),
    };
  });
  return { part, paths, charts, leftOut };
}

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      if (typeof reader.result === 'string' || reader.result === null) {
        reject(new Error('A file was not read as bytes.'));
      } else resolve(new Uint8Array(reader.result));
    };
    reader.readAsArrayBuffer(blob);
  });
}

/** An XML part; throws where it is not well-formed. */
export function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(`A part is not well-formed: ${fault.textContent}`);
  return document;
}

function cellsOf(sheet: Document): ReadonlyMap<string, string | number> {
  return new Map(
    [...sheet.getElementsByTagName('c')].map((cell) => {
      const number = cell.getElementsByTagName('v')[0]?.textContent;
      const text = cell.getElementsByTagName('t')[0]?.textContent ?? '';
      return [cell.getAttribute('r') ?? '', number === undefined ? text : Number(number)] as const;
    }),
  );
}

/** The cells a reference such as `Data!$B$2:$B$9` names, in their order. */
export function cellsIn(reference: string): readonly string[] {
  const found = /!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference);
  const [, column = '', from = '0', , to = from] = found ?? [];
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, at) => `${column}${Number(from) + at}`,
  );
}
