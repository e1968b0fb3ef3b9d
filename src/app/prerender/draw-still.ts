import type { Chart } from '../../charts/chart';
import { printPaint } from '../../charts/print-paint';
import type { ChartSpec } from '../../charts/spec';
import { composePicture } from '../../figure/picture/compose-picture';
import { type Picture, type PictureTexts, pictureFrames } from '../../figure/picture/picture';
import { pictureTexts } from '../../figure/picture/picture-words';
import type { Words } from '../../language/words';

/** A chart as it opens, as pictures that stand in for it where no page can be shown. */
export interface Still {
  /** As wide as a column, as high as it takes. */
  readonly column: Picture;
  /** What social networks show. */
  readonly card: Picture;
}

/** Draws both, light on a solid ground; `link` is where the chart is found again, `day` an ISO day. */
export async function drawStill(
  chart: Chart,
  sizes: ChartSpec['sizes'],
  words: Words,
  origin: { readonly link: string; readonly day: string },
): Promise<Still> {
  const texts = pictureTexts(chart.model, words, origin);
  const look = { paint: printPaint.light, ground: true };
  const rules = sizes.medium;
  return {
    column: await composePicture(chart, rules, texts, pictureFrames.column, look),
    card: await composePicture(
      chart,
      rules,
      cardTexts(chart, texts, words),
      pictureFrames.card,
      look,
    ),
  };
}

/** A card is small: its notes and terms stand on the page it leads to. */
function cardTexts(
  { model }: Chart,
  texts: PictureTexts,
  { messages, format }: Words,
): PictureTexts {
  const editions = model.sources.map(({ producer, label }) => `${producer}, ${label}`);
  return { ...texts, notes: [], sources: [`${messages.figure.source}: ${format.list(editions)}`] };
}
