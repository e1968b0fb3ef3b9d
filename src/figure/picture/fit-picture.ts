import type { Chart } from '../../charts/chart';
import { roomRules } from '../../charts/layout/room-rules';
import type { SizeRules } from '../../charts/layout/size';
import type { PictureFrame, PictureTexts } from './picture';
import { type LaidTexts, layOutTexts } from './picture-texts';
import { plotRooms } from './plot-rooms';
import { type TextDensity, textDensities } from './text-density';

/** A picture laid out in drawing units, of which `scale` are one of the frame's. */
export interface FittedPicture {
  readonly scale: number;
  readonly rules: SizeRules;
  readonly texts: LaidTexts;
  readonly width: number;
  readonly height: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
}

const type = 12;
/** More drawing units to one of the frame's than this, and the chart's texts are hard to read. */
const legible = 1.5;

/** Finds the texts and the scale at which the chart is best read in the frame. Nothing ever lies over anything. */
export function fitPicture(
  chart: Chart,
  sizes: SizeRules,
  texts: PictureTexts,
  frame: PictureFrame,
): FittedPicture {
  if (frame.height === null) return asHighAsItIs(chart, sizes, texts, frame.width);
  const framed = { width: frame.width, height: frame.height };
  let best: FittedPicture | null = null;
  for (const density of textDensities) {
    const fitted = bestFit(chart, sizes, texts, framed, density);
    if (fitted === null) continue;
    if (fitted.scale <= legible) return withRoomierRows(chart, fitted);
    if (best === null || fitted.scale < best.scale) best = fitted;
  }
  if (best === null) throw new Error('The chart has no room in the picture at any scale.');
  return withRoomierRows(chart, best);
}

/** Heights of rows by the size of the text: as roomy as they can be, where a few rows would leave much of the picture blank. */
const roomyRows = [3, 2.4, 1.9] as const;

function withRoomierRows(chart: Chart, fitted: FittedPicture): FittedPicture {
  const free = fitted.height - fitted.texts.head - fitted.texts.foot;
  if (fitted.plotHeight > free * blank) return fitted;
  for (const row of roomyRows) {
    const rules = { ...fitted.rules, row: type * row };
    const { layout } = chart.layOut(rules);
    if (layout.height <= free && layout.height > fitted.plotHeight) {
      return { ...fitted, rules, plotWidth: layout.width, plotHeight: layout.height };
    }
  }
  return fitted;
}

/** A chart lower than this part of its room leaves the picture half blank. */
const blank = 0.8;

function asHighAsItIs(
  chart: Chart,
  sizes: SizeRules,
  texts: PictureTexts,
  width: number,
): FittedPicture {
  const laid = layOutTexts(texts, textDensities[0], { width, scale: 1 });
  const inner = width - 2 * laid.margin;
  const rules = rulesOf(sizes, { width: inner, height: sizes.height, row: usualRow });
  const { height } = chart.layOut(rules).layout;
  return {
    scale: 1,
    rules,
    texts: laid,
    width,
    height: laid.head + height + laid.foot,
    plotWidth: inner,
    plotHeight: height,
  };
}

const usualRow = type * 1.55;

/** The best of the rooms the chart fits into: filled and in large type. Null where it fits into none. */
function bestFit(
  chart: Chart,
  sizes: SizeRules,
  texts: PictureTexts,
  frame: { readonly width: number; readonly height: number },
  density: TextDensity,
): FittedPicture | null {
  let best: FittedPicture | null = null;
  let quality = 0;
  for (const { scale, part, tall, row } of plotRooms(chart.model.form)) {
    const most = 1 / Math.max(scale, 1);
    if (quality >= most) break;
    const [width, height] = [frame.width * scale, frame.height * scale];
    const laid = layOutTexts(texts, density, { width, scale });
    const [inner, free] = [width - 2 * laid.margin, height - laid.head - laid.foot];
    if (free <= 0) continue;
    const rules = rulesOf(sizes, { width: inner * part, height: free * tall, row: type * row });
    const { layout } = chart.layOut(rules);
    const stretches = layout.height === rules.height;
    if (layout.height > free || (stretches && !isRoomy(layout, scale))) continue;
    const filled = (layout.width * layout.height) / (inner * free);
    const now = Math.sqrt(filled) * most;
    if (now > quality) {
      quality = now;
      const { width: plotWidth, height: plotHeight } = layout;
      best = { scale, rules, texts: laid, width, height, plotWidth, plotHeight };
    }
    if (now > enough * most) break;
  }
  return best;
}

/** A chart that fills nearly all of its room is not tried smaller. */
const enough = 0.85;

/** Whether a chart that takes the height it is given has one it can be read at; larger type than usual is not for it. */
function isRoomy(layout: ReturnType<Chart['layOut']>['layout'], scale: number): boolean {
  if (scale < 1) return false;
  return layout.plot.height >= type * (layout.form === 'scatter' ? 18 : 10);
}

function rulesOf(
  sizes: SizeRules,
  { width, height, row }: { readonly width: number; readonly height: number; readonly row: number },
): SizeRules {
  return roomRules(sizes, { width, height, type, row: Math.min(sizes.row, row) });
}
