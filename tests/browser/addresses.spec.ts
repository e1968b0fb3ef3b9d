import { expect } from '@playwright/test';
import { forShownFigures, untilPainted, untilReadable } from './support/figure';
import { sitePages } from './support/site';
import { test } from './support/test';

for (const { path, language } of sitePages) {
  test(`${path} opens directly and wakes up`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await forShownFigures(page, untilReadable);
    await untilPainted(page);
    expect(await page.title()).toContain('Alliance Ledger');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
      );
    expect(links.filter((link) => link.includes('//') || link.includes('undefined'))).toEqual([]);
  });
}

test('every link inside the site leads somewhere', async ({ request, baseURL }) => {
  const seen = new Set<string>();
  for (const { path } of sitePages) {
    const html = await (await request.get(path)).text();
    for (const [, link = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const { origin, pathname } = new URL(link, new URL(path, baseURL));
      if (origin === new URL('', baseURL).origin) seen.add(pathname);
    }
  }
  const pages = sitePages.filter(({ isEmbed }) => !isEmbed).map(({ path }) => path);
  expect(pages.filter((path) => !seen.has(path))).toEqual([]);
  for (const path of seen) {
    expect.soft((await request.head(path)).status(), path).toBe(200);
  }
});

test('a page’s address without its last slash leads to the page', async ({ request }) => {
  for (const { path } of sitePages.filter(({ path }) => path !== '/')) {
    const answer = await request.get(`${path.slice(0, -1)}?lang=en`, { maxRedirects: 0 });
    expect.soft(answer.status(), path).toBe(301);
    expect.soft(answer.headers().location).toBe(`${path}?lang=en`);
  }
});

for (const [path, title, back] of [
  ['/nothing/here/', 'Nothing is kept at this address', 'To the start page'],
  ['/de/nichts/', 'Hier liegt nichts', 'Zur Startseite'],
] as const) {
  test(`${path}, which is no page, says so and leads back`, async ({ page, faults }) => {
    faults.expect(/404/);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(path.slice(1))).toBeVisible();
    await page.getByRole('link', { name: back }).click();
    await expect(page.locator('figure[data-chart]')).toHaveCount(4);
  });
}

for (const [place, back] of [
  ['charts', 'To the start page'],
  ['embed', 'See the charts there are'],
] as const) {
  test(`an unknown chart under ${place} is named`, async ({ page, faults }) => {
    faults.expect(/404/);
    const answer = await page.goto(`/${place}/no-such-chart/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText('There is no chart called “no-such-chart”.')).toBeVisible();
    await expect(page.getByRole('link', { name: back })).toBeVisible();
  });
}

test('?lang=de leads to the German page and keeps the rest of the address', async ({ page }) => {
  await page.goto('/charts/germany-doubling/?lang=de&base=2019');
  await expect(page).toHaveURL(/\/de\/charts\/germany-doubling\/\?base=2019$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('?lang=en leads from a German page to the English one', async ({ page }) => {
  await page.goto('/de/data/?lang=en');
  await expect(page).toHaveURL(/\d\/data\/$/);
});

test('?lang=fr says that the language is not there', async ({ page }) => {
  await page.goto('/?lang=fr');
  await expect(page.getByText('The language “fr” is not available')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Germany');
});

test('pages are walked without a reload, and back leads back', async ({ page }) => {
  await page.goto('/');
  await untilPainted(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const more = navigation.getByRole('button', { name: 'More' });
  await more.click();
  await navigation.getByRole('link', { name: 'Charts' }).click();
  await expect(page).toHaveURL(/\/charts\/$/);
  await expect(page).toHaveTitle(/^Charts/);
  await expect(navigation.getByRole('link', { name: 'Data' })).toBeHidden();
  await more.click();
  await navigation.getByRole('link', { name: 'Data' }).click();
  await expect(page).toHaveURL(/\/data\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data and sources');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charts');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Germany crossed');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});
