import type { LaidStack, StackModel } from '../forms/stack-types';
import { textWidth } from '../text-width';
import type { Box, Stroke } from './layout';
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

/** The names take no more than this part of the width; else they stand without their values. */
const widestRoom = 0.4;

/** What stands at the right of the columns. Where it is narrow, names are shortened, and stand alone where values would not fit. */
export function stackLabels(model: StackModel, size: SizeRules): readonly StackLabel[] {
  const narrow = size.width < 500;
  const labels = (withValues: boolean) => [
    ...partLabels(model, narrow, withValues),
    ...othersLabel(model),
    ...targetLabel(model, narrow),
  ];
  const full = labels(true);
  return labelRoom(full, size.type) <= size.width * widestRoom ? full : labels(false);
}

function partLabels(model: StackModel, narrow: boolean, withValues: boolean): StackLabel[] {
  const last = model.stacks.at(-1);
  const named = model.others === null ? model.parts : model.parts.slice(0, model.others.from);
  const lacking = named.filter((_, at) => last?.segments[at]?.status === 'O').length;
  const step = model.whole ? (100 - (last?.sum ?? 0)) / Math.max(1, lacking) : 0;
  let missed = 0;
  return named.flatMap((part, at): StackLabel[] => {
    const segment = last?.segments[at];
    if (segment === undefined || segment.status === 'M') return [];
    const name = narrow ? part.shortName : part.name;
    if (segment.value === null) {
      missed += 1;
      return [
        {
          text: `${name}: ${model.words.missing}`,
          tone: 'quiet',
          bold: false,
          value: (last?.sum ?? 0) + step * (missed - 0.5),
          parts: null,
        },
      ];
    }
    return [
      {
        text: withValues ? `${name} ${segment.plain}` : name,
        tone: toneOf(part.emphasis, part.colour),
        bold: part.emphasis === 'highlighted',
        value: (segment.start + segment.end) / 2,
        parts: [at, at],
      },
    ];
  });
}

function othersLabel({ others, parts, stacks }: StackModel): readonly StackLabel[] {
  const last = stacks.at(-1);
  const start = others === null ? undefined : last?.segments[others.from]?.start;
  if (others === null || last === undefined || start === undefined || start >= last.sum) return [];
  return [
    {
      text: others.label,
      tone: 'quiet',
      bold: false,
      value: (start + last.sum) / 2,
      parts: [others.from, parts.length - 1],
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
