import type { KnownFigures, TestFacts, TestFigure } from './claim-figures';
import { figureIn } from './claim-figures';
import type { UnitId } from './unit';

/** What a test says of a claim by one definition. Undetermined: the figures do not decide it. */
export type Verdict = 'supported' | 'contradicted' | 'undetermined';

/** Why the verdict is what it is; all but `figures` and `last-met` leave it undetermined. */
export type Why =
  /** The figures decide. */
  | { readonly kind: 'figures' }
  /** They decide, by the year in which the level was last met before. */
  | { readonly kind: 'last-met'; readonly year: number }
  /** Only the rounding of what was published decides. */
  | { readonly kind: 'rounding' }
  /** There are no figures of the entity at all. */
  | { readonly kind: 'no-series'; readonly entity: string }
  /** The year is not among those there are. */
  | {
      readonly kind: 'outside';
      readonly year: number;
      readonly from: number;
      readonly to: number;
    }
  /** The year is among them and has no value. */
  | { readonly kind: 'no-value'; readonly entity: string; readonly year: number }
  | { readonly kind: 'no-armed-forces'; readonly entity: string }
  | { readonly kind: 'not-yet-an-ally'; readonly entity: string; readonly joined: number }
  | { readonly kind: 'reversed' }
  /** Growth from zero or less is no factor. */
  | { readonly kind: 'base-not-positive'; readonly year: number }
  /** A number that has to be above zero is not. */
  | { readonly kind: 'not-positive' }
  /** Nothing is known of the years before. */
  | { readonly kind: 'earlier-unknown'; readonly from: number }
  /** The entity is not among those it is ranked with. */
  | { readonly kind: 'not-in-group'; readonly entity: string }
  /** There is nobody to be ranked with. */
  | { readonly kind: 'alone' }
  /** The values are in several currencies. */
  | { readonly kind: 'currencies' }
  /** The values cannot be added up. */
  | { readonly kind: 'not-additive' }
  /** What is compared with a sum is part of it. */
  | { readonly kind: 'overlap' }
  | { readonly kind: 'nobody' }
  /** Some members have no figure, and all others reach it. */
  | { readonly kind: 'incomplete' };

/** What has to be said beside a verdict. */
export type Caveat =
  /** A figure below the level that is printed as reaching it. */
  | { readonly kind: 'printed-as'; readonly printed: number; readonly value: number }
  | { readonly kind: 'break'; readonly years: readonly number[] }
  /** Years without a figure between figures that are below the level on either side. */
  | { readonly kind: 'gap'; readonly years: readonly number[] }
  /** A year in which only rounding decides whether the level was met. */
  | { readonly kind: 'nearly-met'; readonly year: number }
  /** Members of the group of whom only rounding decides. */
  | { readonly kind: 'open'; readonly entities: readonly string[] }
  /** Members of the group without a figure. */
  | { readonly kind: 'missing'; readonly entities: readonly string[] };

/** A test with its working. */
export interface TestResult {
  readonly verdict: Verdict;
  readonly why: Why;
  /** The figures used, in the order of the working. */
  readonly figures: readonly TestFigure[];
  /** What they are in; null where there are none. */
  readonly unit: UnitId | null;
  /** The factor, the share or amount, the rank, the sum, the number of years or of members; null where it cannot be worked out. */
  readonly value: number | null;
  /**
   * How far from the edge: of a factor; in percentage points for shares; in the unit of the figures; in years. Above zero where
   * more than asked for. Null where it cannot be worked out.
   */
  readonly margin: number | null;
  /** The same in million of the entity's currency, at the prices of the year; null where not asked for. */
  readonly money: number | null;
  /** Of how many a rank or a count is; null for all others. */
  readonly of: number | null;
  readonly caveats: readonly Caveat[];
}

const nothing = {
  figures: [],
  unit: null,
  value: null,
  margin: null,
  money: null,
  of: null,
  caveats: [],
} as const;

/** A test that cannot be decided, with whatever is known. */
export function undetermined(why: Why, known: Partial<TestResult> = {}): TestResult {
  return { ...nothing, ...known, verdict: 'undetermined', why };
}

/** What has to be minded of a figure that lies below a level and is printed as reaching it; the unrounded one is tested. */
export function printedCaveats({ printed, value, highest }: TestFigure, level: number): Caveat[] {
  return printed >= level && highest < level ? [{ kind: 'printed-as', printed, value }] : [];
}

/** A test that its figures decide. */
export function decided(
  verdict: Verdict,
  known: Partial<TestResult> & Pick<TestResult, 'figures' | 'unit'>,
): TestResult {
  return { ...nothing, why: { kind: 'figures' }, ...known, verdict };
}

/** The figure of a year, or why there is none. */
export function figureOrWhy(
  known: KnownFigures | null,
  entity: string,
  year: number,
  facts: TestFacts,
): { readonly figure: TestFigure; readonly known: KnownFigures } | { readonly why: Why } {
  if (facts.entity(entity)?.armedForces === false && noneIn(known)) {
    return { why: { kind: 'no-armed-forces', entity } };
  }
  if (known === null || noneIn(known)) return { why: { kind: 'no-series', entity } };
  const figure = figureIn(known, year);
  if (figure !== null) return { figure, known };
  const years = known.series.observations.map((one) => one.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return year < from || year > to
    ? { why: { kind: 'outside', year, from, to } }
    : { why: { kind: 'no-value', entity, year } };
}

function noneIn(known: KnownFigures | null): boolean {
  return known === null || known.figures.length === 0;
}
