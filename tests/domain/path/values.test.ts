// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { factorOf } from '../../../src/domain/path/growth';
import { inOtherEconomy } from '../../../src/domain/path/plan';
import {
  beyondHolding,
  moneyIn,
  realMoneyIn,
  shareIn,
  shareInOtherEconomy,
} from '../../../src/domain/path/values';
import { fc } from '../../support/properties';
import { planOf, plans, startOf } from './planted-plans';

const near = (a: number | null, b: number | null) =>
  expect(Math.abs((a ?? 0) / (b ?? Number.NaN) - 1)).toBeLessThan(1e-9);

describe('the two paths', () => {
  const plan = planOf(startOf(2_000, 100_000, 40_000), { target: 4.5, by: 2028 });

  test('run by the same factor or by the same points: 2 to 4.5 is at 3, or at 3.25, half way', () => {
    expect(shareIn(plan, 'constant', 2027)).toBeCloseTo(3, 12);
    expect(shareIn(plan, 'linear', 2027)).toBeCloseTo(3.25, 12);
  });

  test('take the money of their share: EUR 60 bn or EUR 65 bn of a GDP of EUR 2,000 bn', () => {
    expect(moneyIn(plan, 'constant', 2027)).toBeCloseTo(60_000, 6);
    expect(moneyIn(plan, 'linear', 2027)).toBeCloseTo(65_000, 6);
  });

  test('hold the target after its year', () => {
    expect(shareIn(plan, 'constant', 2035)).toBe(4.5);
    expect(shareIn(plan, 'linear', 2035)).toBe(4.5);
  });

  test('hit the target exactly in the last year, and the start in the first', () => {
    fc.assert(
      fc.property(plans, (any) => {
        for (const shape of ['constant', 'linear'] as const) {
          expect(shareIn(any, shape, any.start.year)).toBe(any.start.share);
          expect(shareIn(any, shape, any.aim.by)).toBe(any.end);
        }
        expect(any.end).toBe(Math.max(any.aim.target, any.start.share));
      }),
    );
  });

  test('agree at both ends, in money too, and the equal points are never behind in between', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 2026, max: 2060 }), (any, year) => {
        const [first, last] = [any.start.year, any.aim.by];
        expect(moneyIn(any, 'constant', first)).toBe(moneyIn(any, 'linear', first));
        expect(moneyIn(any, 'constant', last)).toBe(moneyIn(any, 'linear', last));
        expect(shareIn(any, 'linear', year)).toBeGreaterThanOrEqual(
          shareIn(any, 'constant', year) * (1 - 1e-12),
        );
      }),
    );
  });

  test('of constant growth grow by the same factor every year: E₀ × (1 + growth)^years', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 34 }), (any, after) => {
        const years = Math.min(after, any.years);
        const grown = (any.start.money ?? 0) * factorOf(any.growth.nominal) ** years;
        near(moneyIn(any, 'constant', any.start.year + years), grown);
      }),
    );
  });

  test('start from the money that was spent', () => {
    fc.assert(
      fc.property(plans, (any) => {
        near(moneyIn(any, 'linear', any.start.year), any.start.money);
      }),
    );
  });
});

test('scaling spending and GDP alike changes no growth', () => {
  const aim = { target: 3.5, by: 2035, growth: 1, inflation: 2 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (factor) => {
      const one = planOf(startOf(2_694, 100_000), aim);
      const scaled = planOf(startOf(2_694 * factor, 100_000 * factor), aim);
      near(scaled.growth.nominal, one.growth.nominal);
      near(scaled.growth.real, one.growth.real);
    }),
  );
});

describe('the fan', () => {
  const plan = planOf(startOf(2_000, 100_000, 40_000), { target: 3, by: 2028, growth: 10 });

  test('says what the same money is worth where GDP grows otherwise: 3 % × 1.1² ÷ 1.0²', () => {
    const still = inOtherEconomy(plan, -10);
    expect(still && shareInOtherEconomy(plan, still, 2028)).toBeCloseTo(3.63, 9);
    expect(still && shareInOtherEconomy(plan, still, 2026)).toBe(2);
  });
});

describe('money', () => {
  const plan = planOf(startOf(2_000, 100_000, 40_000), { target: 3, by: 2027, inflation: 25 });

  test('at the prices of the start leaves inflation out: EUR 75 bn are EUR 60 bn of 2026', () => {
    expect(moneyIn(plan, 'constant', 2027)).toBeCloseTo(75_000, 6);
    expect(realMoneyIn(plan, 'constant', 2027)).toBeCloseTo(60_000, 6);
  });

  test('beyond holding the share is the difference of the shares: 1 point of EUR 2,500 bn', () => {
    expect(beyondHolding(plan)).toBeCloseTo(25_000, 6);
    expect(beyondHolding(planOf(startOf(4_000, 100_000, 40_000), { target: 3, by: 2027 }))).toBe(0);
  });

  test('is unknown where the start has none', () => {
    const without = planOf(startOf(2_000, 100_000), { target: 3, by: 2027 });
    expect(moneyIn(without, 'linear', 2027)).toBeNull();
    expect(realMoneyIn(without, 'linear', 2027)).toBeNull();
    expect(beyondHolding(without)).toBeNull();
  });
});
