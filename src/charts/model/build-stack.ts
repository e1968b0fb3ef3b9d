import { getTarget } from '../../catalogue/targets';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type {
  ModelSegment,
  ModelStack,
  StackContent,
  StackModel,
  StackRow,
} from '../forms/stack-types';
import { stackWords } from '../forms/stack-words';
import { axisTexts } from './axis-texts';
import { axisTicks } from './axis-ticks';
import { levelText } from './build-lines';
import { plainAmounts, type WriteAmount } from './plain-amounts';

type StackParts = Pick<
  StackModel,
  | 'along'
  | 'whole'
  | 'ticks'
  | 'axisUnit'
  | 'parts'
  | 'stacks'
  | 'target'
  | 'estimatesFrom'
  | 'estimatesLabel'
  | 'words'
  | 'others'
>;

/** Above the highest column the axis leaves room for its sum. */
const headroom = 1.07;

/** More parts than this are not all labelled: the first ones are, the others share a label. */
const mostLabelled = 12;

/** What stands where there is no figure. */
const dash = '–';

/** Stacks and their parts, without pixels. */
export function buildStacks(content: StackContent, words: Words): StackParts {
  const { parts, unit, currency, whole, along } = content;
  const { say, messages, language } = words;
  const sums = content.stacks.map(sumOf);
  const highest = Math.max(...sums);
  const ticks = whole ? axisTicks([100], 5) : axisTicks([highest * headroom], 5);
  const plain = plainAmounts([highest], unit, Math.max(...ticks), words);
  return {
    along,
    whole,
    ...axisTexts(ticks, unit, words, currency),
    parts: parts.map(({ label, short, emphasis, colour, shade }) => ({
      name: say(label),
      shortName: say(short ?? label),
      emphasis,
      colour: emphasis === 'highlighted' ? colour : 'context',
      shade,
    })),
    stacks: content.stacks.map((stack) => modelStack(stack, content, plain, words)),
    target: modelTarget(content, words),
    estimatesFrom: along === 'years' ? firstEstimate(content) : null,
    estimatesLabel: messages.describe.estimatesBand,
    words: {
      missing: messages.figure.missing,
      total: stackWords[language].total,
    },
    others: othersOf(content, words),
  };
}

/** Counts only those that have a value in the last column, where their label stands. */
function othersOf({ along, parts, stacks }: StackContent, { language }: Words) {
  if (along !== 'years' || parts.length <= mostLabelled) return null;
  const from = mostLabelled - 1;
  const rest = stacks.at(-1)?.cells.slice(from) ?? [];
  const count = rest.filter(({ observation }) => observation.value !== null).length;
  return { from, label: stackWords[language].others(count) };
}

function sumOf({ cells }: StackRow): number {
  return cells.reduce((sum, { observation }) => sum + (observation.value ?? 0), 0);
}

function modelStack(
  stack: StackRow,
  { unit, currency }: StackContent,
  plain: WriteAmount,
  { say, format, messages }: Words,
): ModelStack {
  let sum = 0;
  const segments = stack.cells.map(({ key, observation }): ModelSegment => {
    const { year, value, status } = observation;
    const start = sum;
    sum += value ?? 0;
    return {
      key,
      year,
      value,
      status,
      start,
      end: sum,
      text: value === null ? messages.statuses[status] : format.value(value, unit, currency),
      plain: value === null ? dash : plain(value),
    };
  });
  return {
    name: say(stack.label),
    shortName: say(stack.short ?? stack.label),
    year: stack.year,
    emphasis: stack.emphasis,
    colour: stack.emphasis === 'highlighted' ? stack.colour : 'context',
    segments,
    callout: stack.callout ?? null,
    sum,
    total:
      segments.some(({ status }) => status === 'O') || segments.every(({ value }) => value === null)
        ? null
        : { text: format.value(sum, unit, currency), plain: plain(sum) },
  };
}

/** The first column of those at the end that hold nothing but estimates; null where the last holds others, too. */
function firstEstimate({ stacks }: StackContent): number | null {
  const final = stacks.findLastIndex(({ cells }) =>
    cells.some(({ observation }) => observation.value !== null && !isEstimate(observation.status)),
  );
  return stacks[final + 1]?.year ?? null;
}

function modelTarget({ target: id, unit, stacks }: StackContent, words: Words) {
  if (id === null) return null;
  const target = getTarget(id);
  return {
    value: target.value,
    from: stacks[0]?.year ?? 0,
    label: words.say(target.label),
    shortLabel: levelText(target.value, unit, words),
    name: words.say(target.name),
  };
}
