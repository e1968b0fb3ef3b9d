// @vitest-environment node
import { expect, test } from 'vitest';
import { partFits, suitedParts } from '../../../src/charts/explore/part-fit';
import { stateWith } from './explore-states';

test('values as they are suit everything', () => {
  expect(partFits(stateWith({ beside: 'sipri-2026-04' })).none).toBeNull();
  expect(partFits(stateWith({ measure: 'real-change' })).none).toBeNull();
});

test('a change on the year before has no change since a base year', () => {
  expect(partFits(stateWith({ measure: 'real-change' })).change).toBe('changes');
  expect(partFits(stateWith({ measure: 'share-of-gdp' })).change).toBeNull();
  expect(partFits(stateWith({ measure: 'expenditure-national-current' })).change).toBeNull();
});

test('only what adds up has shares of a sum', () => {
  expect(partFits(stateWith({ measure: 'share-of-gdp' })).share).toBe('sums');
  expect(partFits(stateWith({ measure: 'expenditure-national-current' })).share).toBe('sums');
  expect(partFits(stateWith({ measure: 'equipment-share' })).share).toBe('sums');
  const entities = ['DEU', 'POL'] as const;
  expect(partFits(stateWith({ measure: 'military-personnel', entities })).share).toBeNull();
});

test('an aggregate beside its members has no shares of a sum, beside others it has', () => {
  const money = { measure: 'expenditure-usd-2021' } as const;
  expect(partFits(stateWith({ ...money, entities: ['DEU', 'NATO_TOTAL'] })).share).toBe('overlap');
  expect(partFits(stateWith({ ...money, entities: ['USA', 'NATO_EUR_CAN'] })).share).toBeNull();
});

test('two editions are compared as they are', () => {
  const state = stateWith({ measure: 'expenditure-usd-2021', beside: 'sipri-2026-04' });
  expect(partFits(state)).toEqual({ none: null, change: 'beside', share: 'beside' });
  expect(suitedParts(state)).toEqual(['none']);
});
