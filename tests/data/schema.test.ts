import { expect, test } from 'vitest';
import { shareFixture } from '../../mocks/fixtures';
import { parseAnswer } from '../../src/data/answer';
import { DataError } from '../../src/data/data-error';
import { pickSeries } from '../../src/data/picked-series';
import { indexSchema, seriesFileSchema } from '../../src/data/schema';
import { fc } from '../support/properties';

const parse = (input: unknown) => parseAnswer(seriesFileSchema, JSON.stringify(input), 'here');
const row = { values: [1], status: ['A'] };
const file = { ...shareFixture, years: [2024], entities: { DEU: row } };

test('a value beside a status that says it is missing is refused', () => {
  const entities = { DEU: { values: [0], status: ['O'] } };
  expect(() => parse({ ...file, entities })).toThrow('do not fit together');
});

test('a value missing without a status that says so is refused', () => {
  const entities = { DEU: { values: [null], status: ['A'] } };
  expect(() => parse({ ...file, entities })).toThrow('entities.DEU: has values and statuses');
});

test('an entity that does not cover the years is refused', () => {
  expect(() => parse({ ...file, years: [2024, 2025] })).toThrow('do not cover the years');
});

test('years that do not rise are refused', () => {
  const entities = { DEU: { values: [1, 2], status: ['A', 'A'] } };
  expect(() => parse({ ...file, years: [2025, 2024], entities })).toThrow('years that do not rise');
  expect(() => parse({ ...file, years: [2024, 2024], entities })).toThrow('years that do not rise');
});

test('a number that is none in JSON is refused', () => {
  const text = JSON.stringify(file).replace('[1]', '[1e999]');
  expect(() => parseAnswer(seriesFileSchema, text, 'here')).toThrow('entities.DEU.values.0');
});

test('entities named like parts of every object pollute nothing', () => {
  const ids = ['__proto__', 'constructor', 'prototype', 'toString'];
  const entities = ids.map((id) => `"${id}":{"values":[1],"status":["A"],"polluted":true}`);
  const text = JSON.stringify(file).replace(
    /"entities":\{.*?\}\}/,
    () => `"entities":{${entities}}`,
  );
  const parsed = parseAnswer(seriesFileSchema, text, 'here');
  expect(Object.keys(parsed.entities)).toEqual(['toString']);
  expect(Object.getPrototypeOf(parsed.entities)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('asking for an entity named like a part of every object finds it missing', () => {
  const series = pickSeries(parse(file), {
    edition: file.edition,
    indicator: file.indicator,
    entities: ['__proto__', 'constructor', 'toString'],
  });
  expect(series.map(({ observations }) => observations)).toEqual(
    Array(3).fill([{ year: 2024, value: null, status: 'O' }]),
  );
});

test('any JSON either fits or fails as malformed', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      for (const schema of [seriesFileSchema, indexSchema]) {
        try {
          parseAnswer<unknown>(schema, text, 'here');
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          expect(error).toMatchObject({ kind: 'malformed', address: 'here' });
        }
      }
    }),
  );
});
