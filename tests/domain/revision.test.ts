import { expect, test } from 'vitest';
import { furthestFinalMove, revisionOf, revisionOfMean } from '../../src/domain/revision';
import type { Observation, Series } from '../../src/domain/series';
import { fc } from '../support/properties';

function edition(id: string, observations: readonly Observation[]): Series {
  const key = { edition: id, indicator: 'share-of-gdp', entity: 'AAA' };
  return { key, unit: 'percent-of-gdp', priceBase: 'none', observations };
}

const earlier = edition('first', [
  { year: 2021, value: 1.5, status: 'A' },
  { year: 2022, value: 1.6, status: 'A' },
  { year: 2023, value: 2.4, status: 'E' },
  { year: 2024, value: null, status: 'O' },
]);
const later = edition('second', [
  { year: 2021, value: 1.5, status: 'A' },
  { year: 2022, value: 1.2, status: 'A' },
  { year: 2023, value: 2.1, status: 'A' },
  { year: 2024, value: 2.5, status: 'E' },
]);

test('a revision has what both editions say of a year, and what each called an estimate', () => {
  expect(revisionOf(earlier, later, 2023)).toEqual({
    before: 2.4,
    after: 2.1,
    years: [2023],
    wasEstimate: true,
    isEstimate: false,
  });
});

test('a year that one edition left blank, or does not have, has no revision', () => {
  expect(revisionOf(earlier, later, 2024)).toBeNull();
  expect(revisionOf(earlier, later, 2030)).toBeNull();
});

test('the mean is taken over the years that both editions have, and over no other', () => {
  const mean = revisionOfMean(earlier, later);
  expect(mean?.years).toEqual([2021, 2022, 2023]);
  expect(mean?.before).toBeCloseTo((1.5 + 1.6 + 2.4) / 3, 12);
  expect(mean?.after).toBeCloseTo((1.5 + 1.2 + 2.1) / 3, 12);
});

test('of the years final in both editions the one that moved furthest is told, whichever way it moved', () => {
  expect(furthestFinalMove(earlier, later, [2023])).toEqual({
    year: 2022,
    before: 1.6,
    after: 1.2,
  });
  expect(furthestFinalMove(earlier, later, [2021, 2022])).toBeNull();
});

test('two copies of one edition never differ', () => {
  const value = fc.double({ min: 0, max: 9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const one = edition(
        'one',
        values.map((each, at) => ({ year: 2000 + at, value: each, status: 'A' })),
      );
      const mean = revisionOfMean(one, one);
      expect(mean?.after).toBe(mean?.before);
      const moved = furthestFinalMove(one, one, []);
      expect(moved?.after).toBe(moved?.before);
    }),
  );
});
