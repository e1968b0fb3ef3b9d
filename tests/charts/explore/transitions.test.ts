// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { type EntityId, entities } from '../../../src/catalogue/entities';
import { measures } from '../../../src/catalogue/measures';
import { editionHeads } from '../../../src/catalogue/sources';
import { settle } from '../../../src/charts/explore/settle';
import {
  type ExploreState,
  exploreDefaults,
  exploreForms,
  exploreParts,
} from '../../../src/charts/explore/state';
import {
  withAxis,
  withBase,
  withBeside,
  withEdition,
  withEntities,
  withEvents,
  withFocus,
  withForm,
  withMeasure,
  withNextFocus,
  withPer,
  withPoint,
  withScale,
  withSort,
  withTarget,
  withYear,
  withYears,
} from '../../../src/charts/explore/transitions';
import { isDefault, type Wish } from '../../../src/charts/explore/usual';
import { fc } from '../../support/properties';
import { faultsOf, states } from './explore-states';

/** More entities, after those compared. */
const adding = (state: ExploreState, more: readonly EntityId[]) =>
  withEntities(state, [...state.entities, ...more]);

/** One entity less. */
const without = (state: ExploreState, gone: EntityId) =>
  withEntities(
    state,
    state.entities.filter((id) => id !== gone),
  );

function stateOf(wish: Wish): ExploreState {
  const { state, replaced } = settle(wish);
  expect(replaced).toEqual([]);
  return state;
}

describe('another measure', () => {
  test('keeps entities, years and form', () => {
    const before = stateOf({ entities: ['FRA', 'ITA'], from: 2016, to: 2020, form: 'bar' });
    expect(withMeasure(before, 'real-change')).toMatchObject({
      entities: ['FRA', 'ITA'],
      from: 2016,
      to: 2020,
      form: 'bar',
    });
  });

  test('keeps the edition where that holds it, else takes the newest that does', () => {
    const before = stateOf({ edition: 'nato-2019-06' });
    expect(withMeasure(before, 'equipment-share').edition).toBe('nato-2019-06');
    expect(withMeasure(before, 'per-capita-usd-2021').edition).toBe('nato-2026-07');
    expect(withMeasure(before, 'military-share-of-gdp').edition).toBe('sipri-2026-04');
    const dollars = stateOf({ measure: 'expenditure-usd-2015' });
    expect(withMeasure(dollars, 'share-of-gdp').edition).toBe('nato-2019-06');
  });

  test('takes the target that is about it', () => {
    expect(withMeasure(exploreDefaults, 'equipment-share').target).toBe('wales-2014-equipment');
    expect(withMeasure(exploreDefaults, 'expenditure-usd-2021').target).toBe('none');
    const there = withMeasure(exploreDefaults, 'expenditure-usd-2021');
    expect(withMeasure(there, 'share-of-gdp').target).toBe('wales-2014-gdp');
  });

  test('leaves a conversion that it does not have', () => {
    const before = stateOf({
      measure: 'expenditure-usd-2021',
      entities: ['DEU', 'POL'],
      per: 'share',
    });
    expect(withMeasure(before, 'expenditure-usd-current').per).toBe('share');
    expect(withMeasure(before, 'share-of-gdp').per).toBe('none');
  });

  test('changes to a form that suits it, and back where the form was only usual', () => {
    const map = stateOf({ form: 'map' });
    expect(withMeasure(map, 'expenditure-usd-2021').form).toBe('line');
    const national = withMeasure(exploreDefaults, 'expenditure-national-current');
    expect(national).toMatchObject({ form: 'table', axis: 'free' });
    expect(withMeasure(national, 'share-of-gdp')).toBe(exploreDefaults);
  });

  test('brings the years into its edition', () => {
    const before = stateOf({ measure: 'military-share-of-gdp', from: 1960, to: 2020 });
    expect(withMeasure(before, 'share-of-gdp')).toMatchObject({ from: 'earliest', to: 2020 });
  });

  test('closes the point', () => {
    const before = stateOf({ point: { entity: 'DEU', year: 2024 } });
    expect(withMeasure(before, 'real-change').point).toBeNull();
  });
});

