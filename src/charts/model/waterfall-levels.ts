import type { WaterfallContent, WaterfallPart, WaterfallStep } from '../forms/waterfall-types';

/** Where a step starts and ends, and its pieces in the order they are drawn. */
export interface StepLevels {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly (WaterfallPart & {
    readonly value: number;
    readonly start: number;
    readonly end: number;
  })[];
}

/** Where each step starts and ends: those set aside by themselves, the others by themselves, both from zero. */
export function levelsOf({
  steps,
  parts,
  colour,
}: Pick<WaterfallContent, 'steps' | 'parts' | 'colour'>): readonly StepLevels[] {
  let level = 0;
  let wasAside = steps[0]?.aside ?? false;
  return steps.map((step) => {
    if (step.aside !== wasAside) level = 0;
    wasAside = step.aside;
    const start = level;
    let at = start;
    const pieces = amountsOf(step, parts, colour).map((piece) => {
      const from = at;
      at += piece.value;
      return { ...piece, start: from, end: at };
    });
    level += step.observation.value ?? 0;
    return { start, end: level, pieces };
  });
}

/** What a step is drawn of: its parts, those below zero first; itself where it has none. */
function amountsOf(
  { observation: { value }, parts: amounts, aside }: WaterfallStep,
  parts: readonly WaterfallPart[],
  colour: WaterfallPart['colour'],
) {
  if (value === null) return [];
  if (parts.length === 0 || aside) {
    return [{ name: '', colour: aside ? ('context' as const) : colour, value }];
  }
  const found = parts.flatMap((part, at) => {
    const amount = amounts[at] ?? null;
    return amount === null ? [] : [{ ...part, value: amount }];
  });
  return [
    ...found.filter((piece) => piece.value < 0),
    ...found.filter((piece) => piece.value >= 0),
  ];
}
