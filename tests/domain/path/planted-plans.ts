import { type PathPlan, planPath } from '../../../src/domain/path/plan';
import type { PathStart } from '../../../src/domain/path/start';
import { fc } from '../../support/properties';

/** A start in 2026 as its expenditure and GDP make it. */
export function startOf(expenditure: number, gdp: number, money: number | null = null): PathStart {
  const share = (100 * expenditure) / gdp;
  return { year: 2026, status: 'E', amounts: { expenditure, gdp }, share, money };
}

/** A plan from a start; throws where there is none. */
export function planOf(
  start: PathStart,
  aim: {
    readonly target: number;
    readonly by: number;
    readonly growth?: number;
    readonly inflation?: number;
  },
): PathPlan {
  const outcome = planPath({}, start, { growth: 0, inflation: 0, ...aim });
  if (outcome.kind === 'none') throw new Error(`There is no path: ${outcome.why}.`);
  return outcome;
}

const millions = fc.integer({ min: 100, max: 5_000_000 });

/** Plans as readers may ask for them. */
export const plans: fc.Arbitrary<PathPlan> = fc
  .record({
    gdp: fc.integer({ min: 1_000_000, max: 30_000_000 }),
    part: fc.double({ min: 0.001, max: 0.08, noNaN: true }),
    money: millions,
    target: fc.double({ min: 0.5, max: 10, noNaN: true }),
    by: fc.integer({ min: 2027, max: 2060 }),
    growth: fc.double({ min: -9, max: 15, noNaN: true }),
    inflation: fc.double({ min: -5, max: 50, noNaN: true }),
  })
  .map(({ gdp, part, money, ...aim }) => planOf(startOf(Math.round(gdp * part), gdp, money), aim));