describe('another edition', () => {
  test('of the same producer keeps the measure', () => {
    expect(withEdition(exploreDefaults, 'nato-2019-06')).toMatchObject({
      measure: 'share-of-gdp',
      edition: 'nato-2019-06',
      target: 'wales-2014-gdp',
    });
  });

  test('of the other definition asks by the counterpart, without a target of NATO’s', () => {
    const there = withEdition(exploreDefaults, 'sipri-2026-04');
    expect(there).toMatchObject({
      measure: 'military-share-of-gdp',
      edition: 'sipri-2026-04',
      target: 'none',
    });
    expect(withEdition(there, 'nato-2026-07')).toBe(exploreDefaults);
  });

  test('that has the money in other prices asks for those', () => {
    const before = stateOf({ measure: 'expenditure-usd-2021' });
    expect(withEdition(before, 'nato-2019-06').measure).toBe('expenditure-usd-2015');
  });

  test('that has nothing of the kind changes nothing', () => {
    const before = stateOf({ measure: 'per-capita-usd-2021' });
    expect(withEdition(before, 'sipri-2026-04')).toBe(before);
    expect(withEdition(before, 'kiel-r29')).toBe(before);
  });

  test('that stood beside the first changes places with it', () => {
    const before = withBeside(exploreDefaults, 'sipri-2026-04');
    expect(withEdition(before, 'sipri-2026-04')).toMatchObject({
      measure: 'military-share-of-gdp',
      edition: 'sipri-2026-04',
      beside: 'nato-2026-07',
    });
  });

  test('has a base year of its own where the usual one is outside', () => {
    const there = withEdition(exploreDefaults, 'nato-hoc-2008');
    expect(there.base).toBe(2000);
    expect(withEdition(there, 'nato-2026-07').base).toBe(2017);
  });
});

describe('a second edition', () => {
  test('stands beside the first as lines of values as they are', () => {
    const before = stateOf({ form: 'bar', per: 'change' });
    const there = withBeside(before, 'sipri-2026-04');
    expect(there).toMatchObject({ beside: 'sipri-2026-04', form: 'line', per: 'none' });
    expect(withBeside(there, null).beside).toBeNull();
  });

  test('leaves when values are converted', () => {
    const before = withBeside(exploreDefaults, 'sipri-2026-04');
    expect(withPer(before, 'change')).toMatchObject({ beside: null, per: 'change' });
    expect(withPer(before, 'none')).toEqual(before);
  });

  test('that is the first, or has nothing to compare, is none', () => {
    expect(withBeside(exploreDefaults, 'nato-2026-07')).toBe(exploreDefaults);
    expect(withBeside(exploreDefaults, 'kiel-r29')).toBe(exploreDefaults);
  });
});

describe('entities', () => {
  test('are replaced, each once and in the order of choosing', () => {
    const two = withEntities(exploreDefaults, ['FRA', 'ITA', 'FRA']);
    expect(two.entities).toEqual(['FRA', 'ITA']);
    expect(withEntities(two, ['ITA', 'DEU']).entities).toEqual(['ITA', 'DEU']);
    expect(withEntities(two, []).entities).toEqual([]);
  });

  test('that are gone lose the focus and their open point, others keep them', () => {
    const before = stateOf({ focus: 'POL', point: { entity: 'POL', year: 2024 } });
    expect(without(before, 'POL')).toMatchObject({ focus: null, point: null });
    expect(without(before, 'DEU')).toMatchObject({
      focus: 'POL',
      point: { entity: 'POL', year: 2024 },
    });
  });

  test('an open point of one in grey stays open', () => {
    const before = stateOf({ point: { entity: 'FRA', year: 2024 } });
    expect(without(before, 'POL').point).toEqual({ entity: 'FRA', year: 2024 });
  });

  test('an aggregate beside its members ends shares of their sum', () => {
    const before = stateOf({
      measure: 'expenditure-usd-2021',
      entities: ['DEU', 'POL'],
      per: 'share',
    });
    expect(adding(before, ['ESP']).per).toBe('share');
    expect(adding(before, ['NATO_TOTAL']).per).toBe('none');
  });

  test('of a second currency move national money to the table, and back', () => {
    const one = stateOf({ measure: 'expenditure-national-current', entities: ['DEU'] });
    const two = adding(one, ['POL']);
    expect([one.form, two.form, without(two, 'POL').form]).toEqual(['line', 'table', 'line']);
    expect(without(two, 'POL')).toEqual(one);
  });
});

