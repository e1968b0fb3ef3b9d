// @vitest-environment node
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/features/path/controls/typed-number';

const range = [-10, 15] as const;

test.each([
  ['3.5', 3.5],
  ['3,5', 3.5],
  [' 3,5 % ', 3.5],
  ['−2', -2],
  ['-10', -10],
  ['.5', 0.5],
  ['2.', 2],
  ['1.239', 1.24],
])('"%s" is a number', (text, value) => {
  expect(readNumber(text, range, false)).toEqual({ kind: 'number', value });
});

test.each(['', 'three', '1e3', '3.5.1', '--2', 'Infinity', 'NaN', '0x10', '3 or 4'])(
  '"%s" is none',
  (text) => {
    expect(readNumber(text, range, false).kind).toBe('not-a-number');
  },
);

test('one outside its range is told, and a year has no decimals', () => {
  expect(readNumber('15.01', range, false)).toEqual({ kind: 'outside' });
  expect(readNumber('1999', [2015, 2060], true)).toEqual({ kind: 'outside' });
  expect(readNumber('2030.5', [2015, 2060], true).kind).toBe('not-a-number');
  expect(readNumber('2030', [2015, 2060], true)).toEqual({ kind: 'number', value: 2030 });
});

test('what was typed is told in short', () => {
  expect(readNumber('x'.repeat(500), range, false)).toEqual({
    kind: 'not-a-number',
    text: 'x'.repeat(20),
  });
});
