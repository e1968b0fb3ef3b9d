import { standing, type TestBasis, type TestFacts } from './claim-figures';
import { decided, figureOrWhy, type TestResult, undetermined } from './claim-result';

/** An entity's value reaches a level in a year, and did not in the year before. */
export interface NewlyMet<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'newly-met';
  readonly basis: Basis;
  readonly entity: Entity;
  readonly year: number;
  /** In the unit of the figures. */
  readonly level: number;
}

/** One of the two years that says otherwise contradicts it; where neither does and rounding decides one, it is undetermined. */
export function evaluateNewlyMet(test: NewlyMet, facts: TestFacts): TestResult {
  const { basis, entity, year, level } = test;
  const known = facts.figures(basis, entity);
  const before = figureOrWhy(known, entity, year - 1, facts);
  if ('why' in before) return undetermined(before.why);
  const now = figureOrWhy(known, entity, year, facts);
  if ('why' in now) return undetermined(now.why);
  const figures = [before.figure, now.figure];
  const under = level - before.figure.value;
  const over = now.figure.value - level;
  // The year that says otherwise, or comes nearest to it.
  const working = { figures, unit: now.known.series.unit, margin: Math.min(under, over) };
  const [past, present] = figures.map((figure) => standing(figure, level));
  if (past === 'reached' || present === 'below') return decided('contradicted', working);
  return past === 'open' || present === 'open'
    ? undetermined({ kind: 'rounding' }, working)
    : decided('supported', working);
}
