// @vitest-environment node
import { expect, test } from 'vitest';
import { openWords } from '../../../../src/charts/explore/content/open-count';

test.each([
  [{ near: 0, missing: 0 }, '', ''],
  [{ near: 1, missing: 0 }, ' (rounding decides)', ' (Rundung entscheidet)'],
  [{ near: 0, missing: 2 }, ' (2 unknown)', ' (2 unbekannt)'],
  [{ near: 1, missing: 1 }, ' (not certain)', ' (nicht gesichert)'],
])('of a count that %j leave open “%s” is said', (open, english, german) => {
  expect(openWords(open, 'en')).toBe(english);
  expect(openWords(open, 'de')).toBe(german);
});
