import { ticks } from '../../lib/ticks';
import type { LaidStack, SegmentText, StackLayout, StackModel } from '../forms/stack-types';
import { textWidth } from '../text-width';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';
import { labelRoom, placeStackLabels, stackLabels } from './stack-labels';
import { laySegments, toneOn } from './stack-segments';
import type { TonedText } from './toned-text';

const quiet = { tone: 'quiet', bold: false } as const;

/** How much of a year's room its column takes, and how wide it is at most. */
const fullness = 0.78;
const widestColumn = 130;

/** The height of the dashed outline that a column without a total ends in. */
const openGap = 14;

/** Gives columns over the years their pixels: the labels of the parts stand at the right of the last. */
export function layOutColumns(model: StackModel, size: SizeRules): StackLayout {
  const labels = stackLabels(model, size);
  const plot = plotOf(model, size, labelRoom(labels, size.type));
  const bottom = plot.top + plot.height;
  const highest = model.ticks.at(-1)?.value ?? 1;
  const at = (value: number) => scale(value, [0, highest], [bottom, plot.top]);
  const pitch = plot.width / Math.max(1, model.stacks.length);
  const barSize = Math.max(1, Math.min(widestColumn, Math.floor(pitch * fullness)));
  const columnX = (index: number) => plot.left + index * pitch + Math.round((pitch - barSize) / 2);
  const openEnd = (openGap * highest) / plot.height;
  const stacks = model.stacks.map((stack, index) =>
    laySegments(
      stack,
      model,
      (start, end) => ({
        left: columnX(index),
        top: at(end),
        width: barSize,
        height: at(start) - at(end),
      }),
      openEnd,
    ),
  );
  const right = plot.left + plot.width;
  const placed = placeStackLabels(labels, stacks.at(-1), plot, size, at);
  return {
    form: 'stack',
    model,
    size,
    width: size.width,
    height: size.height,
    plot,
    barSize,
    stacks,
    grid: model.ticks.map(({ value }) => ({
      x1: plot.left,
      x2: right,
      y1: at(value),
      y2: at(value),
    })),
    base: { x1: plot.left, x2: right, y1: bottom, y2: bottom },
    band: bandOf(model, plot, pitch),
    target:
      model.target === null
        ? null
        : { x1: plot.left, x2: right, y1: at(model.target.value), y2: at(model.target.value) },
    leaders: placed.leaders,
    segmentTexts: model.whole ? footTexts(stacks, size) : [],
    texts: [
      ...axisTexts(model, plot, size, at),
      ...yearTexts(model, plot, pitch, size),
      ...(model.estimatesFrom === null
        ? []
        : [
            {
              text: model.estimatesLabel,
              x: right,
              y: plot.top - 6,
              anchor: 'end',
              ...quiet,
            } as const,
          ]),
      ...calloutTexts(stacks, (index) => columnX(index) + barSize / 2, at, size),
      ...(model.whole || stacks.some(({ stack }) => stack.callout) ? [] : totalText(stacks, size)),
      ...placed.texts,
    ],
  };
}

function plotOf({ ticks: all, axisUnit }: StackModel, size: SizeRules, right: number): Box {
  const { type, width, height } = size;
  const left = Math.ceil(Math.max(...all.map(({ text }) => textWidth(text, type)))) + 10;
  const top = axisUnit === null ? type + 10 : 2 * type + 12;
  return { left, top, width: width - left - right, height: height - top - type - 14 };
}

/** From the first column with an estimate to the end. */
function bandOf({ estimatesFrom, stacks }: StackModel, plot: Box, pitch: number): Box | null {
  if (estimatesFrom === null) return null;
  const before = stacks.findIndex(({ year }) => year === estimatesFrom) * pitch;
  return { ...plot, left: plot.left + before, width: plot.width - before };
}

