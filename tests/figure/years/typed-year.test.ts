// @vitest-environment node

import { expect, test } from 'vitest';
import { readYear } from '../../../src/figure/years/typed-year';
import { fc } from '../../support/properties';

test('a year within bounds is read, with spaces around it', () => {
  expect(readYear(' 2014 ', [2014, 2026])).toEqual({ kind: 'year', year: 2014 });
  expect(readYear('2026', [2014, 2026])).toEqual({ kind: 'year', year: 2026 });
});

test('a year outside says what is possible', () => {
  expect(readYear('2027', [2014, 2026])).toEqual({ kind: 'outside', from: 2014, to: 2026 });
  expect(readYear('0000', [2014, 2026])).toEqual({ kind: 'outside', from: 2014, to: 2026 });
});

test('anything else is no year, and is repeated shortened', () => {
  expect(readYear('', [2014, 2026])).toEqual({ kind: 'not-a-year', text: '' });
  for (const text of ['14', '20.24', '2e3', '+2024', '２０２４', '2024 AD']) {
    expect(readYear(text, [2014, 2026])).toEqual({ kind: 'not-a-year', text });
  }
  expect(readYear('<script>alert(1)</script>', [2014, 2026])).toEqual({
    kind: 'not-a-year',
    text: '<script>aler…',
  });
});

test('whatever is typed is a year within bounds or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readYear(text, [2014, 2026]);
      if (read.kind === 'year') expect(read.year >= 2014 && read.year <= 2026).toBe(true);
    }),
  );
});
