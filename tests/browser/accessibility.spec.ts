import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, openLive } from './support/figure';
import { sitePages } from './support/site';
import { test } from './support/test';

for (const { path } of sitePages.filter(({ isEmbed }) => !isEmbed)) {
  test(`${path} has no accessibility violation`, async ({ page }) => {
    await openLive(page, path);
    await expectNoViolations(page);
  });
}

for (const { path } of sitePages.filter(({ isEmbed }) => isEmbed)) {
  test(`${path} has no accessibility violation`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.reading')).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const path of ['/nothing/here/', '/de/charts/nichts/']) {
  test(`${path}, which is no page, has no accessibility violation`, async ({ page, faults }) => {
    faults.expect(/404/);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const chart of ['germany-share-of-gdp', 'allies-share-of-gdp']) {
  test(`the table of ${chart} has no accessibility violation`, async ({ page }) => {
    await openLive(page, `/charts/${chart}/`);
    await figureOf(page, chart).getByRole('button', { name: 'View as table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expectNoViolations(page);
  });

  test(`the open tip of ${chart} has no accessibility violation`, async ({ page }) => {
    await openLive(page, `/charts/${chart}/`);
    await page.getByRole('application').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.tip')).toBeVisible();
    await expectNoViolations(page);
  });
}

test('the notice about an address has no accessibility violation', async ({ page }) => {
  await page.goto('/charts/germany-doubling/?base=then&lang=fr');
  await expect(page.getByText('could not be used')).toBeVisible();
  await expectNoViolations(page);
});

test('a figure that could not be read has no accessibility violation', async ({ page, faults }) => {
  faults.expect(/share-of-gdp\.json/);
  await page.route('**/share-of-gdp.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/charts/allies-share-of-gdp/?year=2015');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoViolations(page, 'figure');
});
