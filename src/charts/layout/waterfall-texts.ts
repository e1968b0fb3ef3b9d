import type { LaidStep, LaidSum, WaterfallModel } from '../forms/waterfall-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';
import { labelledYears } from './stack-columns';
import { overlap, textBox } from './text-box';
import type { TonedText } from './toned-text';
import type { WaterfallRoom } from './waterfall-room';

const quiet = { tone: 'quiet', bold: false } as const;

interface Laid {
  readonly model: WaterfallModel;
  readonly size: SizeRules;
  readonly room: WaterfallRoom;
  readonly steps: readonly LaidStep[];
  readonly sums: readonly LaidSum[];
  readonly at: (value: number) => number;
}

/** Every text of a waterfall but its key. */
export function waterfallTexts(laid: Laid): readonly TonedText[] {
  const { type } = laid.size;
  const amounts = [...stepTexts(laid), ...sumTexts(laid)];
  const boxes = amounts.map((text) => textBox(text, type, text.bold));
  // Where an amount stands in the way of a word over the plot, subtitle and notes say it alone.
  const heads = headTexts(laid).filter(
    (text) => !boxes.some((box) => overlap(box, textBox(text, type, text.bold))),
  );
  return [...axisTexts(laid), ...yearTexts(laid), ...heads, ...amounts];
}

function axisTexts({ model, room: { plot }, size: { type }, at }: Laid): readonly TonedText[] {
  return [
    ...(model.axisUnit === null
      ? []
      : [{ text: model.axisUnit, x: 0, y: type, anchor: 'start', ...quiet } as const]),
    ...model.ticks.map(
      ({ text, value }): TonedText => ({
        text,
        x: plot.left - 8,
        y: at(value) + type * 0.36,
        anchor: 'end',
        ...quiet,
      }),
    ),
  ];
}

function yearTexts({ model: { steps }, room, size }: Laid): readonly TonedText[] {
  const { plot, pitch } = room;
  const from = steps[0]?.year ?? 0;
  const to = steps.at(-1)?.year ?? from;
  const everyFits = textWidth(`${to}`, size.type) + size.type * 0.6 <= pitch;
  const years = everyFits || from === to ? null : labelledYears(from, to, pitch, size);
  return steps.flatMap(({ year }, index): TonedText[] =>
    years === null || years.includes(year)
      ? [
          {
            text: `${year}`,
            x: plot.left + (index + 0.5) * pitch,
            y: plot.top + plot.height + size.type + 6,
            anchor: 'middle',
            ...quiet,
          },
        ]
      : [],
  );
}

/** Over the plot: what is set aside at its left, estimates over theirs; where both have no room, only the first. */
function headTexts({ model, room, size: { type } }: Laid): readonly TonedText[] {
  const { plot, pitch } = room;
  const y = plot.top - 8;
  const asides = model.steps.filter(({ aside }) => aside).length;
  const end = plot.left + model.steps.length * pitch;
  const start = end - textWidth(model.estimatesLabel, type);
  const asideEnd = asides === 0 ? 0 : plot.left + textWidth(model.asideLabel, type) + type;
  return [
    ...(asides === 0
      ? []
      : [{ text: model.asideLabel, x: plot.left, y, anchor: 'start', ...quiet } as const]),
    ...(model.estimatesFrom === null || start < Math.max(asideEnd, plot.left)
      ? []
      : [{ text: model.estimatesLabel, x: end, y, anchor: 'end', ...quiet } as const]),
  ];
}

/** Where fewer than this part of the amounts have room, none is written: a few would look chosen. */
const most = 0.8;

/** The amount of each year at the end its bar runs to, with fewer digits where columns are narrow. */
function stepTexts({ model, steps, size, room, at }: Laid): readonly TonedText[] {
  const { type } = size;
  const fits = (text: string) => textWidth(text, type) + 3 <= room.pitch;
  const inFull = model.steps.every(({ plain }) => fits(plain));
  const roomy = model.steps.filter(({ short }) => fits(short)).length;
  if (!inFull && roomy < most * model.steps.length) return [];
  return steps.flatMap(({ step, left, width }): TonedText[] => {
    const text = inFull ? step.plain : step.short;
    if (step.value === null || !fits(text)) return [];
    const levels = [step.start, ...step.pieces.map(({ end }) => end)];
    return [
      {
        text,
        x: left + width / 2,
        y: amountY(
          step.value > 0,
          at(Math.max(...levels)),
          at(Math.min(...levels)),
          room.plot,
          type,
        ),
        anchor: 'middle',
        tone: step.aside ? 'quiet' : 'ink',
        bold: false,
      },
    ];
  });
}

/** Where the amount of a bar stands: beyond the end it runs to, but not below the plot, where the years are. */
function amountY(rises: boolean, top: number, bottom: number, plot: Box, type: number): number {
  const below = bottom + type + 1;
  return rises || below > plot.top + plot.height ? top - 5 : below;
}

function sumTexts({ sums, room: { plot }, size: { type } }: Laid): readonly TonedText[] {
  return sums.flatMap(({ sum, box }): TonedText[] => [
    middle(box, sum.plain, amountY(sum.value > 0, box.top, box.top + box.height, plot, type)),
    middle(box, sum.name, plot.top + plot.height + type + 6),
  ]);
}

function middle({ left, width }: Box, text: string, y: number): TonedText {
  return { text, x: left + width / 2, y, anchor: 'middle', tone: 'ink', bold: true };
}
