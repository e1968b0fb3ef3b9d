// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  type AddressReader,
  printAddress,
  readAddress,
} from '../../src/figure/address/read-address';
import { fc } from '../support/properties';

const allies = ['DEU', 'ITA', 'ESP'] as const;

/** Everything a page may ask of an address. */
function readAll(address: AddressReader) {
  return {
    view: address.one('view', ['board', 'ledger'], 'board'),
    year: address.year('year', [2014, 2026], 2026),
    years: address.years('years', [2014, 2026], [2014, 2023]),
    growth: address.number('growth', [-10, 20], 1),
    entities: address.some('entities', allies, ['DEU']),
    grown: address.flag('grown', false),
  };
}

const usual = {
  view: 'board',
  year: 2026,
  years: [2014, 2023],
  growth: 1,
  entities: ['DEU'],
  grown: false,
};

function print({ view, year, years, growth, entities, grown }: ReturnType<typeof readAll>) {
  return printAddress([
    ['view', view, 'board'],
    ['year', year, 2026],
    ['years', years, [2014, 2023]],
    ['growth', growth, 1],
    ['entities', entities, ['DEU']],
    ['grown', grown, false],
  ]);
}

describe('the parts of an address', () => {
  test('are as usual where the address says nothing', () => {
    const address = readAddress('');
    expect(readAll(address)).toEqual(usual);
    expect(address.invalid()).toEqual([]);
  });

  test('are read as they are said', () => {
    const address = readAddress(
      '?view=ledger&year=2015&years=2016..2018&growth=-0.5&entities=ITA~ESP&grown=on',
    );
    expect(readAll(address)).toEqual({
      view: 'ledger',
      year: 2015,
      years: [2016, 2018],
      growth: -0.5,
      entities: ['ITA', 'ESP'],
      grown: true,
    });
    expect(address.invalid()).toEqual([]);
  });

  test.each([
    ['?view=table', 'unknown-value', 'board'],
    ['?year=two', 'not-a-year', '2026'],
    ['?year=1949', 'outside', '2026'],
    ['?years=2018..2016', 'reversed', '2014..2023'],
    ['?years=2018', null, null],
    ['?years=1990..2018', 'outside', '2014..2023'],
    ['?years=2016..', 'not-a-year', '2014..2023'],
    ['?growth=1e9', 'not-a-number', '1'],
    ['?growth=NaN', 'not-a-number', '1'],
    ['?growth=99', 'outside', '1'],
    ['?entities=XXX', 'left-out', 'DEU'],
    ['?entities=ITA~XXX', 'left-out', null],
    ['?grown=yes', 'unknown-value', 'off'],
    ['?colour=red', 'unknown-key', null],
  ])('%s is named where it cannot be used (%s)', (query, kind, used) => {
    const address = readAddress(query);
    readAll(address);
    expect(address.invalid().map(({ reason, used }) => [reason.kind, used])).toEqual(
      kind === null ? [] : [[kind, used]],
    );
  });

  test('keep each name once, in the order of the address', () => {
    expect(readAll(readAddress('?entities=ESP~ITA~ESP')).entities).toEqual(['ESP', 'ITA']);
  });

  test('may be an empty choice', () => {
    const address = readAddress('?entities=');
    expect(readAll(address).entities).toEqual([]);
    expect(address.invalid()).toEqual([]);
  });

  test('leave the keys of others alone', () => {
    const address = readAddress('?lang=de&theme=dark&scenario=slow&utm_source=x');
    readAll(address);
    expect(address.invalid()).toEqual([]);
  });

  test('parsing what was printed gives the same state', () => {
    const year = fc.integer({ min: 2014, max: 2026 });
    const states = fc.record({
      view: fc.constantFrom('board', 'ledger'),
      year,
      years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      growth: fc.integer({ min: -100, max: 200 }).map((tenths) => tenths / 10),
      entities: fc.subarray([...allies]),
      grown: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        const address = readAddress(print(state));
        expect(readAll(address)).toEqual(state);
        expect(address.invalid()).toEqual([]);
      }),
    );
  });

  test('may be anything at all: the state is always one there is', () => {
    const keys = fc.constantFrom(
      'view',
      'year',
      'years',
      'growth',
      'entities',
      'grown',
      '__proto__',
    );
    const queries = fc.oneof(
      fc
        .array(fc.tuple(keys, fc.string({ unit: 'binary' })))
        .map((parts) => `?${parts.map((part) => part.join('=')).join('&')}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const state = readAll(readAddress(query));
        expect(readAll(readAddress(print(state)))).toEqual(state);
      }),
      { numRuns: 3000 },
    );
  });
});
