import { isEstimate, type ObservationStatus } from '../../domain/status';
import type { Words } from '../../language/words';
import type {
  ModelStep,
  ModelSum,
  WaterfallContent,
  WaterfallModel,
  WaterfallStep,
} from '../forms/waterfall-types';
import { waterfallWords } from '../forms/waterfall-words';
import { axisAmount } from './axis-amount';
import { axisTexts, inBillions } from './axis-texts';
import { axisTicks } from './axis-ticks';
import { levelsOf } from './waterfall-levels';

type WaterfallParts = Omit<
  WaterfallModel,
  'form' | 'summary' | 'chart' | 'title' | 'subtitle' | 'notes' | 'sources' | 'unit' | 'priceBases'
>;

/** Beyond the lowest and the highest level the axis leaves room for the amounts written there. */
const headroom = 0.06;

/** Steps and sums, without pixels. */
export function buildWaterfall(content: WaterfallContent, words: Words): WaterfallParts {
  const { key, unit, currency, colour, parts, heads, asideLabel } = content;
  const { messages, language } = words;
  const levels = levelsOf(content);
  const sums = sumsOf(content.steps);
  const reached = [
    ...levels.flatMap(({ start, pieces }) => [start, ...pieces.map(({ end }) => end)]),
    ...sums.map((s) => s.value),
  ];
  const [lowest, highest] = [Math.min(0, ...reached), Math.max(0, ...reached)];
  const air = headroom * (highest - lowest);
  const ticks = axisTicks([lowest === 0 ? 0 : lowest - air, highest === 0 ? 0 : highest + air], 5);
  const shown = ticks.map((value) => ({ value }));
  const plain = (value: number) => signed(value, axisAmount(value, unit, shown, words));
  const short = (value: number) => {
    const few = !inBillions(ticks, 1);
    const size = Math.abs(value);
    const digits = size >= 9950 ? 0 : size >= 950 ? 1 : 2;
    return few ? plain(value) : signed(value, words.format.number(value / 1000, digits));
  };
  const full = (value: number) => signed(value, words.format.value(value, unit, currency));
  const said = waterfallWords[language];
  return {
    key,
    ...axisTexts(ticks, unit, words, currency),
    colour,
    parts,
    steps: content.steps.map(({ observation, of, aside }, at): ModelStep => {
      const { year, value, status } = observation;
      const { start, end, pieces } = levels[at] ?? { start: 0, end: 0, pieces: [] };
      const amount = (one: number | null) =>
        one === null ? messages.figure.missing : words.format.value(one, unit, currency);
      return {
        year,
        value,
        status,
        start,
        end,
        aside,
        pieces: pieces.map((piece) => ({ ...piece, text: full(piece.value) })),
        text: value === null ? messages.statuses[status] : full(value),
        plain: value === null ? '–' : plain(value),
        short: value === null ? '–' : short(value),
        running: value === null ? messages.figure.missing : full(end),
        ofTexts: [amount(of[0]), amount(of[1])],
      };
    }),
    sums: sums.map(({ kind, value, status }): ModelSum => {
      const name = said.sums[sums.length === 1 ? 'all' : kind];
      return { kind, value, status, name, text: full(value), plain: plain(value) };
    }),
    directions: (['below', 'above'] as const)
      .filter((kind) =>
        levels.some(({ pieces }) => pieces.some(({ value }) => goes(value) === kind)),
      )
      .map((kind) => ({
        kind,
        label: content.directions[kind],
        aside: levels.every(
          ({ pieces }, at) =>
            content.steps[at]?.aside === true || pieces.every(({ value }) => goes(value) !== kind),
        ),
      })),
    asideLabel,
    estimatesFrom: firstEstimate(content.steps),
    estimatesLabel: messages.describe.estimatesBand,
    heads: {
      of: heads,
      balance: said.balance,
      running: said.running,
    },
  };
}

/** Which way an amount goes; null for nothing. */
function goes(value: number): 'below' | 'above' | null {
  if (value === 0) return null;
  return value < 0 ? 'below' : 'above';
}

/** The sign stands at the digits, as the minus does; what rounds to nothing has none. */
function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? text.replace(/\d/, '+$&') : text;
}

function sumsOf(steps: readonly WaterfallStep[]) {
  const own = steps.filter(({ aside, observation }) => !aside && observation.value !== null);
  if (own.length < 2) return [];
  const values = own.flatMap(({ observation }) => observation.value ?? []);
  const status: ObservationStatus = own.some(({ observation }) => isEstimate(observation.status))
    ? 'E'
    : 'A';
  const add = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0);
  const net = { kind: 'net', value: add(values), status } as const;
  const below = values.filter((value) => value < 0);
  return below.length === 0 || below.length === values.length
    ? [net]
    : [{ kind: 'below', value: add(below), status } as const, net];
}

/** The first of the newest years that are all estimates; null where the newest is none. */
function firstEstimate(steps: readonly WaterfallStep[]): number | null {
  const final = steps.findLastIndex(
    ({ observation }) => observation.value !== null && !isEstimate(observation.status),
  );
  return steps[final + 1]?.observation.year ?? null;
}