describe('the focus', () => {
  test('is one that is compared', () => {
    expect(withFocus(exploreDefaults, 'POL').focus).toBe('POL');
    expect(withFocus(exploreDefaults, 'FRA')).toBe(exploreDefaults);
    expect(withFocus(withFocus(exploreDefaults, 'POL'), null)).toBe(exploreDefaults);
  });

  test('goes from one to the next, and after the last to none', () => {
    const walk: (EntityId | null)[] = [];
    let state = withEntities(exploreDefaults, ['FRA', 'ITA']);
    for (let step = 0; step < 4; step += 1) {
      state = withNextFocus(state);
      walk.push(state.focus);
    }
    expect(walk).toEqual(['FRA', 'ITA', null, 'FRA']);
    expect(withNextFocus(withEntities(exploreDefaults, [])).focus).toBeNull();
  });
});

describe('years', () => {
  test('are put in order and into what the edition has', () => {
    expect(withYears(exploreDefaults, 2020, 2016)).toMatchObject({ from: 2016, to: 2020 });
    expect(withYears(exploreDefaults, 1900, 2020)).toMatchObject({ from: 'earliest', to: 2020 });
    expect(withYears(exploreDefaults, 2016, 2100)).toMatchObject({ from: 2016, to: 'latest' });
    expect(withYears(exploreDefaults, 2020, 2020)).toMatchObject({ from: 2020, to: 2020 });
  });

  test('that are the edition’s own move with it', () => {
    expect(withYears(exploreDefaults, 2014, 2026)).toBe(exploreDefaults);
    expect(withYears(exploreDefaults, 'earliest', 'latest')).toBe(exploreDefaults);
  });

  test('leave a year of one-year forms and an open point that they no longer hold', () => {
    const before = stateOf({ year: 2015, point: { entity: 'DEU', year: 2015 } });
    expect(withYears(before, 2016, 2020)).toMatchObject({ year: 'latest', point: null });
    expect(withYears(before, 2014, 2020)).toMatchObject({ year: 2015 });
  });

  test('the one year stays within the range', () => {
    const before = stateOf({ from: 2016, to: 2020 });
    expect(withYear(before, 2018).year).toBe(2018);
    expect(withYear(before, 2010).year).toBe(2016);
    expect(withYear(before, 2030).year).toBe('latest');
    expect(withYear(before, 2020).year).toBe('latest');
    expect(withYear(before, 'latest').year).toBe('latest');
  });

  test('the base year stays within the edition', () => {
    expect(withBase(exploreDefaults, 2015).base).toBe(2015);
    expect(withBase(exploreDefaults, 1999).base).toBe(2014);
    expect(withBase(exploreDefaults, 2099).base).toBe(2026);
  });
});

