import type { Stop, Stops } from '../stops';
import type { LaidStep, LaidSum, WaterfallFill, WaterfallLayout } from './waterfall-types';

/** The stops of a waterfall: along the years, each with its balance and what that is made of; at the end its sums. */
export function waterfallStops({ model, steps, sums }: WaterfallLayout): Stops {
  const last = model.steps.at(-1)?.year ?? 0;
  return {
    axis: 'x',
    single: false,
    groups: [
      ...steps.map((laid) => stepStops(laid, model)),
      ...sums.map((laid) => [sumStop(laid, model, last)]),
    ],
  };
}

function stepStops(
  { step, left, width, top, bars }: LaidStep,
  { key, asideLabel, heads, parts }: WaterfallLayout['model'],
): readonly Stop[] {
  const stop = (name: string, text: string, colour: string): Stop => ({
    x: left + width / 2,
    y: step.value === null ? null : top,
    head: step.aside ? `${step.year}, ${asideLabel}` : `${step.year}`,
    name,
    text,
    status: step.status,
    colour,
    remark: null,
    key,
    year: step.year,
  });
  const [first] = bars;
  const own = step.aside || parts.length === 0 ? first : undefined;
  const colour = own === undefined ? 'bar-outline' : paintOf(own.fill);
  const balance = stop(heads.balance, step.text, colour);
  if (step.value === null) return [balance];
  return [
    balance,
    ...(own !== undefined
      ? []
      : step.pieces.map((piece) => stop(piece.name, piece.text, piece.colour))),
    stop(heads.running, step.running, colour),
    ...heads.of.map((head, at) => stop(head, step.ofTexts[at] ?? '', 'context')),
  ];
}

function sumStop(
  { sum, box, fill }: LaidSum,
  { key, steps }: WaterfallLayout['model'],
  year: number,
): Stop {
  const first = steps.find(({ aside }) => !aside)?.year ?? year;
  return {
    x: box.left + box.width / 2,
    y: sum.value < 0 ? box.top + box.height : box.top,
    head: first === year ? `${year}` : `${first}–${year}`,
    name: sum.name,
    text: sum.text,
    status: sum.status,
    colour: paintOf(fill),
    remark: null,
    key,
    year,
  };
}

function paintOf({ colour }: WaterfallFill): string {
  return colour === 'sum' ? 'bar-outline' : colour;
}
