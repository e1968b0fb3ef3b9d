import { standing, type TestBasis, type TestFacts, type TestFigure } from './claim-figures';
import {
  type Caveat,
  decided,
  figureOrWhy,
  printedCaveats,
  type TestResult,
  undetermined,
} from './claim-result';

/** What is known of the years before. */
export type Earlier<Basis = TestBasis> =
  /** Figures: those of the definition itself and, for years it lacks, of these in their order. */
  | { readonly kind: 'figures'; readonly bases: readonly Basis[] }
  /**
   * It is said in which year the level was last met, without values; by a reference, or by the reader who asks (null). That stands
   * in for the years before the definition's own figures, and for no others.
   */
  | { readonly kind: 'stated'; readonly year: number; readonly reference: string | null };

/** An entity's value reached a level in a year, for the first time in so many years. */
export interface FirstMetSince<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'first-met-since';
  readonly basis: Basis;
  readonly entity: Entity;
  readonly year: number;
  /** In the unit of the figures. */
  readonly level: number;
  /** "In thirty years" holds where it was last met at least so many years before. */
  readonly years: number;
  readonly earlier: Earlier<Basis>;
}

/**
 * Contradicted where the level is not reached in the year, or was within the years before. Years without a figure count as below
 * only between figures that are below; next to the year it was last met, or before all figures, they leave the test open.
 */
export function evaluateFirstMetSince(test: FirstMetSince, facts: TestFacts): TestResult {
  const { basis, entity, year, level, years, earlier } = test;
  if (years < 1) return undetermined({ kind: 'not-positive' });
  const found = figureOrWhy(facts.figures(basis, entity), entity, year, facts);
  if ('why' in found) return undetermined(found.why);
  const { figure, known } = found;
  const working = { figures: [figure], unit: known.series.unit };
  const stands = standing(figure, level);
  if (stands !== 'reached') {
    const caveats = printedCaveats(figure, level);
    const short = { ...working, margin: figure.value - level, caveats };
    return stands === 'below'
      ? decided('contradicted', short)
      : undetermined({ kind: 'rounding' }, short);
  }
  if (earlier.kind === 'stated' && earlier.year >= year) return undetermined({ kind: 'reversed' });
  const before = figuresBefore(test, facts);
  const last = before.findLast((one) => standing(one, level) !== 'below') ?? null;
  const isOlder = earlier.kind === 'stated' && earlier.year < (before[0]?.year ?? year);
  if (last === null && isOlder) return since(earlier.year, test, working, []);
  return last === null
    ? neverBefore(before, test, working)
    : afterLast(last, before, test, { ...working, figures: [last, figure] });
}

type Working = Pick<TestResult, 'figures' | 'unit'>;

/** No year that is known met it: that decides where the known years go back far enough. */
function neverBefore(
  before: readonly TestFigure[],
  { year, years }: FirstMetSince,
  working: Working,
): TestResult {
  const first = before[0]?.year ?? year;
  const value = year - first;
  if (value < years) return undetermined({ kind: 'earlier-unknown', from: first }, working);
  const caveats = gaps(before, first, year);
  return decided('supported', { ...working, value, margin: value - years, caveats });
}

function afterLast(
  last: TestFigure,
  before: readonly TestFigure[],
  test: FirstMetSince,
  working: Working,
): TestResult {
  const { year, years, level } = test;
  const longEnough = year - last.year >= years;
  // The years right after the last it is known to be met may have met it too.
  const next = before.find((one) => one.year > last.year)?.year ?? year;
  if (longEnough && next > last.year + 1 && year - (next - 1) < years) {
    return undetermined({ kind: 'earlier-unknown', from: next }, working);
  }
  const isOpen = standing(last, level) === 'open';
  const sure = before.findLast((one) => standing(one, level) === 'reached') ?? null;
  if (!longEnough && isOpen && (sure === null || year - sure.year >= years)) {
    return undetermined({ kind: 'rounding' }, working);
  }
  const nearly = isOpen ? [{ kind: 'nearly-met', year: last.year } as const] : [];
  return since(last.year, test, working, [...nearly, ...gaps(before, last.year, year)]);
}

function since(
  last: number,
  { year, years }: FirstMetSince,
  working: Working,
  caveats: readonly Caveat[],
): TestResult {
  const value = year - last;
  return decided(value >= years ? 'supported' : 'contradicted', {
    ...working,
    why: { kind: 'last-met', year: last },
    value,
    margin: value - years,
    caveats,
  });
}

/** One figure a year, in rising order, the definition's own first. */
function figuresBefore(test: FirstMetSince, facts: TestFacts): readonly TestFigure[] {
  const { basis, entity, year, earlier } = test;
  const bases = earlier.kind === 'figures' ? [basis, ...earlier.bases] : [basis];
  const byYear = new Map<number, TestFigure>();
  for (const one of bases) {
    for (const figure of facts.figures(one, entity)?.figures ?? []) {
      if (figure.year < year && !byYear.has(figure.year)) byYear.set(figure.year, figure);
    }
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** The years between two that have no figure. */
function gaps(known: readonly TestFigure[], from: number, to: number): readonly Caveat[] {
  const present = new Set(known.map((figure) => figure.year));
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at);
  const years = between.filter((year) => !present.has(year));
  return years.length === 0 ? [] : [{ kind: 'gap', years }];
}
