import { expect, test } from 'vitest';
import { keyLabel, usedLabel, valueLabel } from '../../../src/figure/address/part-labels';
import { english, german, plain } from '../../support/words';

test('a notice names parameters and values as the page does, in its language', () => {
  expect(keyLabel('base', english)).toBe('base year');
  expect(keyLabel('base', german)).toBe('Basisjahr');
  expect(valueLabel('DEU', german)).toBe('Deutschland');
  expect(valueLabel('ITA~ESP', english)).toBe('Italy, Spain');
  expect(plain(valueLabel('2026-04', german))).toBe('April 2026');
  expect(valueLabel('nato-2025-08', english)).toBe('August 2025');
});

test('what is not known stays as it was written', () => {
  expect(keyLabel('colour', german)).toBe('colour');
  expect(valueLabel('XXX', german)).toBe('XXX');
  expect(valueLabel('2026', german)).toBe('2026');
});

test('what is shown instead is named as the page names the choice', () => {
  expect(usedLabel('usd-2021', german)).toBe('US-Dollar von 2021');
  expect(usedLabel('today', english)).toBe('today’s allies');
  expect(usedLabel('2014..2026', german)).toBe('2014–2026');
  expect(usedLabel('3.5', german)).toBe('3,5');
  expect(usedLabel('DEU', english)).toBe('Germany');
});
