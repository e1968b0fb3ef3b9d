// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { inOrder, type Order } from '../../../../src/charts/explore/content/multiples-order';
import { seriesOf } from '../../../domain/planted-series';
import { english, german } from '../../../support/words';

const row = (name: string, values: Parameters<typeof seriesOf>[0] | null) => ({
  label: { en: name, de: name },
  series: values === null ? null : seriesOf(values),
});

const rows = [
  row('Small', { 2020: 1, 2024: 3 }),
  row('Absent', null),
  row('Large', { 2020: 10, 2024: 12 }),
  row('Öland', { 2020: null, 2024: 5 }),
];

function named(changes: Partial<Order>, words = english) {
  const order: Order = {
    sort: 'value',
    comparable: true,
    years: [2020, 2024],
    unit: 'usd-million',
    ...changes,
  };
  return inOrder(rows, order, words).map(({ label }) => label.en);
}

describe('the cells stand', () => {
  test('with the highest newest value first, what has none last', () => {
    expect(named({})).toEqual(['Large', 'Öland', 'Small', 'Absent']);
  });

  test('with the largest change first: a part of the first value for money, points for shares', () => {
    // Small rises by 200 %, Large by 20 %; both by 2 points. Öland has no value to start from.
    expect(named({ sort: 'change' })).toEqual(['Small', 'Large', 'Öland', 'Absent']);
    expect(named({ sort: 'change', unit: 'percent' })).toEqual([
      'Large',
      'Small',
      'Öland',
      'Absent',
    ]);
  });

  test('by name as the language sorts them', () => {
    expect(named({ sort: 'name' }, german)).toEqual(['Large', 'Öland', 'Small', 'Absent']);
  });

  test('by name where amounts are in several currencies', () => {
    expect(named({ comparable: false })).toEqual(['Large', 'Öland', 'Small', 'Absent']);
    expect(named({ comparable: false, sort: 'change' })[0]).toBe('Small');
  });
});
