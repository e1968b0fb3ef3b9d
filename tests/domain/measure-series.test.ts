// @vitest-environment node

import { describe, expect, test } from 'vitest';
import type { MeasureOrigin } from '../../src/domain/measure';
import { type FindSeries, measureInputs, measureSeries } from '../../src/domain/measure-series';
import type { Observation, Series } from '../../src/domain/series';
import { observationStatuses } from '../../src/domain/status';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

/** Finds planted series by `indicator/entity`; those of another edition by `edition:indicator/entity`. */
function finder(planted: Readonly<Record<string, Series>>): FindSeries {
  return (indicator, edition, entity) =>
    planted[`${edition === null ? '' : `${edition}:`}${indicator}/${entity}`] ?? null;
}

function measured(origin: MeasureOrigin, planted: Readonly<Record<string, Series>>, entity = 'x') {
  const series = measureSeries({ id: 'm', unit: 'usd', origin }, entity, finder(planted));
  return series?.observations.map(({ year, value, status }) => [year, value, status]) ?? null;
}

const ratio: MeasureOrigin = {
  kind: 'ratio',
  numerator: 'money',
  denominator: 'people',
  factor: 1000,
};
const euro: MeasureOrigin = {
  kind: 'euro',
  dollars: 'dollars',
  national: 'national',
  member: 'member',
};
const power: MeasureOrigin = {
  kind: 'purchasing-power',
  national: 'national',
  factor: 'factor',
  factorEdition: 'bank',
  unlike: ['odd'],
};

describe('a published measure', () => {
  test('is the series of its indicator, untouched', () => {
    const own = seriesOf({ 2024: 2 });
    const origin = { kind: 'published', indicator: 'share' } as const;
    const find = finder({ 'share/x': own });
    expect(measureSeries({ id: 'm', unit: 'usd', origin }, 'x', find)).toBe(own);
    expect(measureSeries({ id: 'm', unit: 'usd', origin }, 'y', find)).toBeNull();
  });
});

describe('a ratio', () => {
  test('is the factor times one by the other: 87,583 million a year for 181.4 thousand are 482,817 each', () => {
    // 1000 × 87,583 / 181.4 = 482,816.98.
    const planted = {
      'money/x': seriesOf({ 2024: 87_583 }),
      'people/x': seriesOf({ 2024: 181.4 }),
    };
    const [[, value] = []] = measured(ratio, planted) ?? [];
    expect(value).toBeCloseTo(482_816.98, 2);
  });

  test('is missing where either is, and where it would be divided by zero', () => {
    const planted = {
      'money/x': seriesOf({ 2021: null, 2022: 5, 2023: 5, 2024: 5 }),
      'people/x': seriesOf({ 2021: 1, 2022: null, 2023: 0 }),
    };
    expect(measured(ratio, planted)).toEqual([
      [2021, null, 'O'],
      [2022, null, 'O'],
      [2023, null, 'O'],
      [2024, null, 'O'],
    ]);
  });

  test('of what cannot exist cannot exist', () => {
    const planted = {
      'money/x': seriesOf({ 2024: { value: null, status: 'M' } }),
      'people/x': seriesOf({ 2024: 1 }),
    };
    expect(measured(ratio, planted)).toEqual([[2024, null, 'M']]);
  });

  test('is null, not a row of gaps, where the data have no such entity', () => {
    expect(measured(ratio, { 'money/x': seriesOf({ 2024: 1 }) })).toBeNull();
    expect(measured(ratio, { 'people/x': seriesOf({ 2024: 1 }) })).toBeNull();
  });

  test('is an estimate where either is one, and a break where either breaks', () => {
    const of = (first: Observation['status'], second: Observation['status']) =>
      measured(ratio, {
        'money/x': seriesOf({ 2024: { value: 1, status: first } }),
        'people/x': seriesOf({ 2024: { value: 1, status: second } }),
      })?.[0]?.[2];
    expect([of('A', 'A'), of('A', 'E'), of('E', 'A'), of('P', 'E')]).toEqual(['A', 'E', 'E', 'P']);
    expect([of('A', 'B'), of('B', 'A'), of('B', 'E'), of('E', 'B')]).toEqual(['B', 'B', 'E', 'E']);
  });
});

