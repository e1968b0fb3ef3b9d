// @vitest-environment node
import { expect, test } from 'vitest';
import { memberSum } from '../../src/domain/member-sum';
import { seriesOf } from './planted-series';

const key = { edition: 'edition', indicator: 'indicator', entity: 'members' };

test('members are added up year by year; one estimate makes the sum one', () => {
  const sum = memberSum(key, [
    seriesOf({ 2024: 2, 2025: 3 }),
    seriesOf({ 2024: 5, 2025: { value: 7, status: 'E' } }),
  ]);
  expect(sum?.observations).toEqual([
    { year: 2024, value: 7, status: 'A' },
    { year: 2025, value: 10, status: 'E' },
  ]);
  expect(sum?.key).toEqual(key);
});

test('a year in which a member lacks a figure has no sum', () => {
  const sum = memberSum(key, [seriesOf({ 2024: 2 }), seriesOf({ 2024: null })]);
  expect(sum?.observations).toEqual([{ year: 2024, value: null, status: 'O' }]);
});

test('says how it was formed, and of what', () => {
  const members = ['a', 'b'].map((entity) => seriesOf({ 2024: 1 }, { key: { ...key, entity } }));
  const derivation = memberSum(key, members)?.derivation;
  expect(derivation?.formulas.map(({ text }) => text.en)).toEqual([
    'sum of the figures of today’s members, in every year',
  ]);
  expect(derivation?.inputs.map(({ entity }) => entity)).toEqual(['a', 'b']);
});

test('there is no sum of nobody', () => expect(memberSum(key, [])).toBeNull());
