// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { boardMoneys, boardTargets } from '../../../src/catalogue/target-board';
import {
  boardEditions,
  boardOrders,
  boardSorts,
  memberships,
  settled,
  targetsDefaults,
} from '../../../src/charts/targets/state';
import { printView, viewOf } from '../../../src/figure/targets/target-views';
import { targetsAddress } from '../../../src/figure/targets/targets-address';
import { fc } from '../../support/properties';

const { parse, print } = targetsAddress;

const anyState = fc
  .record({
    target: fc.constantFrom(...boardTargets.map(({ id }) => id)),
    edition: fc.constantFrom(...boardEditions),
    year: fc.integer({ min: 2000, max: 2026 }),
    money: fc.constantFrom('none' as const, ...boardMoneys.map(({ id }) => id)),
    members: fc.constantFrom(...memberships),
    sort: fc.constantFrom(...boardSorts),
    order: fc.constantFrom(...boardOrders),
  })
  .map(settled);

describe('the address of the scoreboard', () => {
  test('says nothing of what is usual, and is read as the very same state', () => {
    expect(print(targetsDefaults)).toBe('');
    expect(parse('').state).toBe(targetsDefaults);
    expect(parse('?view=board').state).toBe(targetsDefaults);
    expect(parse('?year=2026&members=year').state).toBe(targetsDefaults);
  });

  test('says a view whole', () => {
    const query =
      '?target=hague-2025-core&year=2025&money=eur-current&members=today&sort=money&order=rising';
    expect(parse(query)).toEqual({
      state: {
        target: 'hague-2025-core',
        edition: 'nato-2026-07',
        year: 2025,
        money: 'eur-current',
        members: 'today',
        sort: 'money',
        order: 'rising',
      },
      invalid: [],
    });
    expect(print(parse(query).state)).toBe(query);
  });

  test('is read back as it was printed, for every state there can be', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: read, invalid } = parse(print(state));
        expect(read).toEqual(state);
        expect(invalid).toEqual([]);
      }),
    );
  });

  test('reads the year within the edition, and takes its newest where it has none', () => {
    expect(parse('?edition=nato-2019-06').state.year).toBe(2019);
    const { state, invalid } = parse('?edition=nato-2019-06&year=2024');
    expect(state.year).toBe(2019);
    expect(invalid).toEqual([
      {
        key: 'year',
        value: '2024',
        reason: { kind: 'outside', from: 2012, to: 2019 },
        used: '2019',
      },
    ]);
  });

  test('says where a target, a money or an order does not go with the rest', () => {
    const faults = (query: string) => parse(query).invalid.map(({ key, used }) => [key, used]);
    expect(faults('?edition=nato-2019-06&target=hague-2025-core')).toEqual([
      ['target', 'wales-2014-gdp'],
    ]);
    expect(faults('?edition=nato-2025-08&money=eur-current')).toEqual([['money', 'none']]);
    expect(faults('?money=national-current&sort=money')).toEqual([['sort', 'margin']]);
    expect(faults('?target=5-percent&cake=yes')).toEqual([
      ['target', 'wales-2014-gdp'],
      ['cake', null],
    ]);
  });

  test('never throws, whatever it is given, and always shows something there is', () => {
    const part = fc.oneof(
      fc.constantFrom('target', 'edition', 'year', 'money', 'members', 'sort', 'order', 'view'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('hague-2025-core', 'nato-hoc-2008', '2003', '%', '<script>', '9'.repeat(400)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value)), (parts) => {
        const { state } = parse(`?${parts.map((pair) => pair.join('=')).join('&')}`);
        expect(settled(state)).toEqual(state);
      }),
    );
  });
});

test('the views are told apart by the address, the board being the usual one', () => {
  expect(viewOf('')).toBe('board');
  expect(viewOf('?view=ledger&entities=DEU')).toBe('ledger');
  expect(viewOf('?view=cake')).toBe('board');
  expect(printView('board')).toBe('');
  expect(viewOf(printView('ledger'))).toBe('ledger');
});
