import type { LaidStack, StackModel, Stroke } from '../forms/stack-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';
import { spread } from './spread';
import { type TonedText, toneOf } from './toned-text';

/** A label at the right of the last column, of a part, of the others together, or of the target. */
export interface StackLabel extends Pick<TonedText, 'text' | 'tone' | 'bold'> {
  /** The stretch of the last column it names, by its place among the parts: first and last; null: a level or a gap. */
  readonly parts: readonly [number, number] | null;
  /** The value at whose height it wants to stand. */
  readonly value: number;
}

/** What stands at the right of the columns. Names are shortened where it is narrow. */
export function stackLabels(model: StackModel, narrow: boolean): readonly StackLabel[] {
  const last = model.stacks.at(-1);
  if (last === undefined) return [];
  const named = model.othersCount === 0 ? model.parts : model.parts.slice(0, firstOther);
  const lacking = named.filter((_, at) => last.segments[at]?.status === 'O').length;
  let missed = 0;
  const own = named.flatMap((part, at): StackLabel[] => {
    const segment = last.segments[at];
    if (segment === undefined) return [];
    const name = narrow ? part.shortName : part.name;
    const label = {
      tone: toneOf(part.emphasis, part.colour),
      bold: part.emphasis === 'highlighted',
    };
    if (segment.value !== null) {
      const value = (segment.start + segment.end) / 2;
      return [{ ...label, text: `${name} ${segment.plain}`, value, parts: [at, at] }];
    }
    if (segment.status !== 'O') return [];
    missed += 1;
    const room = model.whole ? 100 - last.sum : 0;
    const value = last.sum + (room * (missed - 0.5)) / lacking;
    return [
      { text: `${name}: ${model.words.missing}`, tone: 'quiet', bold: false, value, parts: null },
    ];
  });
  return [...own, ...othersLabel(model), ...targetLabel(model, narrow)];
}

/** The first part that shares the label of the others. */
const firstOther = 11;

function othersLabel({ othersCount, parts, stacks, words }: StackModel): readonly StackLabel[] {
  const start = stacks.at(-1)?.segments[firstOther]?.start;
  const end = stacks.at(-1)?.sum;
  if (othersCount === 0 || start === undefined || end === undefined) return [];
  return [
    {
      text: words.others,
      tone: 'quiet',
      bold: false,
      value: (start + end) / 2,
      parts: [firstOther, parts.length - 1],
    },
  ];
}

function targetLabel({ target }: StackModel, narrow: boolean): readonly StackLabel[] {
  if (target === null) return [];
  const text = narrow ? target.shortLabel : target.label;
  return [{ text, tone: 'target', bold: false, value: target.value, parts: null }];
}

/** The room the labels take beside the plot, with that of their leaders. */
export function labelRoom(labels: readonly StackLabel[], type: number): number {
  return (
    leaderRoom +
    Math.ceil(Math.max(0, ...labels.map(({ text, bold }) => textWidth(text, type, bold))))
  );
}

const leaderRoom = 20;

/** Moves the labels apart and leads each back to what it names; those of several parts begin with a bracket. */
export function placeStackLabels(
  labels: readonly StackLabel[],
  last: LaidStack | undefined,
  plot: Box,
  size: SizeRules,
  at: (value: number) => number,
): { readonly texts: readonly TonedText[]; readonly leaders: readonly Stroke[] } {
  const edge = plot.left + plot.width;
  const wishes = labels.map(({ value }) => at(value));
  const half = size.type / 2;
  const placed = spread(wishes, size.type + 3, plot.top + half, plot.top + plot.height - half);
  const texts = labels.map(({ text, tone, bold }, index): TonedText => {
    const y = (placed[index] ?? plot.top) + size.type * 0.36;
    return { text, tone, bold, x: edge + leaderRoom, y, anchor: 'start' };
  });
  const leaders = labels.flatMap(({ parts }, index): Stroke[] => {
    const wish = wishes[index] ?? plot.top;
    const leader = { y1: wish, x2: edge + leaderRoom - 4, y2: placed[index] ?? wish };
    if (parts === null) return [{ x1: edge + 2, ...leader }];
    const boxes = (last?.segments.slice(parts[0], parts[1] + 1) ?? []).flatMap(
      ({ box }) => box ?? [],
    );
    const right = Math.max(...boxes.map(({ left, width }) => left + width)) + 3;
    if (parts[0] === parts[1]) return [{ x1: right, ...leader }];
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.top + box.height));
    return [
      { x1: right + 3, ...leader },
      { x1: right + 3, x2: right + 3, y1: top, y2: bottom },
    ];
  });
  return { texts, leaders };
}
