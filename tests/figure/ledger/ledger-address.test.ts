// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { entities } from '../../../src/catalogue/entities';
import { groups } from '../../../src/catalogue/groups';
import { ledgerMoneys } from '../../../src/catalogue/ledger';
import { targets } from '../../../src/catalogue/targets';
import { moneyOf } from '../../../src/charts/ledger/moneys';
import { findParty } from '../../../src/charts/ledger/parties';
import { ledgerDefaults, ledgerSpan, ledgerTargets } from '../../../src/charts/ledger/state';
import family from '../../../src/figure/families/gap-ledger.family';
import { ledgerAddress } from '../../../src/figure/ledger/ledger-address';
import { fc } from '../../support/properties';

const ids = [...entities, ...groups].flatMap(({ id }) => findParty(id)?.id ?? []);

describe('the address of a ledger', () => {
  test('says whose, which years and which target', () => {
    const { state, invalid } = ledgerAddress.parse(
      '?view=ledger&entities=ITA~ESP&years=2014..2023&target=wales-2014-gdp',
    );
    expect(state).toEqual({ ...ledgerDefaults, parties: ['ITA', 'ESP'], years: [2014, 2023] });
    expect(invalid).toEqual([]);
    expect(ledgerAddress.print(state)).toBe('?view=ledger&entities=ITA~ESP&years=2014..2023');
  });

  test('is the very state the ledger opens with where it says nothing', () => {
    expect(ledgerAddress.parse('').state).toBe(ledgerDefaults);
    expect(ledgerAddress.parse('?view=ledger&entities=DEU').state).toBe(ledgerDefaults);
    expect(ledgerAddress.print(ledgerDefaults)).toBe('?view=ledger');
  });

  test('may name an aggregate of NATO’s for its group', () => {
    const { state, invalid } = ledgerAddress.parse('?entities=NATO_EUR_CAN~europe-and-canada');
    expect(state.parties).toEqual(['europe-and-canada']);
    expect(invalid).toEqual([]);
  });

  test('says of money that does not fit those chosen what is used in its place', () => {
    const { state, invalid } = ledgerAddress.parse('?entities=POL~CZE&money=national-current');
    expect(state.money).toBe('usd-current');
    expect(invalid).toMatchObject([{ key: 'money', used: 'usd-current' }]);
  });

  test('says what cannot be used: years outside or reversed, targets without tables, strangers', () => {
    const faults = (query: string) =>
      ledgerAddress.parse(query).invalid.map(({ key, reason }) => `${key} ${reason.kind}`);
    expect(faults('?years=2013..2020')).toEqual(['years outside']);
    expect(faults('?years=2020..2014')).toEqual(['years reversed']);
    expect(faults('?target=hague-2025-related')).toEqual(['target unknown-value']);
    expect(faults('?entities=DEU~JPN')).toEqual(['entities left-out']);
    expect(faults('?colour=red')).toEqual(['colour unknown-key']);
  });

  test('parsing what was printed gives the same state', () => {
    const year = fc.integer({ min: ledgerSpan[0], max: ledgerSpan[1] });
    const states = fc
      .record({
        parties: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }),
        years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        target: fc.constantFrom(...ledgerTargets),
        money: fc.constantFrom(...ledgerMoneys.map(({ id }) => id)),
        before: fc.boolean(),
      })
      .map((state) => ({ ...state, money: moneyOf(state).id }));
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, invalid } = ledgerAddress.parse(ledgerAddress.print(state));
        expect(read).toEqual(state);
        expect(invalid).toEqual([]);
      }),
    );
  });

  test('may be anything at all: the state is always one there is', () => {
    const keys = fc.constantFrom(
      'view',
      'entities',
      'years',
      'target',
      'money',
      'before',
      '__proto__',
    );
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('DEU', 'NATO_TOTAL~ISL', '2014..2099', '', ...targets.map(({ id }) => id)),
    );
    const queries = fc.oneof(
      fc
        .array(fc.tuple(keys, values))
        .map((parts) => `?${parts.map((part) => part.join('=')).join('&')}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const { state } = ledgerAddress.parse(query);
        expect(ledgerAddress.parse(ledgerAddress.print(state)).state).toEqual(state);
        const { spec, page } = family.read(query);
        expect(spec.id).toBe(family.id);
        expect(page.query).toBe(ledgerAddress.print(state));
      }),
      { numRuns: 1000 },
    );
  });
});