describe('a form', () => {
  test('that compares years gets the whole range where one year was shown', () => {
    const before = stateOf({ from: 2020, to: 2020, form: 'bar' });
    expect(withForm(before, 'dumbbell')).toMatchObject({ from: 'earliest', to: 'latest' });
    expect(withForm(before, 'multiples')).toMatchObject({ from: 'earliest', to: 'latest' });
    expect(withForm(before, 'table')).toMatchObject({ form: 'table', from: 2020, to: 2020 });
    const range = stateOf({ from: 2016, to: 2020 });
    expect(withForm(range, 'dumbbell')).toMatchObject({ from: 2016, to: 2020 });
  });

  test('that does not suit is not taken', () => {
    expect(withForm(exploreDefaults, 'stack')).toBe(exploreDefaults);
  });
});

test('target, scale, order, axis, events and point are as they are chosen', () => {
  expect(withTarget(exploreDefaults, 'hague-2025-core').target).toBe('hague-2025-core');
  expect(withTarget(exploreDefaults, 'none').target).toBe('none');
  expect(withTarget(exploreDefaults, 'wales-2014-equipment')).toBe(exploreDefaults);
  expect(withScale(exploreDefaults, 'log').scale).toBe('log');
  expect(withSort(exploreDefaults, 'name').sort).toBe('name');
  expect(withAxis(exploreDefaults, 'free').axis).toBe('free');
  expect(withEvents(exploreDefaults, true).events).toBe(true);
  const point = { entity: 'DEU', year: 2024 } as const;
  expect(withPoint(exploreDefaults, point).point).toEqual(point);
});

describe('the way back from any change is the default', () => {
  test('only where nothing is changed any more', () => {
    expect(isDefault(withEvents(exploreDefaults, true))).toBe(false);
    expect(withEvents(withEvents(exploreDefaults, true), false)).toBe(exploreDefaults);
  });
});

type Step = (state: ExploreState) => ExploreState;

const year = fc.integer({ min: 1900, max: 2100 });
const entity = fc.constantFrom(...entities.map(({ id }) => id));
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...measures).map(
    ({ id }): Step =>
      (state) =>
        withMeasure(state, id),
  ),
  fc.constantFrom(...editionHeads).map(
    ({ id }): Step =>
      (state) =>
        withEdition(state, id),
  ),
  fc.constantFrom(null, ...editionHeads).map(
    (one): Step =>
      (state) =>
        withBeside(state, one?.id ?? null),
  ),
  fc.array(entity).map(
    (ids): Step =>
      (state) =>
        withEntities(state, ids),
  ),
  fc.array(entity).map(
    (ids): Step =>
      (state) =>
        adding(state, ids),
  ),
  entity.map(
    (id): Step =>
      (state) =>
        without(state, id),
  ),
  entity.map(
    (id): Step =>
      (state) =>
        withFocus(state, id),
  ),
  fc.constant<Step>(withNextFocus),
  fc.constantFrom(...exploreForms).map(
    (form): Step =>
      (state) =>
        withForm(state, form),
  ),
  fc.tuple(year, year).map(
    ([from, to]): Step =>
      (state) =>
        withYears(state, from, to),
  ),
  year.map(
    (one): Step =>
      (state) =>
        withYear(state, one),
  ),
  year.map(
    (one): Step =>
      (state) =>
        withBase(state, one),
  ),
  fc.constantFrom(...exploreParts).map(
    (per): Step =>
      (state) =>
        withPer(state, per),
  ),
  fc.constantFrom('linear' as const, 'log' as const).map(
    (scale): Step =>
      (state) =>
        withScale(state, scale),
  ),
  fc.constantFrom('shared' as const, 'free' as const).map(
    (axis): Step =>
      (state) =>
        withAxis(state, axis),
  ),
  fc.tuple(entity, year).map(
    ([id, at]): Step =>
      (state) =>
        withPoint(state, { entity: id, year: at }),
  ),
);

test('every change of every state is a state that keeps to all the rules', () => {
  fc.assert(
    fc.property(states, fc.array(steps, { minLength: 1, maxLength: 6 }), (start, walk) => {
      let state = start;
      for (const step of walk) {
        state = step(state);
        expect(faultsOf(state)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});
