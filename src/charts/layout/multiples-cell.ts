import { isEstimate } from '../../domain/status';
import type {
  CellPoint,
  LaidCell,
  LaidCellPoint,
  ModelCell,
  MultiplesModel,
} from '../forms/multiples-types';
import type { ModelTick } from '../model';
import { textWidth } from '../text-width';
import { type Box, type LaidText, scale } from './layout';
import type { Grid } from './multiples-grid';

/** Which texts stand at a cell's edges. */
interface Edges {
  readonly ticks: boolean;
  readonly years: boolean;
}

/** Gives a cell its pixels. */
export function layOutCell(
  cell: ModelCell,
  box: Box,
  edges: Edges,
  model: MultiplesModel,
  grid: Grid,
  type: number,
): LaidCell {
  const y = heightOf(cell.ticks, model, box);
  const x = (year: number) => placeOfYear(year, model, box);
  const drawn = cell.remarks.length === 0;
  const ticks = drawn ? roomyTicks(cell.ticks, y, model, type) : [];
  const points = drawn ? layPoints(cell.points, x, y, model) : [];
  const estimate = points[points.findLastIndex(({ status }) => !isEstimate(status)) + 1];
  return {
    cell,
    box,
    ...layHeader(cell, box, model, grid, type),
    remark: remarkOf(cell, box, leftOf(box, model, grid), type),
    points,
    gridYs: ticks.map(({ value }) => y(value)),
    tickTexts: edges.ticks
      ? ticks.map(({ value, text }) => ({
          text,
          x: box.left - 6,
          y: y(value) + 0.36 * type,
          anchor: 'end',
        }))
      : [],
    groundY: lowestOf(cell.ticks) < 0 ? y(0) : box.top + box.height,
    target: targetOf(cell, box, model, x, y),
    bandX: estimate === undefined ? null : Math.max(box.left, x(estimate.year - 0.5)),
    breakXs: points
      .filter(({ status, year }) => status === 'B' && year > model.years[0])
      .map(({ year }) => x(year - 0.5)),
    yearTexts: edges.years ? yearTexts(model.years, box, type) : [],
  };
}

function lowestOf(ticks: readonly ModelTick[]): number {
  return ticks[0]?.value ?? 0;
}

function heightOf(ticks: readonly ModelTick[], { scale: kind }: MultiplesModel, box: Box) {
  const from = lowestOf(ticks);
  const to = ticks.at(-1)?.value ?? 1;
  const range = [box.top + box.height, box.top] as const;
  return (value: number) =>
    kind === 'log'
      ? scale(Math.log(value), [Math.log(from), Math.log(to)], range)
      : scale(value, [from, to], range);
}

/** The first and the last mark stay within the plot. */
export function placeOfYear(year: number, { years: [from, to] }: MultiplesModel, box: Box): number {
  const ends = [box.left + 3, box.left + box.width - 5] as const;
  return from === to ? (ends[0] + ends[1]) / 2 : scale(year, [from, to], ends);
}

function layPoints(
  points: readonly CellPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
  { scale: kind }: MultiplesModel,
): readonly LaidCellPoint[] {
  const there = (point: CellPoint | undefined) =>
    point !== undefined && point.value !== null && (kind === 'linear' || point.value > 0);
  const joins = (at: number) =>
    there(points[at - 1]) && there(points[at]) && points[at]?.status !== 'B';
  return points.flatMap((point, at) =>
    point.value === null || !there(point)
      ? []
      : [
          {
            ...point,
            x: x(point.year),
            y: y(point.value),
            joined: joins(at),
            alone: !joins(at) && !joins(at + 1),
          },
        ],
  );
}

/** All ticks where they have room; else the ends and zero, and on a ratio axis what fits between. */
function roomyTicks(
  ticks: readonly ModelTick[],
  y: (value: number) => number,
  { scale: kind }: MultiplesModel,
  type: number,
): readonly ModelTick[] {
  const room = type * 1.3;
  const apart = (a: ModelTick, b: ModelTick) => Math.abs(y(a.value) - y(b.value)) >= room;
  const close = ticks.some((tick, at) => {
    const before = ticks[at - 1];
    return before !== undefined && !apart(before, tick);
  });
  if (!close) return ticks;
  const zero = ticks.filter(({ value }) => value === 0);
  const first = [...ticks.slice(-1), ...zero, ...ticks.slice(0, 1)];
  const kept: ModelTick[] = [];
  for (const tick of kind === 'log' ? [...first, ...ticks] : first) {
    if (kept.every((one) => apart(one, tick))) kept.push(tick);
  }
  return kept.toSorted((a, b) => a.value - b.value);
}

function targetOf(
  { ticks, remarks }: ModelCell,
  box: Box,
  { target, years }: MultiplesModel,
  x: (year: number) => number,
  y: (value: number) => number,
): LaidCell['target'] {
  const highest = ticks.at(-1)?.value ?? 1;
  if (target === null || remarks.length > 0 || target.value > highest) return null;
  const from = target.from <= years[0] ? box.left : x(target.from);
  return { x: Math.min(from, box.left + box.width - 8), y: y(target.value) };
}

/** The name and the newest value: on one line, or the value below. Each as full as there is room. */
function layHeader(
  cell: ModelCell,
  box: Box,
  model: MultiplesModel,
  grid: Grid,
  type: number,
): Pick<LaidCell, 'title' | 'value'> {
  const left = leftOf(box, model, grid);
  const right = box.left + box.width;
  const bold = cell.emphasis === 'highlighted';
  const first = box.top - grid.header + type;
  const fits = (text: string, heavy: boolean) => textWidth(text, type, heavy) <= right - left;
  const title = cell.titles.find((text) => fits(text, bold)) ?? cell.titles.at(-1) ?? cell.name;
  const texts = grid.full ? cell.latest : cell.latest.slice(-1);
  const value = texts.find((text) => fits(text, false)) ?? texts.at(-1);
  return {
    title: { text: title, x: left, y: first, anchor: 'start' },
    value:
      value === undefined
        ? null
        : grid.oneLine
          ? { text: value, x: right, y: first, anchor: 'end' }
          : { text: value, x: left, y: first + 1.25 * type, anchor: 'start' },
  };
}

/** A cell begins with its ticks where it has an axis of its own. */
function leftOf(box: Box, { axis }: MultiplesModel, { tickRoom }: Grid): number {
  return axis === 'free' ? box.left - tickRoom : box.left;
}

function remarkOf({ remarks }: ModelCell, box: Box, left: number, type: number): LaidText | null {
  const room = box.left + box.width - left;
  const text = remarks.find((one) => textWidth(one, type) <= room) ?? remarks.at(-1);
  return text === undefined
    ? null
    : { text, x: left, y: box.top + box.height / 2 + 0.36 * type, anchor: 'start' };
}

/** The first and the last year, in two digits where four have no room. */
function yearTexts(
  [from, to]: readonly [number, number],
  box: Box,
  type: number,
): readonly LaidText[] {
  const y = box.top + box.height + type + 3;
  const right = box.left + box.width;
  if (from === to) {
    return [{ text: `${to}`, x: box.left + box.width / 2, y, anchor: 'middle' }];
  }
  const short = (year: number) => `’${`${year}`.slice(-2)}`;
  const full = 2 * textWidth(`${to}`, type) + type / 2 <= box.width;
  return [
    { text: full ? `${from}` : short(from), x: box.left, y, anchor: 'start' },
    { text: full ? `${to}` : short(to), x: right, y, anchor: 'end' },
  ];
}
