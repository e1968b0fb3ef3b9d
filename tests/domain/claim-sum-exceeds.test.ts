import { describe, expect, test } from 'vitest';
import { evaluateSumExceeds } from '../../src/domain/claim-sum-exceeds';
import { basis, factsOf } from './planted-facts';
import type { seriesOf } from './planted-series';

type Values = Parameters<typeof seriesOf>[0];

const sum = {
  kind: 'sum-exceeds',
  basis,
  members: ['a', 'b'],
  from: 2024,
  to: 2024,
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

  describe('over several years', () => {
    const window = { ...sum, from: 2022, to: 2024 } as const;
    const years = (a: Values, b: Values, c: Values = {}) =>
      factsOf({ values: { spending: { a, b, c } }, unit: 'usd-million' });

    test('10 + 20 + 30 and 5 + 15 + 25 are 105: five more than 100', () => {
      const facts = years({ 2022: 10, 2023: 20, 2024: 30 }, { 2022: 5, 2023: 15, 2024: 25 });
      const result = evaluateSumExceeds(window, facts);
      expect(result).toMatchObject({ verdict: 'supported', value: 105, margin: 5, caveats: [] });
      expect(result.figures).toHaveLength(6);
      expect(evaluateSumExceeds({ ...window, from: 2023 }, facts)).toMatchObject({
        verdict: 'contradicted',
        value: 90,
      });
    });

    test('what it is compared with is added up over the same years', () => {
      const facts = years(
        { 2022: 10, 2023: 20, 2024: 30 },
        { 2022: 5, 2023: 15, 2024: 25 },
        { 2021: 900, 2022: 40, 2023: 40, 2024: 40 },
      );
      const than = { kind: 'entity', entity: 'c' } as const;
      expect(evaluateSumExceeds({ ...window, than }, facts)).toMatchObject({
        verdict: 'contradicted',
        value: 105,
        margin: -15,
      });
    });

    test('one year of one member without a value leaves all of it open, however large the rest', () => {
      const facts = years({ 2022: 900, 2023: 900, 2024: 900 }, { 2022: 5, 2023: null, 2024: 25 });
      expect(evaluateSumExceeds(window, facts)).toMatchObject({
        verdict: 'undetermined',
        value: null,
        why: { kind: 'no-value', entity: 'b', year: 2023 },
      });
    });

    test('a break within the years is said; one in the first year is not within', () => {
      const broken = (year: number) => ({
        ...{ 2022: 10, 2023: 20, 2024: 30 },
        [year]: { value: 40, status: 'B' as const },
      });
      const b = { 2022: 5, 2023: 15, 2024: 25 };
      expect(evaluateSumExceeds(window, years(broken(2023), b)).caveats).toEqual([
        { kind: 'break', years: [2023] },
      ]);
      expect(evaluateSumExceeds(window, years(broken(2022), b)).caveats).toEqual([]);
    });

    test('the last year is not before the first; heads are not added up over years', () => {
      const facts = years({ 2024: 1 }, { 2024: 1 });
      expect(evaluateSumExceeds({ ...window, from: 2025 }, facts).why).toEqual({
        kind: 'reversed',
      });
      const heads = factsOf({
        values: {
          spending: { a: { 2022: 1, 2023: 1, 2024: 1 }, b: { 2022: 1, 2023: 1, 2024: 1 } },
        },
        unit: 'persons',
      });
      expect(evaluateSumExceeds(window, heads).why).toEqual({ kind: 'not-additive' });
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
