import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { shareFixture } from '../../mocks/fixtures';
import { server } from '../../mocks/node';
import { createDataClient } from '../../src/data/client';
import { DataError } from '../../src/data/data-error';
import { readIndex, readSeriesFile } from '../../src/data/read-files';
import { act, baseUrl, client, shareAddress, startServer } from './support';

const asked = startServer();

const readShare = () => readSeriesFile(client, 'nato-2026-07', 'share-of-gdp');
const failure = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'was read',
    (error: unknown) => error,
  );

test('a file is read from the folder of its edition', async () => {
  act('normal');
  expect(await readShare()).toEqual(shareFixture);
  expect(asked).toEqual([shareAddress]);
});

test('the index lists what there is', async () => {
  act('normal');
  const index = await readIndex(client);
  expect(index.editions.map(({ id }) => id)).toEqual(['nato-2026-07']);
  expect(index.files[0]).toEqual({
    path: 'nato-2026-07/share-of-gdp.json',
    edition: 'nato-2026-07',
    indicator: 'share-of-gdp',
    unit: 'percent-of-gdp',
    priceBase: 'constant-2021',
    entities: ['DEU', 'POL', 'HRV'],
    years: [2023, 2026],
  });
});

test('a slow answer arrives all the same', async () => {
  act('slow');
  expect(await readShare()).toEqual(shareFixture);
});

test('without a network the data is unreachable', async () => {
  act('offline');
  const error = await failure(readShare());
  expect(error).toBeInstanceOf(DataError);
  expect(error).toMatchObject({ kind: 'unreachable', address: shareAddress, status: null });
});

test('an error of the server is a refusal with its status', async () => {
  act('serverError');
  expect(await failure(readShare())).toMatchObject({
    kind: 'refused',
    status: 503,
    message: `Could not read ${shareAddress}: the server refused (HTTP 503)`,
  });
});

test('a file that is not there is not found', async () => {
  act('normal');
  const error = await failure(readSeriesFile(client, 'nato-2026-07', 'moon-bases'));
  expect(error).toMatchObject({ kind: 'not-found', status: 404 });
});

test('a malformed answer names the address and what did not fit', async () => {
  act('malformed');
  expect(await failure(readShare())).toMatchObject({
    kind: 'malformed',
    address: shareAddress,
    detail: 'years: Invalid type: Expected Array but received "all of them"',
  });
  expect(await failure(readIndex(client))).toMatchObject({
    kind: 'malformed',
    address: `${baseUrl}index.json`,
    detail: 'version: Invalid type: Expected 1 but received "newest"',
  });
});

test('a page in place of a file is malformed', async () => {
  server.use(http.get(shareAddress, () => HttpResponse.html('<!doctype html><title>Home</title>')));
  expect(await failure(readShare())).toMatchObject({
    kind: 'malformed',
    detail: 'is not JSON, begins with “<!doctype html><title>Home</title>”',
  });
});

test('the file of another indicator in its place is malformed', async () => {
  server.use(
    http.get(shareAddress, () => HttpResponse.json({ ...shareFixture, indicator: 'gdp-usd-2021' })),
  );
  expect(await failure(readShare())).toMatchObject({
    kind: 'malformed',
    detail: 'holds gdp-usd-2021 of nato-2026-07',
  });
});

test('ids that are no path stay inside the folder of the data', async () => {
  server.use(http.get('*', () => new HttpResponse(null, { status: 404 })));
  await failure(readSeriesFile(client, '../../secret', 'a/b?c'));
  expect(asked).toEqual([`${baseUrl}..%2F..%2Fsecret/a%2Fb%3Fc.json`]);
});

test('a question that is never answered can be given up', async () => {
  act('neverAnswers');
  const giveUp = new AbortController();
  const reading = readSeriesFile(client, 'nato-2026-07', 'share-of-gdp', giveUp.signal);
  giveUp.abort();
  expect(await failure(reading)).toMatchObject({ name: 'AbortError' });
});

test('a fetch that is given is the one that is used', async () => {
  const canned = createDataClient({
    baseUrl: 'https://elsewhere.example/',
    fetch: async () => Response.json(shareFixture),
  });
  expect(await readSeriesFile(canned, 'nato-2026-07', 'share-of-gdp')).toEqual(shareFixture);
});
