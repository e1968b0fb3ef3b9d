// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  doublingDefaults,
  doublingEditions,
  doublingEntities,
  withEdition,
  yearsOf,
} from '../../../src/charts/doubling/doubling-state';
import { doublingAddress } from '../../../src/figure/doubling/doubling-address';
import { fc } from '../../support/properties';

const { parse, print } = doublingAddress;

/** Any state a reader can bring about. */
const states = fc
  .record({
    entity: fc.constantFrom(...doublingEntities),
    edition: fc.constantFrom(...doublingEditions),
    a: fc.nat(100),
    b: fc.nat(100),
    c: fc.nat(100),
  })
  .map(({ entity, edition, a, b, c }) => {
    const [first, last] = yearsOf(edition);
    const base = first + (a % (last - first));
    return {
      entity,
      edition,
      base,
      year: base + 1 + (b % (last - base)),
      span: 1 + (c % (last - first)),
    };
  });

describe('the address of a doubling', () => {
  test('says nothing of what is usual, and then is the very state the page opens with', () => {
    expect(parse('').state).toBe(doublingDefaults);
    expect(parse('?entity=DEU&base=2017&year=2024&edition=nato-2026-07&span=7').state).toBe(
      doublingDefaults,
    );
    expect(print(doublingDefaults)).toBe('');
  });

  test('takes the year a window after the base where none is named, or the newest', () => {
    expect(parse('?base=2015').state.year).toBe(2022);
    expect(parse('?base=2022').state.year).toBe(2026);
    expect(parse('?base=2015&span=3').state.year).toBe(2018);
  });

  test('reads another entity, edition and window', () => {
    const { state, invalid } = parse('?entity=POL&base=2012&year=2018&edition=nato-2019-06&span=5');
    expect(state).toEqual({
      entity: 'POL',
      edition: 'nato-2019-06',
      base: 2012,
      year: 2018,
      span: 5,
    });
    expect(invalid).toEqual([]);
  });

  test.each([
    ['?base=2024&year=2017', 'not-after'],
    ['?base=2020&year=2020', 'not-after'],
    ['?base=1990', 'outside'],
    ['?base=2026', 'outside'],
    ['?year=2030', 'outside'],
    ['?base=then', 'not-a-year'],
    ['?span=0', 'outside'],
    ['?span=13', 'outside'],
    ['?span=2.5', 'unknown-value'],
    ['?span=long', 'not-a-number'],
    ['?entity=RUS', 'unknown-value'],
    ['?edition=sipri-2026-04', 'unknown-value'],
    ['?colour=red', 'unknown-key'],
  ])('says of %s what is wrong: %s', (query, kind) => {
    const { state, invalid } = parse(query);
    expect(invalid.map(({ reason }) => reason.kind)).toEqual([kind]);
    expect(state.year).toBeGreaterThan(state.base);
  });

  test('parsing what was printed gives the same state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const parsed = parse(print(state));
        expect(parsed.state).toEqual(state);
        expect(parsed.invalid).toEqual([]);
      }),
    );
  });

  test('another edition keeps what it can, and is always a state an address can say', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...doublingEditions), (state, edition) => {
        const next = withEdition(state, edition);
        expect(parse(print(next)).state).toEqual(next);
      }),
    );
  });

  test('may be anything at all: it never throws, and the base lies before the year', () => {
    const keys = fc.constantFrom('entity', 'edition', 'base', 'year', 'span', '__proto__', '%');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer().map(String),
      fc.constantFrom('NaN', '1e999', '-0', '2017..2024', 'DEU~POL', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (parts) => {
        const { state } = parse(`?${parts.map((part) => part.join('=')).join('&')}`);
        expect(state.base).toBeLessThan(state.year);
        expect(parse(print(state)).state).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });
});
