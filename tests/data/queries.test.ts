import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { shareFixture } from '../../mocks/fixtures';
import { figureDataQuery } from '../../src/data/figure-data-query';
import { pickSeries } from '../../src/data/picked-series';
import { seriesFileQuery } from '../../src/data/series-file-query';
import { valueAt } from '../../src/domain/series';
import { act, client, freshCache, shareAddress, startServer } from './support';

const asked = startServer();

const share = { edition: 'nato-2026-07', indicator: 'share-of-gdp' } as const;
const germany = figureDataQuery(client, [{ ...share, entities: ['DEU'] }]);
const poland = figureDataQuery(client, [{ ...share, entities: ['POL'] }]);

test('a figure gets the series of all its requests in their order', async () => {
  act('normal');
  const series = await freshCache().query(
    figureDataQuery(client, [
      { edition: 'nato-2026-07', indicator: 'gdp-usd-2021', entities: ['DEU'] },
      { ...share, entities: ['HRV', 'DEU'], years: { from: 2024, to: 2024 } },
    ]),
  );
  expect(series.map(({ key }) => `${key.indicator} ${key.entity}`)).toEqual([
    'gdp-usd-2021 DEU',
    'share-of-gdp HRV',
    'share-of-gdp DEU',
  ]);
  expect(series[1]?.observations).toEqual([{ year: 2024, value: 1.9, status: 'B' }]);
});

test('two figures that need one file fetch it once', async () => {
  act('normal');
  const cache = freshCache();
  await Promise.all([cache.query(germany), cache.query(poland)]);
  await cache.query(figureDataQuery(client, [{ ...share, entities: 'all' }]));
  expect(asked).toEqual([shareAddress]);
});

test('a figure that asks one file twice fetches it once', async () => {
  act('normal');
  await freshCache().query(
    figureDataQuery(client, [
      { ...share, entities: ['DEU'] },
      { ...share, entities: ['POL'] },
    ]),
  );
  expect(asked).toEqual([shareAddress]);
});

test('a file stays fresh', async () => {
  act('normal');
  const cache = freshCache();
  for (let time = 0; time < 2; time++) {
    await cache.query(seriesFileQuery(client, 'nato-2026-07', 'share-of-gdp'));
  }
  expect(asked).toEqual([shareAddress]);
});

test('a refusal is tried again three times, also through a figure', async () => {
  act('serverError');
  await expect(freshCache().query(germany)).rejects.toMatchObject({ kind: 'refused', status: 503 });
  expect(asked).toHaveLength(4);
});

test('an unreachable server is tried again three times', async () => {
  act('offline');
  await expect(freshCache().query(germany)).rejects.toMatchObject({ kind: 'unreachable' });
  expect(asked).toHaveLength(4);
});

test('a malformed answer is not asked for again', async () => {
  act('malformed');
  await expect(freshCache().query(germany)).rejects.toMatchObject({ kind: 'malformed' });
  expect(asked).toHaveLength(1);
});

test('a file that is not there is not asked for again', async () => {
  act('normal');
  const query = figureDataQuery(client, [{ ...share, indicator: 'absent', entities: 'all' }]);
  await expect(freshCache().query(query)).rejects.toMatchObject({ kind: 'not-found' });
  expect(asked).toHaveLength(1);
});

test('a figure recovers once the server does', async () => {
  const cache = freshCache();
  act('malformed');
  await expect(cache.query(germany)).rejects.toThrow();
  act('normal');
  expect(await cache.query(germany)).toHaveLength(1);
});

test('with one entity missing, the others are there and it is missing in every year', async () => {
  act('oneEntityMissing');
  const cache = freshCache();
  const [there] = await cache.query(germany);
  const [gone] = await cache.query(poland);
  expect(there && valueAt(there, 2026)).toBe(2.8);
  expect(gone?.observations.map(({ status }) => status)).toEqual(['O', 'O', 'O', 'O']);
});

test('without data every observation is missing and none is zero', async () => {
  act('noData');
  const series = await freshCache().query(figureDataQuery(client, [{ ...share, entities: 'all' }]));
  expect(series).toHaveLength(3);
  const observations = series.flatMap((one) => one.observations);
  expect(new Set(observations.map(({ value }) => value))).toEqual(new Set([null]));
});

test('a revised edition keeps its name, moves its newest years and settles an estimate', async () => {
  act('revisedEdition');
  const [revised] = await freshCache().query(germany);
  expect(revised?.key.edition).toBe('nato-2026-07');
  expect(revised?.observations).toEqual([
    { year: 2023, value: 1.6, status: 'A' },
    { year: 2024, value: 2, status: 'A' },
    { year: 2025, value: 2.47, status: 'A' },
    { year: 2026, value: 2.88, status: 'E' },
  ]);
});

test('a figure whose server never answers stays pending', async () => {
  act('neverAnswers');
  const cache = freshCache();
  const watch = new QueryObserver(cache, germany).subscribe(() => {});
  await expect.poll(() => asked.length).toBe(1);
  expect(cache.getQueryState(germany.queryKey)).toMatchObject({
    status: 'pending',
    fetchStatus: 'fetching',
  });
  watch();
});

test('a page that carries its series asks for nothing', async () => {
  const cache = freshCache();
  const carried = pickSeries(shareFixture, { ...share, entities: ['DEU'] });
  cache.setQueryData(germany.queryKey, carried);
  expect(await cache.query(germany)).toBe(carried);
  expect(asked).toEqual([]);
});

test('what was read stays when reading it again fails', async () => {
  act('normal');
  const cache = freshCache();
  const series = await cache.query(germany);
  act('serverError');
  await cache.invalidateQueries({ refetchType: 'all' });
  expect(cache.getQueryState(germany.queryKey)?.status).toBe('error');
  expect(cache.getQueryData(germany.queryKey)).toEqual(series);
});
