import { describe, expect, test } from 'vitest';
import { evaluateGrewBy } from '../../src/domain/claim-grew-by';
import { fc } from '../support/properties';
import { basis, factsOf } from './planted-facts';

const doubled = { kind: 'grew-by', basis, entity: 'a', from: 2017, to: 2024, factor: 2 } as const;

/** Figures of one entity. */
function of(values: Parameters<typeof factsOf>[0]['values'][string][string], half = 0) {
  return factsOf({ values: { spending: { a: values } }, half });
}

describe('grew by a factor', () => {
  test('from 40 to 86 is a factor of 2.15, 0.15 more than doubled', () => {
    const result = evaluateGrewBy(doubled, of({ 2017: 40, 2024: 86 }));
    expect(result.verdict).toBe('supported');
    expect(result.value).toBeCloseTo(2.15, 10);
    expect(result.margin).toBeCloseTo(0.15, 10);
    expect(result.figures.map(({ year, value }) => [year, value])).toEqual([
      [2017, 40],
      [2024, 86],
    ]);
  });

  test('from 50 to 85 is not doubled', () => {
    const result = evaluateGrewBy(doubled, of({ 2017: 50, 2024: 85 }));
    expect(result).toMatchObject({ verdict: 'contradicted', value: 1.7 });
    expect(result.margin).toBeCloseTo(-0.3, 10);
  });

  test('where only the rounding of the figures decides, nothing is decided', () => {
    // 100 may have been 99.5 or 100.5: twice that lies on either side of 200 ± 0.5.
    const result = evaluateGrewBy(doubled, of({ 2017: 100, 2024: 200 }, 0.5));
    expect(result).toMatchObject({ verdict: 'undetermined', why: { kind: 'rounding' }, value: 2 });
  });

  test('a window that ends before it begins, or at once, is said', () => {
    for (const to of [2016, 2017]) {
      const result = evaluateGrewBy({ ...doubled, to }, of({ 2016: 1, 2017: 1 }));
      expect(result).toMatchObject({ verdict: 'undetermined', why: { kind: 'reversed' } });
    }
  });

  test('a factor of zero or less is said', () => {
    for (const factor of [0, -2]) {
      const result = evaluateGrewBy({ ...doubled, factor }, of({ 2017: 1, 2024: 2 }));
      expect(result.why).toEqual({ kind: 'not-positive' });
    }
  });

  test('growth from nothing is no factor', () => {
    const result = evaluateGrewBy(doubled, of({ 2017: 0, 2024: 5 }));
    expect(result).toMatchObject({ value: null, why: { kind: 'base-not-positive', year: 2017 } });
  });

  test('a missing year is told from one outside the edition, and both from no figures at all', () => {
    expect(evaluateGrewBy(doubled, of({ 2017: 1, 2018: 2, 2024: null })).why).toEqual({
      kind: 'no-value',
      entity: 'a',
      year: 2024,
    });
    expect(evaluateGrewBy(doubled, of({ 2018: 1, 2024: 2 })).why).toEqual({
      kind: 'outside',
      year: 2017,
      from: 2018,
      to: 2024,
    });
    expect(evaluateGrewBy(doubled, of({ 2017: null, 2024: null })).why).toEqual({
      kind: 'no-series',
      entity: 'a',
    });
    expect(evaluateGrewBy({ ...doubled, entity: 'b' }, of({ 2017: 1 })).why).toEqual({
      kind: 'no-series',
      entity: 'b',
    });
  });

  test('a break within the window is said beside the verdict', () => {
    const result = evaluateGrewBy(
      doubled,
      of({ 2017: 1, 2020: { value: 2, status: 'B' }, 2024: 3 }),
    );
    expect(result).toMatchObject({
      verdict: 'supported',
      caveats: [{ kind: 'break', years: [2020] }],
    });
  });

  test('scaling every figure changes no verdict and no factor', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (first, last, scale) => {
          const plain = evaluateGrewBy(doubled, of({ 2017: first, 2024: last }));
          const scaled = evaluateGrewBy(doubled, of({ 2017: first * scale, 2024: last * scale }));
          expect(scaled.value).toBeCloseTo(plain.value ?? Number.NaN, 6);
        },
      ),
    );
  });
});
