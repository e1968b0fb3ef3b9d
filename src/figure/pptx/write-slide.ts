import type PptxGenJs from 'pptxgenjs';
import type { Words } from '../../language/words';
import { arialWidth } from './arial-width';
import { type ChartFrame, frameChart, frameScatter } from './chart-frame';
import { slideFont } from './chart-xml/text-xml';
import { slideColour } from './content/slide-paint';
import type { PreparedSlide } from './prepare-slide';
import { footSize, layOutSlide, type PlacedText } from './slide-layout';
import type { SlidePanel } from './slide-types';
import { writeTable } from './write-table';

/** A panel that was put on a slide, under the name it has there; `frame` is null for a table. */
export interface WrittenPanel {
  readonly name: string;
  readonly panel: SlidePanel;
  readonly frame: ChartFrame | null;
}

/** Adds a slide to a presentation; its charts stand there by name and place, to be filled. */
export function writeSlide(
  file: PptxGenJs,
  prepared: PreparedSlide,
  number: number,
  { format }: Words,
): readonly WrittenPanel[] {
  const layout = layOutSlide(prepared, prepared.panels.length);
  const slide = file.addSlide({ masterName });
  const text = (placed: PlacedText, tone: 'ink' | 'quiet', bold = false) => ({
    x: placed.x,
    y: placed.y,
    w: placed.w,
    h: placed.h,
    fontSize: placed.size,
    fontFace: slideFont,
    color: slideColour(tone),
    bold,
    lang: format.locale,
    margin: 0,
    valign: 'top' as const,
    align: 'left' as const,
  });
  slide.addText(prepared.title, { ...text(layout.title, 'ink', true), placeholder: 'title' });
  slide.addText(prepared.subtitle, text(layout.subtitle, 'quiet'));
  slide.addText(
    [
      ...layout.sources.map((line) => ({ text: line, options: { breakLine: true } })),
      { text: `${prepared.product} · ` },
      {
        text: shownLink(prepared),
        options: {
          hyperlink: { url: prepared.link, tooltip: prepared.title },
          color: slideColour('first'),
        },
      },
      { text: ` · ${prepared.made}` },
    ],
    text(layout.foot, 'quiet'),
  );
  slide.addNotes(prepared.notes);
  const beside = prepared.panels.flatMap((panel) =>
    panel.kind === 'table' || panel.kind === 'scatter' ? [] : [panel],
  );
  const tables = prepared.panels.filter((panel) => panel.kind === 'table');
  return prepared.panels.map((panel, at) => {
    const box = layout.panels[at] ?? { x: 0, y: 0, w: 1, h: 1 };
    if (panel.kind === 'table') {
      const name = `Table ${number}.${at + 1}`;
      writeTable(slide, panel, box, { name, beside: tables });
      return { name, panel, frame: null };
    }
    const name = `Chart ${number}.${at + 1}`;
    const room = { width: box.w, height: box.h };
    slide.addChart(file.ChartType.bar, [{ name: '', labels: [''], values: [0] }], {
      ...box,
      objectName: name,
      altText: prepared.description,
    });
    if (panel.kind === 'scatter' && panel.up.title !== null) {
      const place = { ...box, h: 0.3, size: 16 };
      slide.addText(panel.up.title, text(place, 'quiet'));
    }
    const frame =
      panel.kind === 'scatter' ? frameScatter(panel, room) : frameChart(panel, room, beside);
    return { name, panel, frame };
  });
}

const masterName = 'Figure';

/** Gives a presentation the master of its slides: a white ground with a place for the title. Once a file. */
export function defineMaster(file: PptxGenJs): void {
  file.defineSlideMaster({
    title: masterName,
    background: { color: slideColour('ground') },
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 0.6, y: 0.4, w: 12.13, h: 1 },
          text: '',
        },
      },
    ],
  });
}

/** The link as it is written: shortened in its middle where it would take more than its line. */
function shownLink({ link, product, made }: PreparedSlide): string {
  const room = 12 * 72 - arialWidth(`${product} ·  · ${made}`, footSize);
  const bare = link.replace(/^https?:\/\//, '');
  if (arialWidth(bare, footSize) <= room) return bare;
  let shown = bare;
  while (shown.length > 20 && arialWidth(`${shown}…`, footSize) > room) shown = shown.slice(0, -1);
  return `${shown}…`;
}
