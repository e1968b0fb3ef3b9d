// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { exploreRequests } from '../../../src/charts/explore/shown-series';
import type { ExploreState } from '../../../src/charts/explore/state';
import { yearSpan } from '../../../src/charts/explore/year-span';
import { readPublished } from '../../support/published-data';
import { stateWith } from './explore-states';

type Series = Awaited<ReturnType<typeof readPublished>>;
let series: Series;
const sipri = {
  measure: 'military-share-of-gdp',
  edition: 'sipri-2026-04',
  target: 'none',
} as const;
beforeAll(async () => {
  series = await readPublished(exploreRequests(stateWith(sipri)));
});

const spanOf = (changes: Partial<ExploreState>) =>
  yearSpan(stateWith({ ...sipri, ...changes }), series);

test('the years begin with the first value of those chosen: 1953 for Germany, 2000 for France', () => {
  expect(spanOf({ entities: ['DEU', 'FRA'] })).toEqual([1953, 2025]);
  expect(spanOf({ entities: ['FRA', 'POL'] })).toEqual([2000, 2025]);
});

test('a year that is asked for stays in reach', () => {
  expect(spanOf({ entities: ['FRA'], from: 1990 })).toEqual([1990, 2025]);
  expect(spanOf({ entities: ['FRA'], year: 1995 })).toEqual([1995, 2025]);
});

test('until figures are read, the years are those of the edition', () => {
  expect(yearSpan(stateWith({ ...sipri, entities: ['FRA'] }), null)).toEqual([1953, 2025]);
});
