// @vitest-environment node
import { expect, test } from 'vitest';
import type { UnitId } from '../../../../src/domain/unit';
import { cellFormat } from '../../../../src/features/explore/table/cell-format';
import { exploreMessages } from '../../../../src/language/explore/en';
import { english, plain } from '../../../support/words';

function format(values: readonly number[], unit: UnitId, currency: string | null = null) {
  return cellFormat(values, unit, currency, english, exploreMessages.table);
}

test.each<[UnitId, number, string]>([
  ['percent-of-gdp', 2.6931, '2.69'],
  ['percent', 32.11, '32.1'],
  ['percent-change', -1.4, '−1.4'],
  ['usd', 1404.6, '1,405'],
  ['thousand-persons', 183.2, '183,200'],
  ['ratio', 2.1517, '2.15'],
])('a value in %s stands without its unit, which the subtitle says', (unit, value, text) => {
  const { write, unit: said } = format([value], unit);
  expect(write(value)).toBe(text);
  expect(said).toBeNull();
});

test('money is in billions with two decimals, the same in every cell', () => {
  const { write, unit, decimals } = format([158, 119_159], 'usd-million');
  expect([write(158), write(119_159)]).toEqual(['0.16', '119.16']);
  expect(plain(unit ?? '')).toBe('USD bn');
  expect(decimals).toBe(2);
});

test('with one decimal where every amount is ten billion or more', () => {
  const { write, decimals } = format([34_749, 124_660], 'national-million', 'EUR');
  expect([write(34_749), write(124_660)]).toEqual(['34.7', '124.7']);
  expect(decimals).toBe(1);
});

test('in whole millions where no amount reaches a billion', () => {
  const { write, unit } = format([158, 188], 'eur-million');
  expect(write(188)).toBe('188');
  expect(plain(unit ?? '')).toBe('EUR million');
});

test('amounts that are in billions already are not divided again', () => {
  const { write, unit } = format([24.2, 50.7], 'eur-billion');
  expect(write(24.2)).toBe('24.2');
  expect(plain(unit ?? '')).toBe('EUR bn');
});

test('where each row has its own currency, the unit points to it', () => {
  expect(format([34_749, 281_402], 'national-million').unit).toBe(
    'Billions of the currency beside the name',
  );
});

test('an amount of zero does not decide how the others are written', () => {
  expect(format([0, 12_000], 'usd-million').write(12_000)).toBe('12.0');
});
