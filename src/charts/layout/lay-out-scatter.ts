import type {
  LaidDot,
  LaidTrail,
  ModelScatterRow,
  ScatterLayout,
  ScatterModel,
  ScatterPair,
} from '../forms/scatter-types';
import { textWidth } from '../text-width';
import type { Box, LaidText, Stroke } from './layout';
import { layOutScatterFields } from './scatter-fields';
import { layOutScatterLabels } from './scatter-labels';
import { type Placing, placeOf, scatterPlacing } from './scatter-scale';
import type { SizeRules } from './size';

/** Gives a scatter its pixels: axes that stand still, marks, the ways to them, and names where there is room. */
export function layOutScatter(model: ScatterModel, size: SizeRules): ScatterLayout {
  const narrow = size.width < 500;
  const plot = plotOf(model, size, narrow);
  const place = scatterPlacing(model, plot);
  const targetX = place.x(model.acrossTarget.value);
  const targetY = place.y(model.upTarget.value);
  const dots = layDots(model, place);
  const trails = model.rows.flatMap((row) => layTrail(row, model.year, place));
  const fieldTexts = layOutScatterFields(model, plot, { targetX, targetY }, place, size.type);
  return {
    form: 'scatter',
    model,
    size,
    width: size.width,
    height: size.height,
    plot,
    dots,
    trails,
    targetX,
    targetY,
    fieldTexts,
    labels: layOutScatterLabels({ model, plot, dots, trails, targetX, targetY, fieldTexts }, size),
    titleTexts: [
      { text: model.upTitle, x: 0, y: size.type, anchor: 'start' },
      {
        text: model.acrossTitle,
        x: plot.left + plot.width,
        y: plot.top + plot.height + 2 * size.type + 14,
        anchor: 'end',
      },
    ],
    targetTexts: targetTexts(model, plot, { targetX, targetY }, size, narrow),
  };
}

function plotOf(model: ScatterModel, size: SizeRules, narrow: boolean): Box {
  const { type } = size;
  const label = narrow ? model.upTarget.shortLabel : model.upTarget.label;
  const left = Math.ceil(Math.max(...model.upTicks.map(({ text }) => textWidth(text, type)))) + 10;
  const right = Math.ceil(textWidth(label, type)) + 10;
  const top = 2 * type + 16;
  const bottom = 2 * type + 20;
  return { left, top, width: size.width - left - right, height: size.height - top - bottom };
}

/** The label of the line across stands over it, that of the line up behind it. */
function targetTexts(
  { acrossTarget, upTarget }: ScatterModel,
  plot: Box,
  { targetX, targetY }: { readonly targetX: number; readonly targetY: number },
  { type }: SizeRules,
  narrow: boolean,
): readonly LaidText[] {
  const across = narrow ? acrossTarget.shortLabel : acrossTarget.label;
  const half = textWidth(across, type) / 2;
  return [
    {
      text: across,
      x: Math.max(targetX, plot.left + half),
      y: plot.top - 6,
      anchor: 'middle',
    },
    {
      text: narrow ? upTarget.shortLabel : upTarget.label,
      x: plot.left + plot.width + 6,
      y: targetY + type * 0.36,
      anchor: 'start',
    },
  ];
}

const emphases = { muted: 0, default: 1, highlighted: 2 } as const;

function layDots({ rows }: ScatterModel, place: Placing): readonly LaidDot[] {
  return rows
    .flatMap((row): LaidDot[] => {
      const at = placeOf(row.now, place);
      return at === null ? [] : [{ row, ...at, radius: radiusOf(row) }];
    })
    .toSorted((a, b) => emphases[a.row.emphasis] - emphases[b.row.emphasis]);
}

function radiusOf({ emphasis, notYet }: ModelScatterRow): number {
  if (emphasis === 'highlighted') return 6.5;
  return notYet ? 3 : 4;
}

/** A way needs more than one year, and the year shown at its end. */
function layTrail(row: ModelScatterRow, year: number, place: Placing): readonly LaidTrail[] {
  if (row.emphasis !== 'highlighted') return [];
  const points = row.pairs
    .filter((pair) => pair.year <= year)
    .flatMap((pair) => {
      const at = placeOf(pair, place);
      return at === null ? [] : [{ ...at, year: pair.year, breaks: isBreak(pair) }];
    });
  const strokes = points.flatMap((point, at): Stroke[] => {
    const before = points[at - 1];
    return before === undefined || before.year !== point.year - 1 || point.breaks
      ? []
      : [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
  });
  return points.length < 2 ? [] : [{ colour: row.colour, name: row.name, points, strokes }];
}

function isBreak({ across, up }: ScatterPair): boolean {
  return across.status === 'B' || up.status === 'B';
}
