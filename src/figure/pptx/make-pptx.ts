import type { Words } from '../../language/words';
import type { FoundView } from '../views/found-view';
import { chartWorkbook } from './chart-workbook';
import { chartSpaceXml } from './chart-xml/chart-space-xml';
import { type ChartParts, patchPackage } from './patch-package';
import type { PptxSlide } from './pptx-slide';
import { prepareSlide } from './prepare-slide';
import { defineMaster, writeSlide } from './write-slide';

/** What of a figure a native chart has no room for. */
export interface LeftOut {
  readonly title: string;
  readonly names: readonly string[];
}

/**
 * Makes a presentation of figures, a slide each, with native charts and tables, in the language of the words. `link` is
 * the absolute address of a view, `day` the ISO day it is made on. Loads the library that writes it; rejects where that
 * cannot be had. `leftOut` has an entry for each figure of more than 25 series.
 */
export async function makePptx(
  slides: readonly PptxSlide[],
  words: Words,
  { link, day }: { readonly link: (found: FoundView) => string; readonly day: string },
): Promise<{ readonly blob: Blob; readonly leftOut: readonly LeftOut[] }> {
  const { default: PptxGenJs } = await import('pptxgenjs');
  const file = new PptxGenJs();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  file.author = words.messages.product;
  file.company = words.messages.product;
  file.title = slides[0]?.chart.model.title ?? words.messages.product;
  defineMaster(file);
  const charts: ChartParts[] = [];
  const tables = new Map<string, string>();
  const prepared = slides.map((slide) =>
    prepareSlide(slide, words, { link: link(slide.found), day }),
  );
  for (const [at, slide] of prepared.entries()) {
    for (const { name, panel, frame } of writeSlide(file, slide, at + 1, words)) {
      if (panel.kind === 'table' || frame === null) {
        tables.set(name, slide.description);
      } else {
        charts.push({
          xml: chartSpaceXml(panel, frame, words.format.locale),
          workbook: chartWorkbook(panel, slide.origin),
        });
      }
    }
  }
  const written = await file.write({ outputType: 'arraybuffer' });
  if (typeof written === 'string' || written instanceof Blob) {
    throw new Error('The presentation was not written as bytes.');
  }
  const bytes = patchPackage(new Uint8Array(written), charts, tables);
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: pptxType }),
    leftOut: prepared.flatMap(({ title, leftOut }) =>
      leftOut.length === 0 ? [] : [{ title, names: leftOut }],
    ),
  };
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
