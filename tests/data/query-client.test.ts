import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { DataError, isTransient } from '../../src/data/data-error';
import { figureDataQuery } from '../../src/data/figure-data-query';
import { backOff, createQueryClient } from '../../src/data/query-client';
import { act, client, freshCache, startServer } from './support';

const asked = startServer();
afterEach(() => onlineManager.setOnline(true));

test('each new try waits twice as long, eight seconds at most', () => {
  expect([0, 1, 2, 3, 4, 5, 20].map(backOff)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  expect(createQueryClient().getDefaultOptions().queries?.retryDelay).toBe(backOff);
});

test('only what may pass by itself is tried again', () => {
  expect(isTransient(new DataError('unreachable', 'here', 'off'))).toBe(true);
  expect(isTransient(new DataError('refused', 'here', 'HTTP 500', { status: 500 }))).toBe(true);
  expect(isTransient(new DataError('refused', 'here', 'HTTP 403', { status: 403 }))).toBe(false);
  expect(isTransient(new DataError('not-found', 'here', 'HTTP 404', { status: 404 }))).toBe(false);
  expect(isTransient(new DataError('malformed', 'here', 'years'))).toBe(false);
  expect(isTransient(new TypeError('a mistake of ours'))).toBe(false);
});

const share = figureDataQuery(client, [
  { edition: 'nato-2026-07', indicator: 'share-of-gdp', entities: 'all' },
]);

test('a browser that says it is offline gets an error and does not wait', async () => {
  act('offline');
  onlineManager.setOnline(false);
  await expect(freshCache().query(share)).rejects.toMatchObject({ kind: 'unreachable' });
  expect(asked).toHaveLength(4);
});

test('a figure on the page that failed without a network is read once it is back', async () => {
  act('offline');
  const cache = freshCache();
  cache.mount();
  onlineManager.setOnline(false);
  const leave = new QueryObserver(cache, share).subscribe(() => {});
  await expect.poll(() => cache.getQueryState(share.queryKey)?.status).toBe('error');
  act('normal');
  onlineManager.setOnline(true);
  await expect.poll(() => cache.getQueryState(share.queryKey)?.status).toBe('success');
  leave();
  cache.unmount();
});