describe('dollars in euros', () => {
  const member = {
    'dollars/member': seriesOf({ 2024: 93_747 }),
    'national/member': seriesOf({ 2024: 86_638 }),
  };

  test('go by the rate of the member’s two tables', () => {
    // 34,454 × 86,638 / 93,747 = 31,841.29.
    const planted = { ...member, 'dollars/x': seriesOf({ 2024: 34_454 }) };
    expect(measured(euro, planted)?.[0]?.[1]).toBeCloseTo(31_841.29, 2);
  });

  test('of the member itself are its own euros', () => {
    expect(measured(euro, member, 'member')?.[0]?.[1]).toBeCloseTo(86_638, 9);
  });

  test('are missing in a year without a rate', () => {
    const planted = { ...member, 'dollars/x': seriesOf({ 2023: 1, 2024: 1 }) };
    expect(measured(euro, planted)?.[0]).toEqual([2023, null, 'O']);
  });

  test('are an estimate where only the rate is one', () => {
    const planted = {
      'dollars/member': seriesOf({ 2025: 2 }),
      'national/member': seriesOf({ 2025: { value: 1, status: 'E' } }),
      'dollars/x': seriesOf({ 2025: 10 }),
    };
    expect(measured(euro, planted)).toEqual([[2025, 5, 'E']]);
  });

  test('are null where no dollars are given, or nobody’s rate', () => {
    expect(measured(euro, member)).toBeNull();
    expect(measured(euro, { 'dollars/x': seriesOf({ 2024: 1 }) })).toBeNull();
  });
});

describe('purchasing power', () => {
  test('divides national money by the factor of the other edition', () => {
    // 86,638 / 0.700862 = 123,616.35.
    const planted = {
      'national/x': seriesOf({ 2024: 86_638 }),
      'bank:factor/x': seriesOf({ 2024: 0.700862 }),
    };
    expect(measured(power, planted)?.[0]?.[1]).toBeCloseTo(123_616.35, 2);
  });

  test('is missing in years without a factor', () => {
    const planted = {
      'national/x': seriesOf({ 2024: 10, 2025: { value: 11, status: 'E' } }),
      'bank:factor/x': seriesOf({ 2024: 0.5 }),
    };
    expect(measured(power, planted)).toEqual([
      [2024, 20, 'A'],
      [2025, null, 'O'],
    ]);
  });

  test('is missing where the factor is in another currency, or there is none', () => {
    const planted = {
      'national/odd': seriesOf({ 2024: 10 }),
      'bank:factor/odd': seriesOf({ 2024: 0.5 }),
      'national/x': seriesOf({ 2024: 10 }),
    };
    expect(measured(power, planted, 'odd')).toEqual([[2024, null, 'O']]);
    expect(measured(power, planted)).toEqual([[2024, null, 'O']]);
  });
});

describe('a measure that is worked out', () => {
  const planted = {
    'money/x': seriesOf({ 2024: 1 }, { key: { edition: 'e', indicator: 'money', entity: 'x' } }),
    'people/x': seriesOf({ 2024: 1 }, { key: { edition: 'e', indicator: 'people', entity: 'x' } }),
  };

  test('says its own name, unit and price base, its formula and the series it used', () => {
    const series = measureSeries({ id: 'm', unit: 'usd', origin: ratio }, 'x', finder(planted));
    expect(series).toMatchObject({
      key: { edition: 'e', indicator: 'm', entity: 'x' },
      unit: 'usd',
      priceBase: 'constant-2021',
      derivation: {
        formulas: [{ text: { en: expect.any(String), de: expect.any(String) } }],
        inputs: [planted['money/x'].key, planted['people/x'].key],
      },
    });
  });

  test('asks only for what it names as its inputs', () => {
    for (const origin of [ratio, euro, power]) {
      const inputs = measureInputs(origin).map(({ indicator, edition }) => [indicator, edition]);
      measureSeries({ id: 'm', unit: 'usd', origin }, 'x', (indicator, edition) => {
        expect(inputs).toContainEqual([indicator, edition]);
        return seriesOf({ 2024: 1 });
      });
    }
  });

  test('has a value exactly where its status is neither M nor O, in the years of its first input', () => {
    const observation = fc
      .record({
        value: fc.integer({ min: 0, max: 9 }),
        status: fc.constantFrom(...observationStatuses),
      })
      .map(({ value, status }) => ({
        value: status === 'M' || status === 'O' ? null : value,
        status,
      }));
    const years = fc.dictionary(fc.constantFrom('2020', '2021', '2022', '2023'), observation);
    fc.assert(
      fc.property(years, years, fc.constantFrom(ratio, euro, power), (first, second, origin) => {
        const found = measured(origin, {
          'money/x': seriesOf(first),
          'people/x': seriesOf(second),
          'dollars/x': seriesOf(first),
          'dollars/member': seriesOf(second),
          'national/member': seriesOf(second),
          'national/x': seriesOf(first),
          'bank:factor/x': seriesOf(second),
        });
        expect(found?.map(([year]) => `${year}`)).toEqual(Object.keys(first));
        for (const [, value, status] of found ?? []) {
          expect(value === null).toBe(status === 'M' || status === 'O');
        }
      }),
    );
  });
});
