// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { evaluateTarget, moneyMargin } from '../../src/domain/evaluate-target';
import { fc } from '../support/properties';

const ally = { armedForces: true };

/** The verdict on 2 %, from expenditure and GDP in million US dollars of 2021 (NATO, July 2026). */
function verdictOnTwoPercent(expenditure: number | null, gdp: number | null) {
  return evaluateTarget(ally, 2, expenditure, gdp).verdict;
}

describe('the 2 % test on NATO’s tables of July 2026', () => {
  test('Germany 2024 met it, by two ten-thousandths of a point', () => {
    // 100 × 87,583 / 4,378,673 = 2.000218; at the least 100 × 87,582.5 / 4,378,673.5 = 2.000206.
    const result = evaluateTarget(ally, 2, 87_583, 4_378_673);
    expect(result.verdict).toBe('met');
    expect(result.share).toBeCloseTo(2.000218, 6);
    expect(result.margin).toBeCloseTo(0.000218, 6);
    expect(result.bounds?.lowest).toBeCloseTo(2.000206, 6);
  });

  test('Germany 2017 was below', () => {
    // 100 × 51,748 / 4,289,028 = 1.2065
    expect(verdictOnTwoPercent(51_748, 4_289_028)).toBe('below');
  });

  test('Spain 2026 cannot be decided: the figures are too coarse', () => {
    // 2 % of 1,732,435 is 34,648.7, and 34,649 stands for 34,648.5 to 34,649.5: the shares run
    // from 100 × 34,648.5 / 1,732,435.5 = 1.999988 to 100 × 34,649.5 / 1,732,434.5 = 2.000047.
    const result = evaluateTarget(ally, 2, 34_649, 1_732_435);
    expect(result.verdict).toBe('within-rounding');
    expect(result.bounds?.lowest).toBeCloseTo(1.999988, 6);
    expect(result.bounds?.highest).toBeCloseTo(2.000047, 6);
  });

  test('Poland 2018 was below: 1.99573 %, which NATO’s table prints as 2.00', () => {
    // 100 × 12,575 / 630,095 = 1.995731, at the most 100 × 12,575.5 / 630,094.5 = 1.995812: short of 2 whatever rounding did.
    const result = evaluateTarget(ally, 2, 12_575, 630_095);
    expect(result.verdict).toBe('below');
    expect(result.share).toBeCloseTo(1.995731, 6);
    expect(result.bounds?.highest).toBeCloseTo(1.995812, 6);
  });

  test('Estonia 2015 was below: 1.98895 % is printed as 1.99', () => {
    // 100 × 601 / 30,217 = 1.988947, at the most 100 × 601.5 / 30,216.5 = 1.990634.
    expect(verdictOnTwoPercent(601, 30_217)).toBe('below');
  });
});

describe('around the line', () => {
  test.each([
    [199_000, 10_000_000, 'below', '1.99 %'],
    [199_499, 10_000_000, 'below', '1.99499 %, printed as 1.99'],
    // At the most 100 × 199,501.5 / 9,999,999.5 = 1.9950151.
    [199_501, 10_000_000, 'below', '1.99501 %, printed as 2.00'],
    [199_999, 10_000_000, 'below', '1.99999 %, at the most 1.9999951 %'],
    [200_000, 10_000_000, 'within-rounding', '2 % to the million'],
    // Half a million of GDP weighs 0.01 million of expenditure: 200,000.5 is enough, 200,000.49 is not.
    [200_001, 10_000_000, 'met', '2.00001 %, at the least 2.0000049 %'],
    [200_020, 10_000_000, 'met', '2.0002 %'],
    // Small figures are coarse: 100 × 20.5 / 1000.5 = 2.049, 100 × 19.5 / 1000.5 = 1.949.
    [20, 1000, 'within-rounding', '2 % of small figures'],
    // 100 × 19 / 960 = 1.979, printed as 1.98, but at the most 100 × 19.5 / 959.5 = 2.032.
    [19, 960, 'within-rounding', '1.98 % of small figures'],
    [21, 1000, 'met', '2.1 %, at the least 2.049 %'],
  ])('%i of %i million is %s: %s', (expenditure, gdp, verdict) => {
    expect(verdictOnTwoPercent(expenditure, gdp)).toBe(verdict);
  });
});

describe('what cannot be tested is not below', () => {
  const untested = { share: null, margin: null, bounds: null };

  test('Iceland has no armed forces: no target applies, whatever the figures', () => {
    const iceland = { armedForces: false };
    const result = { verdict: 'not-applicable', ...untested };
    expect(evaluateTarget(iceland, 2, null, null)).toEqual(result);
    expect(evaluateTarget(iceland, 2, 1000, 10_000)).toEqual(result);
  });

  test.each([
    [null, 4_378_673],
    [87_583, null],
    [null, null],
    [87_583, 0],
    [0, 0],
  ])('expenditure %s and GDP %s is no data', (expenditure, gdp) => {
    const result = evaluateTarget(ally, 2, expenditure, gdp);
    expect(result).toEqual({ verdict: 'no-data', ...untested });
  });

  test('an expenditure of zero is data, and below', () => {
    expect(evaluateTarget(ally, 2, 0, 1000)).toMatchObject({ verdict: 'below', share: 0 });
  });

  test('an entity of which nothing is said about its forces is tested', () => {
    expect(evaluateTarget({}, 2, 30, 1000).verdict).toBe('met');
  });
});

test('met and below agree with the margin, and more money never worsens the verdict', () => {
  const order = ['below', 'within-rounding', 'met'];
  const million = fc.integer({ min: 1, max: 2_000_000 });
  fc.assert(
    fc.property(million, million, million, (expenditure, more, gdp) => {
      const result = evaluateTarget(ally, 2, expenditure, gdp);
      if (result.verdict === 'met') expect(result.margin).toBeGreaterThan(0);
      if (result.verdict === 'below') expect(result.margin).toBeLessThan(0);
      const richer = evaluateTarget(ally, 2, expenditure + more, gdp);
      expect(order.indexOf(richer.verdict)).toBeGreaterThanOrEqual(order.indexOf(result.verdict));
    }),
  );
});

describe('the margin in money', () => {
  test('Germany 2024 lay 9.4 million euros above 2 %, of 86,638 million', () => {
    // GDP in euros: 86,638 / 0.02000218 = 4,331,428; 2 % of it: 86,628.56; 86,638 − 86,628.56 = 9.44.
    const { share } = evaluateTarget(ally, 2, 87_583, 4_378_673);
    expect(moneyMargin(86_638, share ?? Number.NaN, 2)).toBeCloseTo(9.44, 2);
  });

  test('Germany 2024 lay 65 billion euros below 3.5 %', () => {
    // 3.5 % of 4,331,428 is 151,599.98; 86,638 − 151,599.98 = −64,961.98.
    const { share } = evaluateTarget(ally, 3.5, 87_583, 4_378_673);
    expect(moneyMargin(86_638, share ?? Number.NaN, 3.5)).toBeCloseTo(-64_962, -1);
  });

  test('on the line there is none; at half the share as much again is lacking', () => {
    expect(moneyMargin(500, 2, 2)).toBe(0);
    expect(moneyMargin(500, 1, 2)).toBe(-500);
  });
});
