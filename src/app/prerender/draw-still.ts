import type { Chart } from '../../charts/chart';
import type { SizeRules } from '../../charts/layout/size';
import { printPaint } from '../../charts/print-paint';
import type { ChartSpec } from '../../charts/spec';
import { composePicture } from '../../figure/picture/compose-picture';
import { fitPicture } from '../../figure/picture/fit-picture';
import {
  type Picture,
  type PictureLook,
  type PictureTexts,
  pictureFrames,
} from '../../figure/picture/picture';
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
    card: await drawCard(chart, rules, cardTexts(chart, texts, words), look),
  };
}

/** Rows as low as their type allows, and smaller type where a long list has no room at the usual one. */
function drawCard(chart: Chart, sizes: SizeRules, texts: PictureTexts, look: PictureLook) {
  const rules = { ...sizes, row: Math.min(sizes.row, lowestRow) };
  const { width, height, zoom } = pictureFrames.card;
  const frame =
    [1, 1.5, 2]
      .map((by) => ({ width: width * by, height: height * by, zoom: zoom / by }))
      .find((one) => {
        const { plotHeight, height: all, texts: laid } = fitPicture(chart, rules, texts, one);
        const free = all - laid.head - laid.foot;
        return plotHeight <= free && free >= leastPlot;
      }) ?? pictureFrames.card;
  return composePicture(chart, rules, texts, frame, look);
}

const lowestRow = 14;
/** Lower, the plot is all legend and labels. */
const leastPlot = 180;

/** A card is small: its notes and terms stand on the page it leads to. */
function cardTexts(
  { model }: Chart,
  texts: PictureTexts,
  { messages, format }: Words,
): PictureTexts {
  const editions = model.sources.map(({ producer, label }) => `${producer}, ${label}`);
  return { ...texts, notes: [], sources: [`${messages.figure.source}: ${format.list(editions)}`] };
}
