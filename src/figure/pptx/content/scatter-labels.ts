import { arialWidth } from '../arial-width';
import type { ScatterChart, ScatterMark } from '../slide-types';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About the size of the plot on a slide, and its text, in points. */
const plot = { width: 790, height: 215, type: 14, reach: 7 };

/** Finds each label a side of its mark where it stands on no other label and no other mark; one that has none is left out. */
export function placeScatterLabels(chart: ScatterChart): ScatterChart {
  const place = ({ across, up }: ScatterMark) =>
    across === null || up === null
      ? null
      : {
          x: along(across, chart.across) * plot.width,
          y: (1 - along(up, chart.up)) * plot.height,
        };
  const values = chart.series.filter(({ kind }) => kind === 'value');
  const taken: Box[] = values.flatMap(({ marks }) =>
    marks.flatMap((mark) => {
      const at = place(mark);
      return at === null ? [] : [boxAround(at.x, at.y, plot.reach * 0.7)];
    }),
  );
  const placed = new Map<ScatterMark, ScatterMark>();
  const wishes = values.toReversed().flatMap(({ marks }) => marks.filter(({ label }) => label));
  for (const mark of wishes) {
    const at = place(mark);
    if (at === null) continue;
    const found = (['r', 'l', 't', 'b'] as const).find((side) =>
      isFree(labelBox(mark.label ?? '', side, at), taken),
    );
    if (found !== undefined) taken.push(labelBox(mark.label ?? '', found, at));
    placed.set(mark, found === undefined ? { ...mark, label: null } : { ...mark, side: found });
  }
  return {
    ...chart,
    series: chart.series.map((one) => ({
      ...one,
      marks: one.marks.map((mark) => placed.get(mark) ?? mark),
    })),
  };
}

function along(value: number, { lowest, highest }: ScatterChart['across']): number {
  return (value - lowest) / (highest - lowest);
}

function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function labelBox(
  label: string,
  side: ScatterMark['side'],
  { x, y }: { readonly x: number; readonly y: number },
): Box {
  const width = arialWidth(label, plot.type);
  const half = plot.type * 0.6;
  switch (side) {
    case 'r':
      return {
        left: x + plot.reach,
        right: x + plot.reach + width,
        top: y - half,
        bottom: y + half,
      };
    case 'l':
      return {
        left: x - plot.reach - width,
        right: x - plot.reach,
        top: y - half,
        bottom: y + half,
      };
    case 't':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - plot.reach - 2 * half,
        bottom: y - plot.reach,
      };
    case 'b':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y + plot.reach,
        bottom: y + plot.reach + 2 * half,
      };
    default:
      return side satisfies never;
  }
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const inside = box.left >= 0 && box.top >= 0 && box.bottom <= plot.height;
  return (
    inside &&
    !taken.some(
      (one) =>
        one.left < box.right &&
        one.right > box.left &&
        one.top < box.bottom &&
        one.bottom > box.top,
    )
  );
}
