import type { TestBasis, TestFacts } from './claim-figures';
import { decided, figureOrWhy, type TestResult, undetermined } from './claim-result';
import { growthFactor } from './index-series';
import { breaksWithin } from './series';

/** An entity's value grew from one year to another at least by a factor. */
export interface GrewBy<Basis = TestBasis, Entity extends string = string> {
  readonly kind: 'grew-by';
  readonly basis: Basis;
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  /** 2 is "doubled"; 1 is "did not fall". */
  readonly factor: number;
}

/** Undetermined where rounding alone decides, where a year has no value, and where growth cannot be a factor. */
export function evaluateGrewBy(test: GrewBy, facts: TestFacts): TestResult {
  const { basis, entity, from, to, factor } = test;
  if (from >= to) return undetermined({ kind: 'reversed' });
  if (factor <= 0) return undetermined({ kind: 'not-positive' });
  const known = facts.figures(basis, entity);
  const first = figureOrWhy(known, entity, from, facts);
  if ('why' in first) return undetermined(first.why);
  const last = figureOrWhy(known, entity, to, facts);
  if ('why' in last) return undetermined(last.why);
  const { series } = first.known;
  const figures = [first.figure, last.figure];
  const value = growthFactor(series, from, to);
  if (value === null || first.figure.lowest <= 0) {
    return undetermined({ kind: 'base-not-positive', year: from }, { figures, unit: series.unit });
  }
  const broken = breaksWithin(series, [from, to]);
  const working = {
    figures,
    unit: series.unit,
    value,
    margin: value - factor,
    caveats: broken.length === 0 ? [] : [{ kind: 'break', years: broken } as const],
  };
  if (last.figure.lowest / first.figure.highest >= factor) return decided('supported', working);
  return last.figure.highest / first.figure.lowest < factor
    ? decided('contradicted', working)
    : undetermined({ kind: 'rounding' }, working);
}
