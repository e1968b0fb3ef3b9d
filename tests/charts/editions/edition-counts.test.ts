import { expect, test } from 'vitest';
import { targetIn } from '../../../src/charts/editions/comparable';
import { countsOf, countText } from '../../../src/charts/editions/counts';
import { editionCountsSpec } from '../../../src/charts/editions/edition-counts-spec';
import { editionLinesSpec, furthestApart } from '../../../src/charts/editions/edition-lines-spec';
import { publishedModel } from '../../support/published-data';
import { english, plain } from '../../support/words';
import { bookOf, drawnVintages, editionsState } from './drawn-editions';

async function counts(year: number) {
  const state = editionsState({ year });
  return countsOf(await bookOf(editionCountsSpec(state)), state);
}

test('2024 at two per cent: 23 and 22 as reported, 18 and 17 as counted from the editions', async () => {
  expect((await counts(2024)).map((one) => [one.published, countText(one), one.tested])).toEqual([
    ['2024-06-18', '23', null],
    ['2025-04-24', '22', null],
    ['2025-08-28', '18', 31],
    ['2026-07-10', '17', 31],
  ]);
  const model = await drawnVintages(editionCountsSpec(editionsState()));
  expect(plain(model?.title ?? '')).toBe('Allies at 2 % in 2024: first 23, now 17');
});

test('it is Czechia that no longer counts: 2.08 per cent became 1.99', async () => {
  const [before, after] = (await counts(2024)).filter(({ edition }) => edition !== null);
  expect(before?.names.filter((id) => !after?.names.includes(id))).toEqual(['CZE']);
});

test('where rounding decides a count is a range: Luxembourg’s 2025 was printed as 2 flat', async () => {
  const [august, march, july] = await counts(2025);
  expect(august?.near.map(({ id }) => id)).toEqual(['LUX']);
  expect([august?.tested, countText(august ?? { met: 0, near: [] })]).toEqual([30, '29–30']);
  expect(august?.without.map(({ id }) => id)).toEqual(['DEU']);
  expect(march?.met).toBe(31);
  expect(july?.near.map(({ id }) => id)).toContain('ESP');
});

test('only allies of the year count: 27 with armed forces in 2014, three of them at two per cent', async () => {
  const last = (await counts(2014)).at(-1);
  expect([last?.tested, last?.met]).toEqual([27, 3]);
});

test('the level is the last one agreed and due by then; for equipment before 2024 there was none', () => {
  expect(targetIn('share-of-gdp', 2026)).toBe('vilnius-2023-floor');
  expect(targetIn('share-of-gdp', 2015)).toBe('guideline-2006');
  expect(targetIn('share-of-gdp', 2005)).toBeNull();
  expect(targetIn('equipment-share', 2019)).toBeNull();
});

test('the whole series has a line an edition, and the title says how far they part', async () => {
  const model = await publishedModel(editionLinesSpec(editionsState({ entity: 'FIN' })), english);
  if (model?.form !== 'line') throw new Error('There are no lines.');
  expect(model.lines.map(({ key }) => key.edition)).toEqual(['nato-2026-07', 'nato-2025-08']);
  expect(plain(model.title)).toBe('Finland: editions up to 0.29 points apart (2024)');
});

test('editions without a year in common are not set against each other', () => {
  expect(furthestApart([], 'share-of-gdp')).toBeNull();
});
