// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { moneyIds, pathEntities, pathStart } from '../../../src/charts/path/path-state';
import { inHundredths, pathCodec } from '../../../src/figure/path/path-address';
import { fc } from '../../support/properties';
import { addresses } from '../explore/hostile-addresses';

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);

const states = fc.record({
  entity: fc.constantFrom(...pathEntities),
  target: hundredths(0.5, 10),
  by: fc.integer({ min: 2015, max: 2060 }),
  edition: fc.constant(pathStart.edition),
  growth: hundredths(-10, 15),
  inflation: hundredths(-5, 50),
  money: fc.constantFrom(...moneyIds),
});

describe('the address of a path', () => {
  test('says target, growth and inflation in per cent', () => {
    const { state, invalid } = pathCodec.parse(
      '?entity=POL&target=5&by=2032&growth=2.5&inflation=-1&money=usd',
    );
    expect(invalid).toEqual([]);
    expect(state).toEqual({
      entity: 'POL',
      target: 5,
      by: 2032,
      edition: 'nato-2026-07',
      growth: 2.5,
      inflation: -1,
      money: 'usd',
    });
  });

  test('that says what is usual is that of the page as it opens', () => {
    const usual = '?entity=DEU&target=3.5&by=2035&growth=1&inflation=2';
    expect(pathCodec.parse(usual).state).toBe(pathStart);
    expect(pathCodec.parse('').state).toBe(pathStart);
    expect(pathCodec.print(pathStart)).toBe('');
  });

  test('is read again as it was printed', () => {
    fc.assert(
      fc.property(states, (state) => {
        const again = pathCodec.parse(pathCodec.print(state));
        expect(again).toEqual({ state, invalid: [] });
      }),
    );
  });

  test.each([
    ['entity=ATL', 'unknown-value', 'DEU'],
    ['target=three', 'not-a-number', '3.5'],
    ['target=0', 'outside', '3.5'],
    ['target=3,5', 'not-a-number', '3.5'],
    ['by=1800', 'outside', '2035'],
    ['by=soon', 'not-a-year', '2035'],
    ['edition=sipri-2026-04', 'unknown-value', 'nato-2026-07'],
    ['growth=900', 'outside', '1'],
    ['inflation=NaN', 'not-a-number', '2'],
    ['money=gold', 'unknown-value', 'national'],
    ['bread=1', 'unknown-key', null],
  ])('%s is named and replaced', (part, kind, used) => {
    const { state, invalid } = pathCodec.parse(`?${part}`);
    expect(state).toBe(pathStart);
    expect(invalid).toMatchObject([{ reason: { kind }, used }]);
  });

  test('never throws, and what it reads it prints so that it is read alike', () => {
    fc.assert(
      fc.property(addresses, (query) => {
        const printed = pathCodec.print(pathCodec.parse(query).state);
        const again = pathCodec.parse(printed);
        expect(again.invalid).toEqual([]);
        expect(pathCodec.print(again.state)).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });
});

test('numbers are kept in hundredths, without a minus before zero', () => {
  expect([1.005, 0.1 + 0.2, -0.001].map(inHundredths)).toEqual([1, 0.3, 0]);
  expect(Object.is(inHundredths(-0.001), 0)).toBe(true);
});
