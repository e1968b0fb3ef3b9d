// @vitest-environment node

import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width';
import { fc } from '../support/properties';

test('no text takes no room', () => expect(textWidth('', 14)).toBe(0));

test('the room grows with the size', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textWidth(text, 28)).toBeCloseTo(2 * textWidth(text, 14), 6);
    }),
  );
});

test('a text takes the room of its parts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(textWidth(a + b, 14)).toBeCloseTo(textWidth(a, 14) + textWidth(b, 14), 6);
    }),
  );
});

test('digits are tabular', () => {
  for (const digit of '0123456789') expect(textWidth(digit, 14)).toBe(textWidth('0', 14));
});

test('bold is wider', () => {
  expect(textWidth('Germany 2.69 %', 14, true)).toBeGreaterThan(textWidth('Germany 2.69 %', 14));
});

test('a letter the table lacks counts as a wide one', () => {
  expect(textWidth('ж', 10)).toBe(8);
  expect(textWidth('𐍈', 10)).toBe(8);
});
