// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { decimalsOf, ownNumber, publishedNumber } from '../../../src/figure/passport/exact-number';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';

const { format } = english;

describe('a published number', () => {
  test('keeps every digit, and has the decimals its table prints', () => {
    expect(publishedNumber(2, 2, format)).toBe('2.00');
    expect(publishedNumber(2.7, 2, format)).toBe('2.70');
    expect(publishedNumber(1.4870774625809662, null, format)).toBe('1.4870774625809662');
    expect(publishedNumber(1_032_849, 0, format)).toBe('1,032,849');
    expect(publishedNumber(65354.304325, null, german.format)).toBe('65.354,304325');
    expect(publishedNumber(-1.4, 2, format)).toBe('−1.40');
  });

  test('can be read back to the same number', () => {
    const doubles = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 0.001);
    fc.assert(
      fc.property(doubles, (value) => {
        const written = publishedNumber(value, null, format);
        expect(Number(written.replaceAll(',', '').replace('−', '-'))).toBe(value + 0);
      }),
    );
  });
});

describe('a number of ours', () => {
  test('has six significant digits, but whole units, and no zeros at its end', () => {
    expect(ownNumber(31841.28412, format)).toBe('31,841.3');
    expect(ownNumber(2.1516950205, format)).toBe('2.1517');
    expect(ownNumber(0.00123456789, format)).toBe('0.00123457');
    expect(ownNumber(1_234_567.89, format)).toBe('1,234,568');
    expect(ownNumber(86637.99999999999, format)).toBe('86,638');
    expect(ownNumber(-40.5, format)).toBe('−40.5');
    expect(ownNumber(0, format)).toBe('0');
  });
});

test('decimals are counted in numbers written with an exponent too', () => {
  expect(decimalsOf(1.5e-7)).toBe(8);
  expect(decimalsOf(1e21)).toBe(0);
  expect(decimalsOf(12)).toBe(0);
  expect(decimalsOf(5e-324)).toBe(20);
});
