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
import { overlap, textBox } from './text-box';

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
 * The names of the fields, each in the corner of its field that the fewest values of all years lie in: so that a name neither
 * covers a mark nor jumps while the years are played. A field too small for its name goes without.
 */
export function layOutScatterFields(
  model: ScatterModel,
  plot: Box,
  targets: Targets,
  place: Placing,
  type: number,
): readonly LaidText[] {
  const spots = model.rows.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => placeOf(pair, place) ?? []),
  );
  return scatterQuadrants.flatMap((quadrant) => {
    const { name, count } = model.quadrants[quadrant];
    const field = fieldBox(quadrant, plot, targets);
    const text = [`${name}: ${count}`, name].find(
      (one) => textWidth(one, type) + 2 * pad <= field.width && type + 2 * pad <= field.height,
    );
    return text === undefined ? [] : [quietest(text, outer[quadrant], field, spots, type)];
  });
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

function quietest(
  text: string,
  { side, end }: Corner,
  field: Box,
  spots: readonly { readonly x: number; readonly y: number }[],
  type: number,
): LaidText {
  const otherSide = side === 'left' ? 'right' : 'left';
  const otherEnd = end === 'top' ? 'bottom' : 'top';
  const corners: readonly Corner[] = [
    { side, end },
    { side: otherSide, end },
    { side, end: otherEnd },
    { side: otherSide, end: otherEnd },
  ];
  const laid = corners.map((corner) => layIn(corner, text, field, type));
  const covered = laid.map((one) => {
    const box = textBox(one, type);
    return spots.filter(({ x, y }) => overlap(markBox(x, y, 5), box)).length;
  });
  const least = covered.indexOf(Math.min(...covered));
  return laid[least] ?? layIn({ side, end }, text, field, type);
}

function layIn({ side, end }: Corner, text: string, field: Box, type: number): LaidText {
  return {
    text,
    ...(side === 'left'
      ? { x: field.left + pad, anchor: 'start' }
      : { x: field.left + field.width - pad, anchor: 'end' }),
    y: end === 'top' ? field.top + pad + type * 0.8 : field.top + field.height - pad,
  };
}
