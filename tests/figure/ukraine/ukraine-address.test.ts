// @vitest-environment node

import { expect, test } from 'vitest';
import { aidCounts, aidKinds, supportMonths } from '../../../src/catalogue/ukraine-support';
import { ukraineDefaults } from '../../../src/charts/ukraine/state';
import { ukraineAddress } from '../../../src/figure/ukraine/ukraine-address';
import { fc } from '../../support/properties';

const states = fc.record({
  month: fc.constantFrom(...supportMonths),
  what: fc.constantFrom(...aidCounts),
  kind: fc.constantFrom(...aidKinds),
  unit: fc.constantFrom('eur' as const, 'gdp' as const),
  eu: fc.boolean(),
});

test('an address says month, what counts, kind, unit and whether the EU institutions are shown', () => {
  const query = '?month=2024-11&what=commitments&kind=military&in=gdp&eu=off';
  const { state, invalid } = ukraineAddress.parse(query);
  expect(state).toEqual({
    month: '2024-11',
    what: 'commitments',
    kind: 'military',
    unit: 'gdp',
    eu: false,
  });
  expect(invalid).toEqual([]);
  expect(ukraineAddress.print(state)).toBe(query);
});

test('without a query it is the newest month, allocations of all kinds in euros, with the EU institutions', () => {
  expect(ukraineAddress.parse('').state).toBe(ukraineDefaults);
  expect(ukraineAddress.parse('?what=allocations&eu=on').state).toBe(ukraineDefaults);
  expect(ukraineDefaults).toMatchObject({ month: '2026-04', what: 'allocations', eu: true });
  expect(ukraineAddress.print(ukraineDefaults)).toBe('');
});

test('parsing what was printed gives the same state', () => {
  fc.assert(
    fc.property(states, (state) => {
      const read = ukraineAddress.parse(ukraineAddress.print(state));
      expect(read).toEqual({ state, invalid: [] });
    }),
  );
});

test('a month without figures, or what is none, is named, and the newest shown', () => {
  for (const month of ['2021-12', '2026-05', '2024-13', 'then', '']) {
    const { state, invalid } = ukraineAddress.parse(`?month=${month}`);
    expect(state.month).toBe('2026-04');
    expect(invalid).toMatchObject([{ key: 'month', used: '2026-04' }]);
  }
});

test('no address throws, and each gives a state that can be printed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { state } = ukraineAddress.parse(`?${text}`);
      expect(ukraineAddress.parse(ukraineAddress.print(state)).state).toEqual(state);
    }),
  );
});
