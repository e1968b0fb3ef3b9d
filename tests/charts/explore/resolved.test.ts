// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { findEntity } from '../../../src/catalogue/entities';
import {
  currenciesOf,
  isAlly,
  resolve,
  roleOf,
  spanOf,
} from '../../../src/charts/explore/resolved';
import { stateWith } from './explore-states';

describe('years', () => {
  test('are the edition’s where none are named', () => {
    expect(resolve(stateWith({}))).toMatchObject({
      span: [2014, 2026],
      years: [2014, 2026],
      year: 2026,
    });
    expect(spanOf({ edition: 'sipri-2026-04', measure: 'military-share-of-gdp' })).toEqual([
      1953, 2025,
    ]);
  });

  test('end where the factors of purchasing power do, since no later value can be formed', () => {
    expect(spanOf({ edition: 'nato-2026-07', measure: 'expenditure-ppp' })).toEqual([2014, 2024]);
  });

  test('the newest of a range is the year of forms that show one', () => {
    expect(resolve(stateWith({ from: 2016, to: 2020 }))).toMatchObject({
      years: [2016, 2020],
      year: 2020,
    });
    expect(resolve(stateWith({ year: 2018 })).year).toBe(2018);
  });
});

describe('a target', () => {
  test('applies to values as they are of the indicator it is about', () => {
    expect(resolve(stateWith({})).target).toBe('wales-2014-gdp');
    expect(resolve(stateWith({ target: 'none' })).target).toBeNull();
    expect(resolve(stateWith({ per: 'change' })).target).toBeNull();
    expect(resolve(stateWith({ measure: 'real-change' })).target).toBeNull();
    const measure = 'military-share-of-gdp';
    expect(resolve(stateWith({ measure, edition: 'sipri-2026-04' })).target).toBeNull();
  });
});

describe('how an entity stands out', () => {
  const entities = ['DEU', 'POL', 'USA', 'FRA', 'ITA'] as const;

  test('the first four have a colour each, the others are grey', () => {
    expect(entities.map((id) => roleOf({ entities, focus: null }, id).colour)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'context',
    ]);
    expect(roleOf({ entities, focus: null }, 'ITA').emphasis).toBe('default');
  });

  test('the one in focus keeps its colour, the others turn grey', () => {
    const state = { entities, focus: 'POL' } as const;
    expect(roleOf(state, 'POL')).toEqual({ emphasis: 'highlighted', colour: 'second' });
    expect(roleOf(state, 'DEU')).toEqual({ emphasis: 'default', colour: 'context' });
  });

  test('a fifth in focus gets a colour', () => {
    const state = { entities, focus: 'ITA' } as const;
    expect(roleOf(state, 'ITA')).toEqual({ emphasis: 'highlighted', colour: 'first' });
  });

  test('who is not chosen is muted', () => {
    const muted = { emphasis: 'muted', colour: 'context' };
    expect(roleOf({ entities, focus: null }, 'ESP')).toEqual(muted);
    expect(roleOf({ entities, focus: null }, 'constructor')).toEqual(muted);
  });
});

test('currencies are counted once, and those of entities without any not at all', () => {
  const ids = ['DEU', 'FRA', 'POL', 'NATO_EUR_CAN', 'JPN'];
  const all = ids.flatMap((id) => findEntity(id) ?? []);
  expect(all).toHaveLength(ids.length);
  expect(currenciesOf(all)).toEqual(['EUR', 'PLN']);
});

test('allies are those with a year of accession', () => {
  expect(['DEU', 'ISL', 'JPN', 'NATO_TOTAL', 'nothing'].map(isAlly)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
