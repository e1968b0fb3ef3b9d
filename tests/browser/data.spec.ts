import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { figureOf, openLive } from './support/figure';
import { test } from './support/test';

test('the published file has Germany’s estimate for 2026', async ({ request }) => {
  const answer = await request.get('/data/v1/nato-2026-07/share-of-gdp.json');
  expect(answer.status()).toBe(200);
  const { years, entities } = await answer.json();
  const at = years.indexOf(2026);
  expect(entities.DEU.values[at]).toBe(2.69);
  expect(entities.DEU.status[at]).toBe('E');
});

test('every file the index names is there', async ({ request }) => {
  const index = await (await request.get('/data/v1/index.json')).json();
  expect(index.files.length).toBeGreaterThan(20);
  for (const { path } of index.files) {
    const answer = await request.head(`/data/v1/${path}`);
    expect.soft(answer.status(), path).toBe(200);
  }
});

for (const [path, title, edition] of [
  ['/data/', 'Data and sources', 'Edition'],
  ['/de/data/', 'Daten und Quellen', 'Ausgabe'],
] as const) {
  test(`${path} lists the editions with their terms and files`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(edition, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'nato-2026-07.csv' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'SIPRI' }).first()).toBeVisible();
  });
}

test('an edition downloads as CSV from the data page', async ({ page }) => {
  await page.goto('/data/');
  const link = page.getByRole('link', { name: 'nato-2026-07.csv' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('nato-2026-07.csv');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/DEU.*2026.*2\.69/);
});

test('without a network what was loaded stays, and the page says so', async ({ page, context }) => {
  await openLive(page, '/');
  const notice = page.getByText('You are offline. What was loaded stays on screen.');
  await expect(notice).toHaveCount(0);
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await expect(page.locator('.drawing-live svg:visible')).toHaveCount(4);
  await figureOf(page, 'germany-doubling').locator('.reading').hover();
  await expect(figureOf(page, 'germany-doubling').locator('.tip')).toBeVisible();
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
});

const file = 'nato-2026-07/share-of-gdp.json';

for (const [how, answer, reason] of [
  ['cannot be reached', 'abort', /No answer from http.*share-of-gdp\.json/],
  ['is refused', { status: 503 }, /answered with an error \(HTTP 503\)/],
  ['is not there', { status: 404 }, /There is nothing at http.*share-of-gdp\.json/],
  ['is no JSON', { status: 200, body: '<html>' }, /does not fit: is not JSON/],
  ['has another shape', { status: 200, body: '{"years":"all"}' }, /does not fit: /],
] as const) {
  test(`a data file that ${how} is named, and can be asked for again`, async ({ page, faults }) => {
    faults.expect(/share-of-gdp\.json/);
    await page.route(`**/data/v1/${file}`, (route) =>
      answer === 'abort' ? route.abort() : route.fulfill(answer),
    );
    await page.goto('/charts/allies-share-of-gdp/?year=2015');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`${file} could not be read.`, { timeout: 15_000 });
    await expect(alert).toContainText(reason);
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('of 27 allies');
    await expect(alert).toHaveCount(0);
  });
}

test('a file that fails later leaves the choice open and the rest of the page standing', async ({
  page,
  faults,
}) => {
  faults.expect(/share-of-gdp\.json/);
  await openLive(page, '/charts/allies-share-of-gdp/');
  await page.route(`**/data/v1/${file}`, (route) => route.fulfill({ status: 404 }));
  await page.getByLabel('Year', { exact: true }).selectOption('2015');
  await expect(page.getByRole('alert')).toContainText(`${file} could not be read.`);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page).toHaveURL(/\?year=2015$/);
});
