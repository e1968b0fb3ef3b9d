import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/charts/editions/changes';
import { editionChangesSpec } from '../../../src/charts/editions/edition-changes-spec';
import { noticeableText, whyChanged } from '../../../src/charts/editions/why-changed';
import { english, german, plain } from '../../support/words';
import { bookOf, drawnBars, editionsState } from './drawn-editions';

async function changesOf(changes: Parameters<typeof editionsState>[0] = {}) {
  const state = editionsState(changes);
  return changesBetween(await bookOf(editionChangesSpec(state)), state);
}

test('of 2024 Albania was revised most, then Finland: 2.40 became 2.11', async () => {
  const model = await drawnBars(editionChangesSpec(editionsState()));
  expect(model?.title.replaceAll('\u00a0', ' ')).toBe('2024 revised most: Albania, −0.35 points');
  expect(model?.bars.slice(0, 2).map(({ name, text }) => [name, plain(text)])).toEqual([
    ['Albania', '1.70 % → 1.35 %, −0.35 points'],
    ['Finland', '2.40 % → 2.11 %, −0.29 points'],
  ]);
});

test('the larger a change, whichever way, the earlier it stands', async () => {
  const sizes = (await changesOf()).changes.map(({ change }) => Math.abs(change));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes).toHaveLength(31);
});

test('both editions are sources, and the difference says how it is formed', async () => {
  const model = await drawnBars(editionChangesSpec(editionsState()));
  expect(model?.sources.map(({ edition }) => edition).sort()).toEqual([
    'nato-2025-08',
    'nato-2026-07',
  ]);
  expect(model?.sources.flatMap(({ formulas }) => formulas).join(' ')).toContain(
    'value in the later edition − value in the earlier edition',
  );
});

test('what the figures tell of a reason: an estimate became final; other final years moved, or did not', async () => {
  const { changes } = await changesOf();
  const why = (id: string) => {
    const found = changes.find(({ entity }) => entity.id === id);
    return found === undefined ? null : whyChanged(found, 'share-of-gdp');
  };
  expect(why('ALB')).toEqual({ own: 'became-final', others: 'moved' });
  expect(why('FIN')).toEqual({ own: 'became-final', others: 'kept' });
});

test('a move of two hundredths of a point is told; of a smaller one only that it is smaller', () => {
  const revision = { before: 2, after: 2, years: [2024], wasEstimate: false, isEstimate: false };
  const others = (before: number, after: number) =>
    whyChanged({ revision, finalMove: { year: 2022, before, after } }, 'share-of-gdp').others;
  expect(others(2.4, 2.42)).toBe('moved');
  expect(others(1.476, 1.463)).toBe('kept');
  expect(others(1.6, 1.6)).toBe('kept');
  expect(plain(noticeableText('share-of-gdp', english))).toBe('0.02 points');
  expect(plain(noticeableText('share-of-gdp', german))).toBe('0,02 Punkte');
});

test('a blank cell has no change: of 2025 Germany is listed as without one', async () => {
  const { changes, without } = await changesOf({ year: 2025 });
  expect(changes.map(({ entity }) => entity.id)).not.toContain('DEU');
  expect(without.map(({ id }) => id)).toEqual(['DEU', 'ISL']);
});

test('a year that only one edition has cannot be compared', async () => {
  expect(await drawnBars(editionChangesSpec(editionsState({ year: 2026 })))).toBeNull();
});

test('the mean is taken over the years both have: 2014 to 2025, of Germany to 2024', async () => {
  const { changes } = await changesOf({ over: 'mean' });
  const years = (id: string) => changes.find(({ entity }) => entity.id === id)?.revision.years;
  expect(years('POL')?.at(-1)).toBe(2025);
  expect(years('DEU')?.at(-1)).toBe(2024);
});

test('prices of two years are named where the editions have them', async () => {
  const state = editionsState({ from: 'nato-2019-06', year: 2019 });
  const model = await drawnBars(editionChangesSpec(state), german);
  expect(model?.notes.join(' ')).toContain('Preisen von 2015');
});
