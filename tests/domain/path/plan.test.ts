// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { gdpIn, inOtherEconomy, planPath } from '../../../src/domain/path/plan';
import { planOf, startOf } from './planted-plans';

const aim = { target: 3.5, by: 2035, growth: 1, inflation: 2 };

describe('a path', () => {
  test('climbs to a target that is not met', () => {
    const plan = planOf(startOf(2_000, 100_000), aim);
    expect(plan).toMatchObject({ kind: 'climb', years: 9, end: 3.5, verdict: 'below' });
  });

  test('holds its share where the target is met: spending grows as GDP does', () => {
    const plan = planOf(startOf(4_680, 100_000), aim);
    expect(plan).toMatchObject({ kind: 'hold', end: 4.68, verdict: 'met' });
    expect(plan.growth.nominal).toBeCloseTo(plan.growth.gdp, 12);
    expect(plan.growth.gdp).toBeCloseTo(3.02, 12);
    expect(plan.growth.real).toBeCloseTo(1, 12);
  });

  test('says where only rounding decides whether the target is met, as for Spain in 2026', () => {
    const plan = planOf(startOf(34_649, 1_732_435), { ...aim, target: 2 });
    expect(plan.verdict).toBe('within-rounding');
  });

  test('in a slower economy takes less growth, in a faster one more', () => {
    const plan = planOf(startOf(2_000, 100_000), aim);
    const nominal = plan.growth.nominal;
    expect(inOtherEconomy(plan, -1)?.growth.nominal).toBeLessThan(nominal);
    expect(inOtherEconomy(plan, 1)?.growth.nominal).toBeGreaterThan(nominal);
    expect(inOtherEconomy(plan, -101)).toBeNull();
  });

  test('has a GDP in its own money: EUR 40 bn at 2 % is a GDP of EUR 2,000 bn', () => {
    const plan = planOf(startOf(2_000, 100_000, 40_000), { ...aim, growth: 10, inflation: 0 });
    expect(gdpIn(plan, 2026)).toBeCloseTo(2_000_000, 6);
    expect(gdpIn(plan, 2028)).toBeCloseTo(2_420_000, 6);
    expect(gdpIn(planOf(startOf(2_000, 100_000), aim), 2030)).toBeNull();
  });
});

describe('there is none', () => {
  const start = startOf(2_000, 100_000);

  test('for an ally without armed forces, whatever the figures', () => {
    expect(planPath({ armedForces: false }, start, aim)).toEqual({
      kind: 'none',
      why: 'no-armed-forces',
      start: null,
    });
  });

  test.each([
    ['without a start', null, aim, 'no-figures'],
    ['from nothing', startOf(0, 100_000), aim, 'nothing-spent'],
    ['to the year it starts in', start, { ...aim, by: 2026 }, 'no-years'],
    ['to a year before it', start, { ...aim, by: 2020 }, 'no-years'],
    ['where nothing is left of GDP', start, { ...aim, growth: -100 }, 'no-economy'],
    ['where nothing is left of prices', start, { ...aim, inflation: -100 }, 'no-economy'],
  ] as const)('%s', (_, from, asked, why) => {
    expect(planPath({}, from, asked)).toEqual({ kind: 'none', why, start: from });
  });
});
