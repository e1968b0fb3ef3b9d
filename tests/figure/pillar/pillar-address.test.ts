// @vitest-environment node

import { expect, test } from 'vitest';
import {
  memberships,
  pillarDefaults,
  pillarMeasures,
} from '../../../src/charts/pillar/pillar-state';
import { pillarAddress } from '../../../src/figure/pillar/pillar-address';
import { fc } from '../../support/properties';

const { parse, print } = pillarAddress;

test('an empty address is the very state the page opens with', () => {
  expect(parse('').state).toBe(pillarDefaults);
  expect(parse('?edition=nato-2026-07&years=2014..2026').state).toBe(pillarDefaults);
});

test.each([
  ['?years=2020..2016', 'reversed'],
  ['?years=1990..2026', 'outside'],
  ['?measure=real-change', 'unknown-value'],
  ['?membership=1949', 'unknown-value'],
  ['?edition=nato-2019-06', 'unknown-value'],
])('%s is said to be %s, and the usual is shown', (query, kind) => {
  const { state, invalid } = parse(query);
  expect(invalid.map(({ reason }) => reason.kind)).toEqual([kind]);
  expect(state).toBe(pillarDefaults);
});

test('parsing what was printed gives the same state; anything else gives one there is', () => {
  const year = fc.integer({ min: 2014, max: 2026 });
  const states = fc.record({
    edition: fc.constant(pillarDefaults.edition),
    years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    measure: fc.constantFrom(...pillarMeasures),
    membership: fc.constantFrom(...memberships),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(print(state)).state).toEqual(state);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { state } = parse(`?years=${text}&membership=${text}`);
      expect(parse(print(state)).state).toEqual(state);
    }),
  );
});
