// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { type Misfit, settle } from '../../../src/charts/explore/settle';
import { type ExploreState, exploreDefaults } from '../../../src/charts/explore/state';
import { isDefault, usualOf, type Wish, wishOf } from '../../../src/charts/explore/usual';
import { fc } from '../../support/properties';
import { faultsOf, states, wishes } from './explore-states';

describe('nothing asked for', () => {
  test('is what the explorer opens with', () => {
    expect(settle({})).toEqual({ state: exploreDefaults, replaced: [] });
    expect(settle(exploreDefaults).state).toBe(exploreDefaults);
    expect(isDefault(exploreDefaults)).toBe(true);
    expect(wishOf(exploreDefaults)).toEqual({});
  });
});

describe('what is not asked for follows from the rest', () => {
  test.each<[string, Wish, Partial<ExploreState>]>([
    ['the edition', { measure: 'military-share-of-gdp' }, { edition: 'sipri-2026-04' }],
    ['the edition', { measure: 'expenditure-usd-2015' }, { edition: 'nato-2019-06' }],
    ['the target', { measure: 'equipment-share' }, { target: 'wales-2014-equipment' }],
    ['the target', { measure: 'expenditure-usd-2021' }, { target: 'none' }],
    ['the base', { edition: 'nato-hoc-2008' }, { base: 2000 }],
    ['the base', { measure: 'military-usd-2024' }, { base: 2017 }],
    [
      'form and axis',
      { measure: 'expenditure-national-current', entities: ['DEU', 'POL'] },
      { form: 'table', axis: 'free' },
    ],
    [
      'form and axis',
      { measure: 'expenditure-national-current', entities: ['DEU', 'FRA'] },
      { form: 'line', axis: 'shared' },
    ],
  ])('%s of %o', (_, wish, expected) => {
    const { state, replaced } = settle(wish);
    expect(state).toMatchObject(expected);
    expect(replaced).toEqual([]);
  });
});

/** The part that a key of a state belongs to. */
function partOf(key: string): string {
  return key === 'from' || key === 'to' ? 'years' : key;
}

const money = { measure: 'expenditure-usd-2021' } as const;

const cases: Readonly<
  Record<Misfit['kind'], readonly (readonly [Wish, Partial<ExploreState>, object])[]>
> = {
  'not-held': [
    [{ edition: 'sipri-2026-04' }, { edition: 'nato-2026-07' }, { part: 'edition' }],
    [{ edition: 'kiel-r29' }, { edition: 'nato-2026-07' }, { part: 'edition' }],
    [{ ...money, edition: 'nato-2025-08' }, { edition: 'nato-2026-07' }, { part: 'edition' }],
    [
      { measure: 'military-usd-2024', edition: 'nato-2026-07' },
      { edition: 'sipri-2026-04' },
      { part: 'edition' },
    ],
  ],
  'same-edition': [[{ beside: 'nato-2026-07' }, { beside: null }, { part: 'beside' }]],
  'not-comparable': [
    [{ beside: 'kiel-r29' }, { beside: null }, { part: 'beside' }],
    [{ ...money, beside: 'nato-2025-08' }, { beside: null }, { part: 'beside' }],
  ],
  reversed: [
    [{ from: 2020, to: 2015 }, { from: 'earliest', to: 'latest' }, { part: 'years' }],
    [{ from: 1990, to: 1980 }, { from: 'earliest', to: 'latest' }, { part: 'years' }],
  ],
  outside: [
    [
      { from: 1990, to: 2020 },
      { from: 'earliest', to: 2020 },
      { part: 'years', reason: { kind: 'outside', from: 2014, to: 2026 } },
    ],
    [{ from: 2016, to: 2035 }, { from: 2016, to: 'latest' }, { part: 'years' }],
    [{ from: 1980, to: 1990 }, { from: 'earliest', to: 'latest' }, { part: 'years' }],
    [{ from: 2030 }, { from: 'earliest', to: 'latest' }, { part: 'years' }],
    [
      { from: 2016, to: 2018, year: 2015 },
      { year: 'latest' },
      { part: 'year', reason: { kind: 'outside', from: 2016, to: 2018 } },
    ],
    [{ base: 2013 }, { base: 2017 }, { part: 'base' }],
    [{ edition: 'nato-hoc-2008', base: 2017 }, { base: 2000 }, { part: 'base' }],
    [
      { to: 2020, point: { entity: 'DEU', year: 2021 } },
      { point: null },
      { part: 'point', reason: { kind: 'outside', from: 2014, to: 2020 } },
    ],
  ],
  part: [
    [{ per: 'share' }, { per: 'none' }, { part: 'per', reason: { kind: 'part', unfit: 'sums' } }],
    [
      { ...money, per: 'share' },
      { per: 'none' },
      { part: 'per', reason: { kind: 'part', unfit: 'overlap' } },
    ],
  ],
  'other-measure': [
    [{ target: 'wales-2014-equipment' }, { target: 'wales-2014-gdp' }, { part: 'target' }],
    [{ target: 'hague-2025-related' }, { target: 'wales-2014-gdp' }, { part: 'target' }],
    [{ ...money, target: 'wales-2014-gdp' }, { target: 'none' }, { part: 'target' }],
    [
      { measure: 'military-share-of-gdp', target: 'wales-2014-gdp' },
      { target: 'none' },
      { part: 'target' },
    ],
  ],
  negative: [[{ measure: 'real-change', scale: 'log' }, { scale: 'linear' }, { part: 'scale' }]],
  currencies: [
    [
      { measure: 'expenditure-national-current', axis: 'shared' },
      { axis: 'free' },
      { part: 'axis' },
    ],
  ],
  form: [
    [
      { ...money, form: 'map' },
      { form: 'line' },
      { part: 'form', reason: { kind: 'form', unfit: 'sizes' } },
    ],
    [
      { measure: 'expenditure-national-current', form: 'line' },
      { form: 'table' },
      { part: 'form', reason: { kind: 'form', unfit: 'currencies' } },
    ],
  ],
  'not-chosen': [
    [{ focus: 'FRA' }, { focus: null }, { part: 'focus' }],
    [{ entities: [], focus: 'DEU' }, { focus: null }, { part: 'focus' }],
  ],
};

