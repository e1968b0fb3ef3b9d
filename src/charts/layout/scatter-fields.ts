import {
  type ScatterLayout,
  type ScatterModel,
  type ScatterQuadrant,
  scatterQuadrants,
} from '../forms/scatter-types';
import { textWidth } from '../text-width';
import type { Box, LaidText } from './layout';
import { markBox } from './scatter-label-places';
import { type Placing, placeOf } from './scatter-scale';
import { overlap, type TextBox, textBox } from './text-box';

type Targets = Pick<ScatterLayout, 'targetX' | 'targetY'>;

interface Corner {
  readonly side: 'left' | 'right';
  readonly end: 'top' | 'bottom';
}

/** The outer corner of each field. */
const outer: Readonly<Record<ScatterQuadrant, Corner>> = {
  both: { side: 'right', end: 'top' },
  across: { side: 'right', end: 'bottom' },
  up: { side: 'left', end: 'top' },
  neither: { side: 'left', end: 'bottom' },
};

/**
 * The names of the fields, each at an edge of its field where it covers no mark of the year and the fewest values of all
 * years: so it stays while the years are played, if it can; best in the outer corner. A field too small for its name goes without.
 */
export function layOutScatterFields(
  model: ScatterModel,
  plot: Box,
  targets: Targets,
  place: Placing,
  type: number,
): readonly LaidText[] {
  const spots = model.rows.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => {
      const at = placeOf(pair, place);
      const weight = pair.year === model.year ? 1000 : 1;
      return at === null ? [] : [{ box: markBox(at.x, at.y, 5), weight }];
    }),
  );
  return scatterQuadrants.flatMap((quadrant) => {
    const { name, count } = model.quadrants[quadrant];
    const field = fieldBox(quadrant, plot, targets);
    const text = [`${name}: ${count}`, name].find(
      (one) => textWidth(one, type) + 2 * pad <= field.width && type + 2 * pad <= field.height,
    );
    return text === undefined ? [] : quietest(text, outer[quadrant], field, spots, type);
  });
}

/** A value with how much it matters that no name covers it. */
interface Spot {
  readonly box: TextBox;
  readonly weight: number;
}

const pad = 6;

function fieldBox(quadrant: ScatterQuadrant, plot: Box, { targetX, targetY }: Targets): Box {
  const { side, end } = outer[quadrant];
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  return {
    ...(side === 'left'
      ? { left: plot.left, width: targetX - plot.left }
      : { left: targetX, width: right - targetX }),
    ...(end === 'top'
      ? { top: plot.top, height: targetY - plot.top }
      : { top: targetY, height: bottom - targetY }),
  };
}

/** The place that covers least; of several the one nearest to the outer corner. */
function quietest(
  text: string,
  corner: Corner,
  field: Box,
  spots: readonly Spot[],
  type: number,
): readonly LaidText[] {
  const places = edgesFrom(corner, text, field, type);
  const covered = places.map((laid) => {
    const box = textBox(laid, type);
    return spots.reduce(
      (sum, { box: mark, weight }) => (overlap(mark, box) ? sum + weight : sum),
      0,
    );
  });
  return places.slice(covered.indexOf(Math.min(...covered))).slice(0, 1);
}

/** Places along both sides of a field, from its outer corner on. */
function edgesFrom(
  { side, end }: Corner,
  text: string,
  field: Box,
  type: number,
): readonly LaidText[] {
  const top = field.top + pad + type * 0.8;
  const bottom = field.top + field.height - pad;
  const count = Math.max(1, Math.floor((bottom - top) / type));
  const heights = Array.from({ length: count + 1 }, (_, at) =>
    end === 'top' ? top + ((bottom - top) * at) / count : bottom - ((bottom - top) * at) / count,
  );
  const left: LaidText = { text, x: field.left + pad, y: 0, anchor: 'start' };
  const right: LaidText = { text, x: field.left + field.width - pad, y: 0, anchor: 'end' };
  const sides = side === 'left' ? [left, right] : [right, left];
  return heights.flatMap((y) => sides.map((laid) => ({ ...laid, y })));
}
