import { expect, test } from 'vitest';
import { definedEntities, definitionsDefaults } from '../../src/charts/definitions/state';
import { definitionsAddress } from '../../src/figure/definitions/definitions-address';
import { fc } from '../support/properties';

const { parse, print } = definitionsAddress;

test('an address without a query is Germany in 2025, the very same state', () => {
  expect(parse('').state).toBe(definitionsDefaults);
  expect(parse('?entity=DEU&year=2025&in=eur').state).toBe(definitionsDefaults);
});

test('another ally is told in US dollars where nothing else is asked for', () => {
  expect(parse('?entity=POL&year=2024').state).toEqual({
    entity: 'POL',
    year: 2024,
    currency: 'usd',
  });
  expect(print({ entity: 'POL', year: 2024, currency: 'eur' })).toBe(
    '?entity=POL&year=2024&in=eur',
  );
});

test('a year without any answer, an ally that is none and a currency nobody asks in are named', () => {
  const { state, invalid } = parse('?entity=CHE&year=1999&in=chf');
  expect(state).toBe(definitionsDefaults);
  expect(invalid.map(({ key }) => key)).toEqual(['entity', 'year', 'in']);
});

test('what is printed reads back as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...definedEntities),
      fc.integer({ min: 2000, max: 2029 }),
      fc.constantFrom('eur' as const, 'usd' as const),
      (entity, year, currency) => {
        const state = { entity, year, currency };
        expect(parse(print(state))).toEqual({ state, invalid: [] });
      },
    ),
  );
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parse(`?${text}`)).not.toThrow();
      expect(() => parse(`?entity=${text}&year=${text}&in=${text}`)).not.toThrow();
    }),
  );
});