describe.each(Object.entries(cases))('what cannot be is replaced and told: %s', (kind, rows) => {
  test.each(rows)('%o', (wish, expected, told) => {
    const { state, replaced } = settle(wish);
    expect(state).toMatchObject(expected);
    expect(replaced).toEqual([expect.objectContaining(told)]);
    expect(replaced.map(({ reason }) => reason.kind)).toEqual([kind]);
    expect(faultsOf(state)).toEqual([]);
  });
});

describe('one wish that rules out several parts', () => {
  test('names each, in the order they are settled', () => {
    const { replaced } = settle({ beside: 'sipri-2026-04', per: 'change', form: 'bar' });
    expect(replaced.map(({ part }) => part)).toEqual(['per', 'form']);
  });
});

describe('whatever is asked for', () => {
  test('there is a state, and it keeps to all the rules', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(faultsOf(settle(wish).state)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('what was told to be replaced is as usual, and what was not is as it was asked for', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { state, replaced } = settle(wish);
        const parts = new Set(replaced.map(({ part }): string => part));
        const asked = Object.entries(wish).filter(([key]) => !parts.has(partOf(key)));
        expect(state).toMatchObject(Object.fromEntries(asked));
        const usual = Object.entries(usualOf(state)).filter(([key]) => parts.has(key));
        expect(state).toMatchObject(Object.fromEntries(usual));
      }),
      { numRuns: 1000 },
    );
  });

  test('a state asked for again, whole or only by what is not usual, is itself', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(settle(state)).toEqual({ state, replaced: [] });
        expect(settle(wishOf(state))).toEqual({ state, replaced: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

test('every part of a state can be said, if it is not usual', () => {
  const state: ExploreState = {
    measure: 'military-usd-2024',
    edition: 'sipri-2026-04',
    beside: 'nato-2026-07',
    entities: ['FRA', 'USA'],
    from: 1990,
    to: 2020,
    year: 2000,
    form: 'table',
    scale: 'log',
    base: 1990,
    per: 'none',
    target: 'none',
    focus: 'USA',
    sort: 'name',
    axis: 'free',
    events: true,
    point: { entity: 'FRA', year: 1999 },
  };
  // The edition and the target are usual with this measure, and so is taking values as they are.
  const { edition: _, target: __, per: ___, ...said } = state;
  expect(wishOf(state)).toEqual(said);
  expect(isDefault(state)).toBe(false);
});
