// @vitest-environment node
import { expect, test } from 'vitest';
import { offeredSorts } from '../../../src/charts/explore/form-sorts';
import { stateWith } from './explore-states';

test('rankings, changes, small multiples and tables can be in any order', () => {
  for (const form of ['bar', 'dumbbell', 'multiples', 'table'] as const) {
    expect(offeredSorts(stateWith({ form }))).toEqual(['value', 'change', 'name']);
  }
});

test('sums are by value or name, the categories of one entity in an order of their own', () => {
  const money = {
    form: 'stack',
    measure: 'expenditure-usd-2021',
    entities: ['DEU', 'POL'],
  } as const;
  expect(offeredSorts(stateWith(money))).toEqual(['value', 'name']);
  const one = { form: 'stack', measure: 'equipment-share', entities: ['DEU'] } as const;
  expect(offeredSorts(stateWith(one))).toEqual([]);
});

test('lines, dots and maps have no order', () => {
  for (const form of ['line', 'scatter', 'map'] as const) {
    expect(offeredSorts(stateWith({ form }))).toEqual([]);
  }
});
