import type { LaidStack, SegmentText, StackLayout, StackModel } from '../forms/stack-types';
import { textWidth } from '../text-width';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';
import { stackHeads } from './stack-heads';
import { laySegments, toneOn } from './stack-segments';
import { type TonedText, toneOf } from './toned-text';

const quiet = { tone: 'quiet', bold: false } as const;

/** Between the names of the parts and the first bar: the room of their leaders. */
const leaderRoom = 16;

/**
 * Gives bars of entities their pixels: names and the first part's values to the left, where it is narrow above each bar; the
 * names of the parts above the first.
 */
export function layOutStackBars(model: StackModel, size: SizeRules): StackLayout {
  const narrow = size.width < 500;
  const { type } = size;
  const headY = (model.target === null ? 0 : type + 6) + type;
  const top = headY + leaderRoom - (narrow ? 4 : 0);
  const rowHeight = rowHeightOf(model.stacks.length, size);
  const { nameRoom, valueRoom } = roomsOf(model, size);
  const left = narrow ? 1 : nameRoom + valueRoom + 22;
  const half = textWidth(model.ticks.at(-1)?.text ?? '', type) / 2;
  const plot: Box = {
    left,
    top: narrow ? top + Math.round(rowHeight / 4) : top,
    width: size.width - left - Math.ceil(half) - 1,
    height: model.stacks.length * rowHeight,
  };
  const barSize = narrow ? Math.round(rowHeight * 0.4) : Math.round(rowHeight * 0.68);
  const at = (value: number) => scale(value, [0, 100], [plot.left, plot.left + plot.width]);
  const stacks = model.stacks.map((stack, index) =>
    laySegments(
      stack,
      model,
      (start, end) => ({
        left: at(start),
        top: plot.top + index * rowHeight + Math.round((rowHeight - barSize) / 2),
        width: at(end) - at(start),
        height: barSize,
      }),
      0,
    ),
  );
  const bottom = top + plot.height;
  const heads = stackHeads(model, stacks[0], plot, headY, size);
  const targetX = model.target === null ? null : at(model.target.value);
  return {
    form: 'stack',
    model,
    size,
    width: size.width,
    height: bottom + type + 12,
    plot,
    barSize,
    stacks,
    grid: model.ticks.map(({ value }) => ({ x1: at(value), x2: at(value), y1: top, y2: bottom })),
    base: { x1: plot.left, x2: plot.left, y1: top, y2: bottom },
    band: null,
    target: targetX === null ? null : { x1: targetX, x2: targetX, y1: top - 2, y2: bottom },
    leaders: heads.leaders,
    segmentTexts: stacks.flatMap((stack) => valueTexts(stack, size)),
    texts: [
      ...heads.texts,
      ...model.ticks.map(
        ({ text, value }): TonedText => ({
          text,
          x: Math.max(at(value), textWidth(text, type) / 2),
          y: bottom + type + 6,
          anchor: 'middle',
          ...quiet,
        }),
      ),
      ...targetText(model, targetX, size),
      ...stacks.flatMap((stack, index) => {
        const middle = top + (index + (narrow ? 0.28 : 0.5)) * rowHeight;
        const valueX = narrow ? size.width : nameRoom + valueRoom + 12;
        return nameTexts(stack, middle + type * 0.36, valueX, size);
      }),
      ...stacks.flatMap((stack) => gapText(stack, model, size)),
    ],
  };
}

/** An even number of units. Few rows have more air. */
function rowHeightOf(count: number, size: SizeRules): number {
  const few = count <= 10;
  const [many, plenty] = size.width < 500 ? [2, 2.4] : [1.15, 1.6];
  return 2 * Math.round((size.row * (few ? plenty : many)) / 2);
}

function roomsOf({ stacks }: StackModel, size: SizeRules) {
  const widest = (text: (stack: StackModel['stacks'][number]) => string) =>
    Math.ceil(
      Math.max(
        ...stacks.map((stack) =>
          textWidth(text(stack), size.type, stack.emphasis === 'highlighted'),
        ),
      ),
    );
  return {
    nameRoom: widest(({ name }) => name),
    valueRoom: widest(({ segments }) => segments[0]?.plain ?? ''),
  };
}

/** An entity's name and the value of its first part, by which the bars are sorted. */
function nameTexts(
  { stack }: LaidStack,
  y: number,
  valueX: number,
  { width }: SizeRules,
): readonly TonedText[] {
  const bold = stack.emphasis === 'highlighted';
  const tone = toneOf(stack.emphasis, stack.colour);
  return [
    { text: width < 500 ? stack.shortName : stack.name, x: 0, y, anchor: 'start', tone, bold },
    { text: stack.segments[0]?.plain ?? '', x: valueX, y, anchor: 'end', tone, bold },
  ];
}

/**
 * The values of the other parts, in the middle of their segments, where they have room; with their names where a part is
 * missing, since then they do not lie where the heads say.
 */
function valueTexts({ segments, gap }: LaidStack, { type }: SizeRules): readonly SegmentText[] {
  return segments.slice(1).flatMap(({ segment, part, box, fill }): SegmentText[] => {
    if (box === null || box.height < type) return [];
    const text = gap === null ? segment.plain : `${part.name} ${segment.plain}`;
    if (textWidth(text, type) > box.width - 6) return [];
    const y = box.top + box.height / 2 + type * 0.36;
    const x = box.left + box.width / 2;
    return [{ text, x, y, anchor: 'middle', tone: toneOn(fill) }];
  });
}

/** Says inside the dashed outline which parts have no figure, as far as there is room. */
function gapText(
  { stack, gap }: LaidStack,
  { parts, words }: StackModel,
  { type }: SizeRules,
): readonly TonedText[] {
  if (gap === null) return [];
  const lacking = parts.filter((_, at) => stack.segments[at]?.status === 'O');
  const inFull = `${lacking.map(({ name }) => name).join(', ')}: ${words.missing}`;
  const fits = (text: string) => textWidth(text, type) <= gap.width - 12;
  const text = [inFull, words.missing].find(fits);
  if (text === undefined || gap.height < type) return [];
  const y = gap.top + gap.height / 2 + type * 0.36;
  return [{ text, x: gap.left + 6, y, anchor: 'start', ...quiet }];
}

/** Above the target's line, or as near to it as the drawing's edges allow. */
function targetText(
  { target }: StackModel,
  targetX: number | null,
  { width, type }: SizeRules,
): readonly TonedText[] {
  if (target === null || targetX === null) return [];
  const text = width < 500 ? target.shortLabel : target.label;
  const half = textWidth(text, type) / 2;
  const x = Math.min(Math.max(targetX, half), width - half);
  return [{ text, x, y: type, anchor: 'middle', tone: 'target', bold: false }];
}
