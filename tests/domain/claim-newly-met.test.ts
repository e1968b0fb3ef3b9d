import { describe, expect, test } from 'vitest';
import { evaluateNewlyMet } from '../../src/domain/claim-newly-met';
import { basis, factsOf } from './planted-facts';

const newly = { kind: 'newly-met', basis, entity: 'a', year: 2025, level: 2 } as const;

function evaluate(years: Readonly<Record<number, number | null>>, half = 0) {
  return evaluateNewlyMet(newly, factsOf({ values: { spending: { a: years } }, half }));
}

describe('newly met', () => {
  test('1.84 and then 2.27: a level of 2 is reached, and was not the year before', () => {
    const result = evaluate({ 2024: 1.84, 2025: 2.27 });
    expect(result.verdict).toBe('supported');
    expect(result.figures.map(({ year }) => year)).toEqual([2024, 2025]);
    // The year that comes nearest to saying otherwise is 2024, by 0.16.
    expect(result.margin).toBeCloseTo(0.16, 10);
  });

  test('reached the year before, by however little: not newly', () => {
    const result = evaluate({ 2024: 2.0002, 2025: 2.22 });
    expect(result.verdict).toBe('contradicted');
    expect(result.margin).toBeCloseTo(-0.0002, 10);
  });

  test('not reached in the year itself', () => {
    expect(evaluate({ 2024: 1.84, 2025: 1.9 })).toMatchObject({ verdict: 'contradicted' });
  });

  test('where rounding decides one of the years it is open, unless the other says no', () => {
    // 1.998 may be 2.003; 2.27 is above in any case.
    expect(evaluate({ 2024: 1.998, 2025: 2.27 }, 0.005).why).toEqual({ kind: 'rounding' });
    expect(evaluate({ 2024: 1.998, 2025: 1.9 }, 0.005).verdict).toBe('contradicted');
  });

  test('a year without a figure leaves it open: it is not below', () => {
    expect(evaluate({ 2024: null, 2025: 2.27 }).why).toEqual({
      kind: 'no-value',
      entity: 'a',
      year: 2024,
    });
    expect(evaluate({ 2025: 2.27 }).verdict).toBe('undetermined');
  });
});
