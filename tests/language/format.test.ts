// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { unitIds } from '../../src/domain/unit';
import { createFormat } from '../../src/language/format';
import { fc } from '../support/properties';
import { plain } from '../support/words';

const en = createFormat('en');
const de = createFormat('de');
const both = (write: (format: typeof en) => string) =>
  [en, de].map((format) => plain(write(format)));

describe('a number', () => {
  test('has a fixed number of decimals, and the marks of its language', () => {
    expect(both((format) => format.number(4_378_673.456, 2))).toEqual([
      '4,378,673.46',
      '4.378.673,46',
    ]);
    expect(both((format) => format.number(2, 4))).toEqual(['2.0000', '2,0000']);
  });

  test('below zero has a real minus sign, and none where it rounds to zero', () => {
    expect(both((format) => format.number(-0.39, 2))).toEqual(['−0.39', '−0,39']);
    expect(both((format) => format.number(-0.001, 2))).toEqual(['0.00', '0,00']);
  });

  test('never has a hyphen for a minus', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom(...unitIds), (amount, unit) => {
        for (const format of [en, de]) expect(format.value(amount, unit, 'EUR')).not.toMatch(/-\d/);
      }),
    );
  });
});

describe('a percentage', () => {
  test('has two decimals and a no-break space before its sign', () => {
    expect(en.percent(2.69)).toBe('2.69\u00a0%');
    expect(de.percent(2.69)).toBe('2,69\u00a0%');
    expect(both((format) => format.percent(2, 0))).toEqual(['2 %', '2 %']);
  });
});

test('a factor', () => {
  expect(both((format) => format.factor(86_638 / 40_265))).toEqual(['×2.15', '×2,15']);
  expect(both((format) => format.factor(2, 0))).toEqual(['×2', '×2']);
});

describe('money, from millions', () => {
  test.each([
    [124_660, ['EUR 125 bn', '125 Mrd. Euro']],
    [86_638, ['EUR 86.6 bn', '86,6 Mrd. Euro']],
    [1_000, ['EUR 1.0 bn', '1,0 Mrd. Euro']],
    [999.5, ['EUR 1.0 bn', '1,0 Mrd. Euro']],
    [999.4, ['EUR 999 million', '999 Mio. Euro']],
    [9.6, ['EUR 10 million', '10 Mio. Euro']],
    [99_949, ['EUR 99.9 bn', '99,9 Mrd. Euro']],
    [99_950, ['EUR 100 bn', '100 Mrd. Euro']],
    [-37_276, ['EUR −37.3 bn', '−37,3 Mrd. Euro']],
  ])('of %d million euros', (amount, texts) => {
    expect(both((format) => format.money(amount, 'EUR'))).toEqual(texts);
  });

  test('of a currency without a German name has its code', () => {
    expect(plain(de.money(2_500, 'PLN'))).toBe('2,5 Mrd. PLN');
  });

  test('never breaks over two lines', () => {
    for (const format of [en, de]) expect(format.money(86_638, 'USD')).not.toContain(' ');
  });
});

test('a value has the unit it is in', () => {
  expect(both((format) => format.value(2.69, 'percent-of-gdp'))).toEqual(['2.69 %', '2,69 %']);
  expect(both((format) => format.value(32.11, 'percent'))).toEqual(['32.1 %', '32,1 %']);
  expect(both((format) => format.value(-2.63, 'percent-change'))).toEqual(['−2.6 %', '−2,6 %']);
  expect(both((format) => format.value(186.4, 'thousand-persons'))).toEqual(['186,400', '186.400']);
  expect(both((format) => format.value(1.5, 'eur-billion'))).toEqual([
    'EUR 1.5 bn',
    '1,5 Mrd. Euro',
  ]);
  expect(plain(en.value(147_002, 'usd-million'))).toBe('USD 147 bn');
  expect(plain(en.value(86_638, 'national-million', 'EUR'))).toBe('EUR 86.6 bn');
  expect(plain(en.value(1427, 'usd'))).toBe('USD 1,427');
});

describe('a date', () => {
  test.each([
    ['2006', ['2006', '2006']],
    ['2023-07', ['July 2023', 'Juli 2023']],
    ['2014-09-05', ['5 September 2014', '5. September 2014']],
    ['2026-01-01', ['1 January 2026', '1. Januar 2026']],
  ])('%s is no more precise than it is known', (iso, texts) => {
    expect(both((format) => format.date(iso))).toEqual(texts);
  });
});

test('a list has its “and”', () => {
  expect(both((format) => format.list(['A', 'B', 'C']))).toEqual(['A, B and C', 'A, B und C']);
  expect(both((format) => format.list([]))).toEqual(['', '']);
});

test('names are compared as the language sorts them', () => {
  expect(['Österreich', 'Zypern', 'Norwegen'].sort(de.compare)).toEqual([
    'Norwegen',
    'Österreich',
    'Zypern',
  ]);
});
