import { describe, expect, test } from 'vitest';
import type { TestFacts } from '../../src/domain/claim-figures';
import { evaluateMeetsTarget } from '../../src/domain/claim-meets-target';
import { basis, factsOf } from './planted-facts';

const met = {
  kind: 'meets-target',
  basis,
  entity: 'a',
  year: 2024,
  target: 2,
  says: 'met',
  money: null,
} as const;

function of(value: number | null, half = 0) {
  return factsOf({
    values: { spending: { a: { 2023: 1, 2024: value } } },
    unit: 'percent-of-gdp',
    half,
  });
}

describe('meets a target', () => {
  test('2.25 reaches 2 by a quarter of a point, 1.75 misses it by as much', () => {
    expect(evaluateMeetsTarget(met, of(2.25))).toMatchObject({
      verdict: 'supported',
      margin: 0.25,
    });
    expect(evaluateMeetsTarget(met, of(1.75))).toMatchObject({
      verdict: 'contradicted',
      margin: -0.25,
    });
  });

  test('2.01 printed with two decimals is above; 2.0 with one may have been 1.95', () => {
    expect(evaluateMeetsTarget(met, of(2.01, 0.005)).verdict).toBe('supported');
    expect(evaluateMeetsTarget(met, of(2, 0.05))).toMatchObject({
      verdict: 'undetermined',
      why: { kind: 'rounding' },
      value: 2,
    });
    expect(evaluateMeetsTarget(met, of(1.9, 0.05)).verdict).toBe('contradicted');
  });

  test('1.9957 is below two, though it is printed as 2.00: contradicted, with both said', () => {
    const known = of(1.9957);
    const facts: TestFacts = {
      ...known,
      figures: (asked, entity) => {
        const found = known.figures(asked, entity);
        return found === null
          ? null
          : { ...found, figures: found.figures.map((one) => ({ ...one, printed: 2 })) };
      },
    };
    expect(evaluateMeetsTarget(met, facts)).toMatchObject({
      verdict: 'contradicted',
      caveats: [{ kind: 'printed-as', printed: 2, value: 1.9957 }],
    });
  });

  test('that it does not suffice is supported where the level is missed', () => {
    const missed = { ...met, says: 'missed' } as const;
    expect(evaluateMeetsTarget(missed, of(1.75)).verdict).toBe('supported');
    expect(evaluateMeetsTarget(missed, of(2.25)).verdict).toBe('contradicted');
    expect(evaluateMeetsTarget(missed, of(2, 0.05)).verdict).toBe('undetermined');
  });

  test('a missing value is not zero: nothing is decided', () => {
    expect(evaluateMeetsTarget(met, of(null))).toMatchObject({
      verdict: 'undetermined',
      value: null,
      why: { kind: 'no-value', year: 2024 },
    });
  });

  test('a target binds nobody before accession, and nobody without armed forces', () => {
    const values = { spending: { a: { 2022: 2.5, 2024: 2.5 } } };
    const young = factsOf({ values, entities: [{ id: 'a', kind: 'ally', joined: 2023 }] });
    expect(evaluateMeetsTarget({ ...met, year: 2022 }, young).why).toEqual({
      kind: 'not-yet-an-ally',
      entity: 'a',
      joined: 2023,
    });
    expect(evaluateMeetsTarget(met, young).verdict).toBe('supported');
    const unarmed = factsOf({
      values: {},
      entities: [{ id: 'a', kind: 'ally', joined: 1949, armedForces: false }],
    });
    expect(evaluateMeetsTarget(met, unarmed).why).toEqual({ kind: 'no-armed-forces', entity: 'a' });
  });

  test('the margin in money is on the year’s own GDP: 86,638 × (1 − 2 ÷ share)', () => {
    const indicator = (name: string) =>
      ({ kind: 'indicator', indicator: name, edition: 'edition' }) as const;
    const money = { spent: indicator('euros'), over: indicator('over'), under: indicator('under') };
    const facts = factsOf({
      values: {
        spending: { a: { 2024: 2.0002 } },
        euros: { a: { 2024: 86_638 } },
        over: { a: { 2024: 93_747 } },
        under: { a: { 2024: 4_686_831 } },
      },
    });
    // 93,747 is 10.38 more than 2 % of 4,686,831; in euros that is 10.38 × 86,638 ÷ 93,747 = 9.59.
    expect(evaluateMeetsTarget({ ...met, money }, facts).money).toBeCloseTo(9.59, 2);
  });
});
