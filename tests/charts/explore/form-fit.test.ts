// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import {
  fittingForm,
  formFits,
  suitedForms,
  type Unfit,
} from '../../../src/charts/explore/form-fit';
import {
  type ExploreForm,
  type ExploreState,
  exploreForms,
} from '../../../src/charts/explore/state';
import { stateWith } from './explore-states';

const cases: Readonly<Record<Unfit, readonly [ExploreForm, Partial<ExploreState>][]>> = {
  currencies: [
    ['line', { measure: 'expenditure-national-current', entities: ['DEU', 'POL'] }],
    ['bar', { measure: 'expenditure-national-current', entities: ['DEU', 'POL'] }],
    ['dumbbell', { measure: 'expenditure-national-current', entities: ['DEU', 'POL'] }],
    ['multiples', { measure: 'expenditure-national-current', entities: ['DEU', 'POL'] }],
  ],
  sums: [
    ['stack', { measure: 'share-of-gdp' }],
    ['stack', { measure: 'per-capita-usd-2021' }],
    ['stack', { measure: 'real-change' }],
    ['stack', { measure: 'expenditure-national-current' }],
  ],
  overlap: [
    ['stack', { measure: 'expenditure-usd-2021', entities: ['DEU', 'NATO_EUR_CAN'] }],
    ['stack', { measure: 'military-personnel', entities: ['NATO_TOTAL', 'USA'] }],
  ],
  sizes: [
    ['map', { measure: 'expenditure-usd-2021' }],
    ['map', { measure: 'expenditure-national-current' }],
    ['map', { measure: 'military-personnel' }],
  ],
  scatter: [
    ['scatter', { measure: 'real-change' }],
    ['scatter', { measure: 'personnel-share' }],
    ['scatter', { measure: 'share-of-gdp', edition: 'nato-2025-08' }],
  ],
  parts: [
    ['scatter', { per: 'change' }],
    ['map', { per: 'change' }],
    ['stack', { measure: 'expenditure-usd-2021', per: 'change' }],
    ['stack', { measure: 'equipment-share', per: 'change' }],
  ],
  beside: exploreForms
    .filter((form) => form !== 'line' && form !== 'table')
    .map((form): [ExploreForm, Partial<ExploreState>] => [form, { beside: 'sipri-2026-04' }]),
};

describe.each(Object.entries(cases))('a form is not offered: %s', (why, rows) => {
  test.each(rows)('%s of %o', (form, changes) => {
    const state = stateWith(changes);
    expect(formFits(state)[form]).toBe(why);
    expect(suitedForms(state)).not.toContain(form);
    expect(fittingForm({ ...state, form })).not.toBe(form);
  });
});

describe('a form is offered', () => {
  test.each<[ExploreForm, Partial<ExploreState>]>([
    ['line', {}],
    ['scatter', { measure: 'equipment-share', edition: 'nato-2019-06' }],
    ['stack', { measure: 'equipment-share' }],
    ['stack', { measure: 'expenditure-usd-2021', entities: ['USA', 'NATO_EUR_CAN'] }],
    ['stack', { measure: 'expenditure-usd-2021', entities: ['DEU', 'POL'], per: 'share' }],
    ['stack', { measure: 'military-personnel', entities: allies.map(({ id }) => id) }],
    ['map', { measure: 'real-change' }],
    ['line', { beside: 'sipri-2026-04' }],
    ['table', { beside: 'sipri-2026-04' }],
    ['table', { measure: 'expenditure-national-current' }],
  ])('%s of %o', (form, changes) => {
    expect(formFits(stateWith(changes))[form]).toBeNull();
  });

  test('national money in one currency shares an axis, also beside an aggregate, which has none', () => {
    const entities = ['DEU', 'FRA', 'NATO_EUR_CAN'] as const;
    const state = stateWith({ measure: 'expenditure-national-current', entities });
    expect(suitedForms(state)).toEqual(['line', 'bar', 'dumbbell', 'multiples', 'table']);
  });

  test('changes of national money share an axis whatever the currencies', () => {
    const state = stateWith({
      measure: 'expenditure-national-current',
      entities: ['DEU', 'POL'],
      per: 'change',
    });
    expect(suitedForms(state)).toEqual(['line', 'bar', 'dumbbell', 'multiples', 'table']);
  });

  test('small multiples take several currencies where each has an axis of its own', () => {
    const entities = ['DEU', 'POL'] as const;
    const state = stateWith({ measure: 'expenditure-national-current', entities, axis: 'free' });
    expect(suitedForms(state)).toEqual(['multiples', 'table']);
  });
});

describe('a form that does not suit gives way', () => {
  test('to lines', () => {
    expect(fittingForm(stateWith({ measure: 'expenditure-usd-2021', form: 'map' }))).toBe('line');
  });

  test('to the table where lines do not suit either', () => {
    const entities = ['DEU', 'POL'] as const;
    const state = stateWith({ measure: 'expenditure-national-current', entities, form: 'bar' });
    expect(fittingForm(state)).toBe('table');
  });

  test('and the table suits everything', () => {
    for (const measure of ['share-of-gdp', 'military-national-current'] as const) {
      expect(suitedForms(stateWith({ measure }))).toContain('table');
    }
  });
});
