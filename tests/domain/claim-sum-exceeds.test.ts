import { describe, expect, test } from 'vitest';
import { evaluateSumExceeds } from '../../src/domain/claim-sum-exceeds';
import { basis, factsOf } from './planted-facts';

const sum = {
  kind: 'sum-exceeds',
  basis,
  members: ['a', 'b'],
  year: 2024,
  than: { kind: 'amount', amount: 100 },
} as const;

function facts(values: Readonly<Record<string, number | null>>, unit = 'usd-million' as const) {
  return factsOf({
    values: {
      spending: Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, { 2024: value }]),
      ),
    },
    unit,
  });
}

describe('a sum exceeds', () => {
  test('60 and 50 are ten more than 100, 60 and 30 ten less', () => {
    expect(evaluateSumExceeds(sum, facts({ a: 60, b: 50 }))).toMatchObject({
      verdict: 'supported',
      value: 110,
      margin: 10,
    });
    expect(evaluateSumExceeds(sum, facts({ a: 60, b: 30 }))).toMatchObject({
      verdict: 'contradicted',
      margin: -10,
    });
  });

  test('it can be compared with another entity', () => {
    const than = { kind: 'entity', entity: 'c' } as const;
    expect(evaluateSumExceeds({ ...sum, than }, facts({ a: 60, b: 50, c: 120 }))).toMatchObject({
      verdict: 'contradicted',
      margin: -10,
    });
    expect(
      evaluateSumExceeds({ ...sum, than: { ...than, entity: 'a' } }, facts({ a: 1 })).why,
    ).toEqual({ kind: 'overlap' });
  });

  test('a member without a value leaves the sum open: it is never too small', () => {
    expect(evaluateSumExceeds(sum, facts({ a: 60, b: null }))).toMatchObject({
      verdict: 'undetermined',
      value: null,
    });
  });

  test('shares add up to nothing, and nobody to no sum', () => {
    const shares = factsOf({
      values: { spending: { a: { 2024: 2 }, b: { 2024: 3 } } },
      unit: 'percent-of-gdp',
    });
    expect(evaluateSumExceeds(sum, shares).why).toEqual({ kind: 'not-additive' });
    expect(evaluateSumExceeds({ ...sum, members: [] }, shares).why).toEqual({ kind: 'nobody' });
  });
});
