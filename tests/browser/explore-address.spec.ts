import { expect } from '@playwright/test';
import { drawnSvg, exploreFigure, explorePath, openExplore } from './support/explore';
import { untilLive, untilPainted } from './support/figure';
import { languages } from './support/site';
import { test } from './support/test';

const views = [
  '',
  '?entities=DEU~EST~POL&years=2016..2024',
  '?indicator=expenditure-usd-2021&form=bar&year=2024',
  '?form=map&year=2020',
  '?indicator=equipment-share&entities=DEU&form=stack',
  '?form=multiples&entities=DEU~POL~FRA~GBR~ITA&axis=free',
];

for (const language of languages) {
  test(`two people who open the same link see the same drawing (${language})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const second = await other.newPage();
    for (const view of views) {
      const one = await drawnSvg(await openExplore(page, view, language));
      const two = await drawnSvg(await openExplore(second, view, language));
      expect(one.length, view).toBeGreaterThan(1000);
      expect(two === one, `the drawings of ${view} are alike`).toBe(true);
    }
    await other.close();
  });
}

test('back and forward walk through the views', async ({ page }) => {
  const figure = await openExplore(page);
  const title = figure.locator('.figure-title');
  const first = await title.textContent();
  await page.getByRole('tab', { name: 'Ranking' }).click();
  await expect(page).toHaveURL(/form=bar/);
  await expect(title).not.toHaveText(first ?? '');
  const second = await title.textContent();
  await page.getByLabel('Measure').first().selectOption({ label: 'US dollars, current' });
  await expect(page).toHaveURL(/indicator=expenditure-usd-current/);
  await expect(title).not.toHaveText(second ?? '');
  await page.goBack();
  await expect(title).toHaveText(second ?? '');
  await page.goBack();
  await expect(title).toHaveText(first ?? '');
  await expect(page).toHaveURL(/explore\/$/);
  await page.goForward();
  await expect(title).toHaveText(second ?? '');
});

test('typing in the search and moving a slider do not flood the history', async ({ page }) => {
  await openExplore(page);
  const before = await page.evaluate(() => window.history.length);
  const search = page.getByRole('combobox', { name: /add/i }).first();
  await search.click();
  await search.pressSequentially('estonia');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  await page.keyboard.press('Escape');
  const handle = page.getByRole('slider').first();
  await handle.focus();
  for (let year = 0; year < 5; year++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=2019/);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(before + 2);
});

test('a view that is asked for is the first thing shown, not the one the page came with', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const title = document.querySelector('.figure-title');
      if (title?.checkVisibility({ visibilityProperty: true })) {
        const text = title.textContent ?? '';
        if (seen.at(-1) !== text) seen.push(text);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(explorePath('?entities=EST&years=2020..2024'));
  await untilLive(exploreFigure(page));
  await untilPainted(page);
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  expect(seen).toEqual([expect.stringContaining('Estonia')]);
});

const hostile = [
  '?indicator=<script>alert(1)</script>',
  '?entities=DEU~<img src=x onerror=alert(1)>~POL',
  '?years=%E0%A4%A',
  `?entities=${'DEU~'.repeat(1500)}`,
  '?__proto__=1&constructor=2&year=1e9&form=hologram',
  '?years=2030..1990&base=zero&scale=%00&per=cake',
  '?entities=',
  '?entities=RUS~CHN',
  '?form=map&indicator=expenditure-usd-2021',
  '?point=DEU.9999&focus=XXX',
  '?v=99&lang=tlh&theme=neon',
];

for (const address of hostile) {
  test(`${address.slice(0, 60)} is answered with a chart or a plain sentence`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(explorePath(address));
    const figure = exploreFigure(page);
    await expect(figure.locator('.drawing-live svg, .figure-state').first()).toBeVisible();
    expect(dialogs).toEqual([]);
    expect(await page.locator('img, script[src*="x"]:not([type])').count()).toBe(0);
    const raw = await page.locator('main').innerHTML();
    expect(raw).not.toContain('<img');
    expect(raw).not.toContain('<script');
  });
}
