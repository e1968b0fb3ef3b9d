import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { ModelPart, ModelSegment, ModelStack, StackModel } from './stack-types';
import { stackWords } from './stack-words';

type Undescribed = Omit<StackModel, 'summary'>;

const namedLargest = 3;

/** What a reader without the picture has to know of stacks, in at most six sentences. */
export function describeStacks(model: Undescribed, words: Words): string {
  const told =
    model.along === 'entities'
      ? describeBars(model, words)
      : model.whole && model.parts.length <= 4
        ? describeParts(model, words)
        : describeSums(model, words);
  return [...told, ...describeLacking(model, words)].join(' ');
}

/** Few parts of a whole over the years: each from its first value to its last. */
function describeParts(model: Undescribed, words: Words): readonly string[] {
  return model.parts.flatMap((part, at) => describePart(part, at, model, words) ?? []);
}

function describePart(
  { name }: ModelPart,
  at: number,
  { stacks }: Undescribed,
  words: Words,
): string | null {
  const values = stacks.flatMap(({ segments }) => {
    const segment = segments[at];
    return segment === undefined || segment.value === null ? [] : [segment];
  });
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return null;
  const { line } = words.messages.describe;
  return line(name, spoken(first, words), first.year, spoken(last, words), last.year);
}

/** Many parts: their sum, the largest, and how the highlighted ones changed. */
function describeSums(model: Undescribed, words: Words): readonly string[] {
  const { stacks, parts, whole } = model;
  const said = stackWords[words.language];
  const summed = stacks.flatMap(({ year, total, segments }) =>
    total === null ? [] : [{ year, text: inWords(total.text, segments, words) }],
  );
  const first = summed[0];
  const last = summed.at(-1);
  const newest = stacks.at(-1);
  const ranked = parts
    .flatMap(({ name }, at) => {
      const segment = newest?.segments[at];
      return segment === undefined || segment.value === null
        ? []
        : [{ name, value: segment.value, text: segment.text }];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, namedLargest)
    .map(({ name, text }) => `${name} ${text}`);
  const own = parts.flatMap((part, at) =>
    part.emphasis === 'highlighted' ? (describePart(part, at, model, words) ?? []) : [],
  );
  return [
    ...(whole || first === undefined || last === undefined
      ? []
      : [said.sum(first.text, first.year, last.text, last.year)]),
    ...(newest === undefined || ranked.length === 0
      ? []
      : [said.largest(newest.year, words.format.list(ranked))]),
    ...own.slice(0, 3),
  ];
}

/** Entities side by side: who has most of the first part, and all parts of the highlighted ones. */
function describeBars({ stacks, parts }: Undescribed, words: Words): readonly string[] {
  const said = stackWords[words.language];
  const ranked = stacks
    .flatMap((stack) => {
      const value = stack.segments[0]?.value ?? null;
      return value === null ? [] : [{ stack, value }];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ stack }) => `${stack.name} ${stack.segments[0]?.text ?? ''}`);
  const own = stacks
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .map((stack) => said.parts(stack.name, partsOf(stack, parts)));
  return [
    ...stacks.slice(0, 1).map(({ year }) => said.shares(year, stacks.length)),
    ...(ranked.length <= namedLargest
      ? []
      : [
          said.ends(
            parts[0]?.name ?? '',
            words.format.list(ranked.slice(0, namedLargest)),
            ranked.at(-1) ?? '',
          ),
        ]),
    ...(own.length === 0 ? [] : [`${own.join('; ')}.`]),
  ];
}

function partsOf({ segments }: ModelStack, parts: readonly ModelPart[]): string {
  return segments.map(({ text }, at) => `${parts[at]?.name ?? ''} ${text}`).join(', ');
}

/** What lacks a figure: of many parts only where; neighbouring years that lack the same ones as one. */
function describeLacking({ stacks, parts, along }: Undescribed, words: Words): readonly string[] {
  const runs: { first: string; last: string; lacking: string }[] = [];
  let before: string | null = null;
  for (const { name, segments } of stacks) {
    const names = parts.filter((_, at) => segments[at]?.status === 'O').map((part) => part.name);
    const lacking = names.length > 3 ? '' : ` (${names.join(', ')})`;
    const run = runs.at(-1);
    if (names.length > 0 && run !== undefined && along === 'years' && before === lacking) {
      run.last = name;
    } else if (names.length > 0) {
      runs.push({ first: name, last: name, lacking });
    }
    before = names.length === 0 ? null : lacking;
  }
  if (runs.length === 0) return [];
  const said = runs.map(
    ({ first, last, lacking }) => `${first === last ? first : `${first}–${last}`}${lacking}`,
  );
  return [stackWords[words.language].lacking(said.join('; '))];
}

function spoken({ text, status }: ModelSegment, { messages }: Words): string {
  return isEstimate(status) ? `${text} (${messages.describe.estimates})` : text;
}

function inWords(text: string, segments: readonly ModelSegment[], { messages }: Words): string {
  return segments.some(({ status }) => isEstimate(status))
    ? `${text} (${messages.describe.estimates})`
    : text;
}
