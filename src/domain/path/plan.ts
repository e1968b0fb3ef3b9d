import type { Entity } from '../entity';
import { evaluatePrinted, halfOf } from '../evaluate-printed';
import type { TargetVerdict } from '../evaluate-target';
import { evaluateTarget } from '../evaluate-target';
import { type Economy, gdpFactor, type SpendingGrowth, spendingGrowth } from './growth';
import type { PathStart } from './start';

/** What a reader sets: a share of GDP in per cent, the year to reach it by, and how the economy grows. */
export interface PathAim extends Economy {
  readonly target: number;
  readonly by: number;
}

/** Why there is no path. */
export type NoPath =
  | 'no-armed-forces'
  | 'no-figures'
  /** Spending of zero: no growth leads anywhere from there. */
  | 'nothing-spent'
  /** The year is not after the start. */
  | 'no-years'
  /** Growth or inflation of minus 100 per cent or less. */
  | 'no-economy';

/** A path that can be worked out. `climb`: up to the target. `hold`: the target is met, so the share stays as it is. */
export interface PathPlan {
  readonly kind: 'climb' | 'hold';
  readonly start: PathStart;
  readonly aim: PathAim;
  /** From the start to the target’s year. */
  readonly years: number;
  /** The share the path ends at, in per cent: the target, or where that is met the start’s. */
  readonly end: number;
  readonly growth: SpendingGrowth;
  /** Whether the start meets the target, and whether only rounding decides that. */
  readonly verdict: TargetVerdict;
}

/** A path, or why there is none; the start is told where there is one. */
export type PathOutcome =
  | PathPlan
  | { readonly kind: 'none'; readonly why: NoPath; readonly start: PathStart | null };

/** Works out what it takes to reach a target from a start, or to hold what is there where the target is met. */
export function planPath(
  entity: Pick<Entity, 'armedForces'>,
  start: PathStart | null,
  aim: PathAim,
): PathOutcome {
  if (entity.armedForces === false) return { kind: 'none', why: 'no-armed-forces', start: null };
  if (start === null) return { kind: 'none', why: 'no-figures', start };
  if (start.share <= 0) return { kind: 'none', why: 'nothing-spent', start };
  const years = aim.by - start.year;
  if (years <= 0) return { kind: 'none', why: 'no-years', start };
  const end = Math.max(start.share, aim.target);
  const growth = spendingGrowth(start.share, end, years, aim);
  if (growth === null) return { kind: 'none', why: 'no-economy', start };
  const kind = start.share < aim.target ? 'climb' : 'hold';
  const { verdict } = testStart(entity, aim.target, start);
  return { kind, start, aim, years, end, growth, verdict };
}

/** Whether a start meets a target: by its amounts, or by the share as far as it is published. */
function testStart(
  entity: Pick<Entity, 'armedForces'>,
  target: number,
  { amounts, share }: PathStart,
) {
  return amounts === null
    ? evaluatePrinted(entity, target, share, halfOf(share))
    : evaluateTarget(entity, target, amounts.expenditure, amounts.gdp);
}

/** The same plan with GDP growing by so many points a year more, or less; null where nothing is left of the economy. */
export function inOtherEconomy(plan: PathPlan, points: number): PathPlan | null {
  const aim = { ...plan.aim, growth: plan.aim.growth + points };
  const growth = spendingGrowth(plan.start.share, plan.end, plan.years, aim);
  return growth === null ? null : { ...plan, aim, growth };
}

/** GDP of a year at current prices, in million of the start’s money: the start’s expenditure ÷ share, grown; null without money. */
export function gdpIn({ start, aim }: PathPlan, year: number): number | null {
  const factor = gdpFactor(aim);
  if (start.money === null || factor === null) return null;
  return ((100 * start.money) / start.share) * factor ** (year - start.year);
}
