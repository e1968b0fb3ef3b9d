// @vitest-environment node
import { expect, test } from 'vitest';
import { yearRuns } from '../../../src/charts/explore/year-runs';

test('three or more neighbouring years are one run, two stay two', () => {
  expect(yearRuns([1999, 2000, 2001, 2004, 2010, 2011])).toEqual([
    '1999–2001',
    '2004',
    '2010',
    '2011',
  ]);
  expect(yearRuns([])).toEqual([]);
});
