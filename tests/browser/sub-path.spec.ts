import { expect } from '@playwright/test';
import { figureOf, forShownFigures, untilLive, untilReadable } from './support/figure';
import { sitePages } from './support/site';
import { type StaticServer, serveFolders } from './support/static-server';
import { test } from './support/test';

const under = '/some/sub/path/';
let server: StaticServer;
let site: string;

test.beforeAll(async () => {
  server = await serveFolders({ [under]: 'dist' });
  site = new URL(under, server.address).href;
});

test.afterAll(() => server.close());

test('a site under a path of its host has its scripts, figures and data', async ({ page }) => {
  await page.goto(site);
  await untilLive(figureOf(page, 'germany-share-of-gdp'));
  await page.goto(`${site}charts/allies-share-of-gdp/?year=2014`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of 27 allies');
});

test('a site under a path of its host is walked without a reload', async ({ page }) => {
  await page.goto(site);
  await untilReadable(figureOf(page, 'germany-doubling'));
  // Links lead on without a reload once the script that sees to it has come, after all others.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await figureOf(page, 'germany-doubling').getByRole('link', { name: 'Open chart' }).click();
  await expect(page).toHaveURL(`${site}charts/germany-doubling/`);
  await page.getByLabel('Base year').selectOption('2020');
  await expect(page).toHaveURL(`${site}charts/germany-doubling/?base=2020`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page).toHaveURL(`${site}data/`);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await page.getByRole('link', { name: 'DE', exact: true }).click();
  await expect(page).toHaveURL(`${site}de/data/`);
});

test('every German page of a site under a path wakes up and links inside it', async ({ page }) => {
  const pages = sitePages.filter(({ language, isEmbed }) => language === (isEmbed ? 'en' : 'de'));
  test.setTimeout(pages.length * 3_000);
  for (const { path } of pages) {
    await page.goto(site + path.slice(1));
    await forShownFigures(page, untilReadable);
    const outside = await page
      .locator('a[href]')
      .evaluateAll(
        (links, root) =>
          links
            .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href)
            .filter((href) => href.startsWith(location.origin) && !href.startsWith(root)),
        site,
      );
    expect.soft(outside, path).toEqual([]);
  }
});
