import { type AllMeet, evaluateAllMeet } from './claim-all-meet';
import type { TestBasis, TestFacts } from './claim-figures';
import { evaluateFirstMetSince, type FirstMetSince } from './claim-first-met-since';
import { evaluateGrewBy, type GrewBy } from './claim-grew-by';
import { evaluateMeetsTarget, type MeetsTarget } from './claim-meets-target';
import { evaluateNewlyMet, type NewlyMet } from './claim-newly-met';
import { evaluateRanked, type Ranked } from './claim-ranked';
import type { TestResult } from './claim-result';
import { evaluateSumExceeds, type SumExceeds } from './claim-sum-exceeds';
import type { Text } from './text';

/** A way of checking a claim by one definition. To add one: a variant here, a `case` below, and a file for the rule. */
export type ClaimTest<Basis = TestBasis, Entity extends string = string> =
  | MeetsTarget<Basis, Entity>
  | GrewBy<Basis, Entity>
  | FirstMetSince<Basis, Entity>
  | NewlyMet<Basis, Entity>
  | Ranked<Basis, Entity>
  | SumExceeds<Basis, Entity>
  | AllMeet<Basis, Entity>;

export type TestKind = ClaimTest['kind'];

/** A test of a claim: one row of its verdict grid. */
export interface TestRow<Test = ClaimTest> {
  /** Unique within the claim. */
  readonly id: string;
  readonly test: Test;
  /** Another window, year or reading than the claim's own: it is shown, and does not count for the answer. */
  readonly aside?: true;
  /** It is left out where its definition has no figures of the entity. */
  readonly optional?: true;
  /** What it counts in a few words, where the indicator's name says too much or too little. */
  readonly counts?: Text;
}

/** A sentence somebody said. */
export interface Claim<Test = ClaimTest> {
  /** Also its address. */
  readonly id: string;
  /** Its place in the list. */
  readonly order: number;
  /** What is claimed, in our words. */
  readonly sentence: Text;
  /** The same in a few words, for lists and tabs. */
  readonly short: Text;
  readonly who: Text;
  /** ISO date, as precise as it is known; null where it is said again and again. */
  readonly when: string | null;
  /** Null where it was not said at one place. */
  readonly where: Text | null;
  /** Ids of references. */
  readonly references: readonly string[];
  /** What a reader has to know of what was said, or of what the test can show. */
  readonly remark: Text | null;
  /** The rows of its grid; for a claim no data can test, why not. */
  readonly check:
    | { readonly kind: 'tests'; readonly rows: readonly TestRow<Test>[] }
    | { readonly kind: 'untestable'; readonly why: Text };
}

/** The verdict on a claim by one definition, with its working. Never throws; null-free where determined. */
export function evaluateTest(test: ClaimTest, facts: TestFacts): TestResult {
  switch (test.kind) {
    case 'meets-target':
      return evaluateMeetsTarget(test, facts);
    case 'grew-by':
      return evaluateGrewBy(test, facts);
    case 'first-met-since':
      return evaluateFirstMetSince(test, facts);
    case 'newly-met':
      return evaluateNewlyMet(test, facts);
    case 'ranked':
      return evaluateRanked(test, facts);
    case 'sum-exceeds':
      return evaluateSumExceeds(test, facts);
    case 'all-meet':
      return evaluateAllMeet(test, facts);
    default:
      return test satisfies never;
  }
}
