import { describe, expect, test } from 'vitest';
import { comparableEntities, comparableMeasures } from '../../src/charts/editions/comparable';
import { type EditionsState, editionsDefaults, newestPair } from '../../src/charts/editions/state';
import { editionsAddress } from '../../src/figure/editions/editions-address';
import { fc } from '../support/properties';

const { parse, print } = editionsAddress;

test('an address without a query is what the page opens with, the very same state', () => {
  expect(parse('').state).toBe(editionsDefaults);
  expect(parse('?entity=DEU&year=2024').state).toBe(editionsDefaults);
  expect(print(editionsDefaults)).toBe('');
});

test('an address says whose value of which year, and which two editions are compared', () => {
  const query = '?entity=FIN&year=2019&from=nato-2019-06&to=nato-2025-08&over=mean';
  expect(parse(query)).toEqual({
    state: {
      measure: 'share-of-gdp',
      entity: 'FIN',
      year: 2019,
      from: 'nato-2019-06',
      to: 'nato-2025-08',
      over: 'mean',
    },
    invalid: [],
  });
  expect(print(parse(query).state)).toBe(query);
});

describe('what cannot be used is named and replaced', () => {
  test('an earlier edition that is the later one', () => {
    const { state, invalid } = parse('?from=nato-2026-07&to=nato-2025-08');
    expect(state).toBe(editionsDefaults);
    expect(invalid).toEqual([
      {
        key: 'from',
        value: 'nato-2026-07..nato-2025-08',
        reason: { kind: 'reversed' },
        used: 'nato-2025-08..nato-2026-07',
      },
    ]);
  });

  test('one edition compared with itself', () => {
    expect(parse('?from=nato-2026-07').invalid[0]?.reason.kind).toBe('reversed');
  });

  test('an edition that does not print the figure', () => {
    const { invalid, state } = parse('?indicator=equipment-share&from=nato-2025-08');
    expect(state.from).toBe('nato-2019-06');
    expect(invalid[0]).toMatchObject({ key: 'from', reason: { kind: 'unknown-value' } });
  });

  test('a year before the first single value, or after the last edition', () => {
    expect(parse('?year=1991').invalid[0]?.reason).toEqual({
      kind: 'outside',
      from: 1992,
      to: 2026,
    });
    expect(parse('?year=2027').state.year).toBe(2024);
  });
});

test('what is printed reads back as it was, whatever the state', () => {
  const state = fc
    .record({
      measure: fc.constantFrom(...comparableMeasures),
      entity: fc.constantFrom(...comparableEntities),
      year: fc.integer({ min: 1992, max: 2026 }),
      over: fc.constantFrom('year' as const, 'mean' as const),
    })
    .map((some): EditionsState => ({ ...some, ...newestPair(some.measure) }));
  fc.assert(
    fc.property(state, (one) => {
      expect(parse(print(one))).toEqual({ state: one, invalid: [] });
    }),
  );
});

test('no address makes it throw, and each gives a state that can be shown', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, value) => {
      const { state } = parse(`?${key}=${value}&year=${value}&from=${value}&entity=${value}`);
      expect(comparableEntities).toContain(state.entity);
      expect(Number.isInteger(state.year)).toBe(true);
    }),
  );
});