function axisTexts(
  { ticks: all, axisUnit }: StackModel,
  plot: Box,
  { type }: SizeRules,
  at: (value: number) => number,
): readonly TonedText[] {
  const x = plot.left - 10;
  return [
    ...(axisUnit === null
      ? []
      : [{ text: axisUnit, x: 0, y: type, anchor: 'start', ...quiet } as const]),
    ...all.map(
      ({ text, value }): TonedText => ({
        text,
        x,
        y: at(value) + type * 0.36,
        anchor: 'end',
        ...quiet,
      }),
    ),
  ];
}

function yearTexts(
  { stacks }: StackModel,
  plot: Box,
  pitch: number,
  size: SizeRules,
): readonly TonedText[] {
  const from = stacks[0]?.year ?? 0;
  const to = stacks.at(-1)?.year ?? from;
  const labelled = from === to ? [from] : labelledYears(from, to, pitch, size);
  return stacks.flatMap(({ year, name }, index): TonedText[] =>
    labelled.includes(year)
      ? [
          {
            text: name,
            x: plot.left + (index + 0.5) * pitch,
            y: plot.top + plot.height + size.type + 6,
            anchor: 'middle',
            ...quiet,
          },
        ]
      : [],
  );
}

/** As many round years as the size has labels, fewer where columns are too narrow for them. */
export function labelledYears(from: number, to: number, pitch: number, size: SizeRules) {
  const room = textWidth(`${to}`, size.type) + size.type / 2;
  for (let count = size.yearLabels; count > 1; count--) {
    const years = ticks(from, to, count);
    if (((years[1] ?? to) - (years[0] ?? from)) * pitch >= room) return years;
  }
  return [to];
}

/** The values of the first part at the feet of the columns, where all have room. */
function footTexts(stacks: readonly LaidStack[], { type }: SizeRules): readonly SegmentText[] {
  const feet = stacks.flatMap(({ segments: [first] }) =>
    first === undefined || first.box === null ? [] : [{ ...first, box: first.box }],
  );
  const fits = feet.every(
    ({ segment, box }) => textWidth(segment.plain, type) <= box.width - 2 && box.height >= type + 8,
  );
  if (!fits) return [];
  return feet.map(({ segment, fill, box }) => ({
    text: segment.plain,
    x: box.left + box.width / 2,
    y: box.top + box.height - 7,
    anchor: 'middle',
    tone: toneOn(fill),
  }));
}

/** The callouts of the columns, the last first: of those that would lie on another only the later one. */
function calloutTexts(
  stacks: readonly LaidStack[],
  middleOf: (index: number) => number,
  at: (value: number) => number,
  { type }: SizeRules,
): readonly TonedText[] {
  const placed: (TonedText & { readonly half: number })[] = [];
  for (const [index, { stack }] of [...stacks.entries()].toReversed()) {
    if (stack.callout === null) continue;
    const { text, value } = stack.callout;
    const [x, y] = [middleOf(index), at(value) - 5];
    const half = textWidth(text, type, true) / 2;
    const isFree = placed.every(
      (one) => Math.abs(one.x - x) > one.half + half + 2 || Math.abs(one.y - y) > type,
    );
    if (isFree) placed.push({ text, x, y, anchor: 'middle', tone: 'ink', bold: true, half });
  }
  return placed.map(({ half: _, ...text }) => text);
}

/** The sum of the last column that has one, above it: over what of its neighbours it would lie on, too. */
function totalText(stacks: readonly LaidStack[], { type }: SizeRules): readonly TonedText[] {
  const last = stacks.findLast(({ stack }) => stack.total !== null);
  const box = last?.filled ?? null;
  const text = last?.stack.total?.plain;
  if (box === null || text === undefined) return [];
  const room = textWidth(text, type, true);
  const right = box.left + box.width;
  const x = room <= box.width ? box.left + box.width / 2 + room / 2 : right;
  const beneath = stacks
    .flatMap(({ filled, gap }) => [filled, gap].filter((one) => one !== null))
    .filter(({ left, width }) => left < x && left + width > x - room);
  const y = Math.min(...beneath.map(({ top }) => top)) - 5;
  return [{ text, x, y, anchor: 'end', tone: 'ink', bold: true }];
}
