import { expect } from '@playwright/test';
import { figureOf, openLive, untilLive, untilReadable } from './support/figure';
import { test } from './support/test';

test('a chosen base year stands in the address, in the title, and after a reload', async ({
  page,
}) => {
  await openLive(page, '/charts/germany-doubling/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Doubled by 2024 .*, not in real terms$/);
  await page.getByLabel('Base year').selectOption('2014');
  await expect(page).toHaveURL(/\?base=2014$/);
  await expect(title).not.toContainText('2024');
  const chosen = (await title.textContent()) ?? '';
  await page.reload();
  await expect(title).toHaveText(chosen);
  await expect(page.getByLabel('Base year')).toHaveValue('2014');
  await page.getByLabel('Base year').selectOption('2017');
  await expect(page).toHaveURL(/\/charts\/germany-doubling\/$/);
  await expect(title).toHaveText(/^Doubled by 2024 .*, not in real terms$/);
});

test('a chosen year and target stand in the address and in the title', async ({ page }) => {
  await openLive(page, '/charts/allies-share-of-gdp/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('of 31 allies reach 2 %');
  await page.getByLabel('Target').selectOption('hague-2025-core');
  await expect(title).toContainText('of 31 allies reach 3.5 %');
  await expect(page).toHaveURL(/\?target=hague-2025-core$/);
  await page.getByLabel('Year', { exact: true }).selectOption('2014');
  await expect(title).toContainText('of 27 allies reach 3.5 %');
  await expect(page).toHaveURL(/\?year=2014&target=hague-2025-core$/);
  await page.reload();
  await expect(title).toContainText('of 27 allies reach 3.5 %');
  await untilLive(figureOf(page, 'allies-share-of-gdp'));
});

test('an address with a year shows that year', async ({ page }) => {
  await page.goto('/charts/allies-share-of-gdp/?year=2014');
  const figure = figureOf(page, 'allies-share-of-gdp');
  await expect(figure.getByRole('heading')).toContainText('of 27 allies');
  await expect(figure.locator('.figure-subtitle')).toContainText('2014 ·');
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2014');
  await untilLive(figure);
  await expect(figure.locator('.drawing-live').getByText('ally since 2024')).toBeVisible();
});

test('back leaves the chart for the page before it, whatever was chosen', async ({ page }) => {
  await page.goto('/');
  await untilReadable(figureOf(page, 'germany-doubling'));
  await figureOf(page, 'germany-doubling').getByRole('link', { name: 'Open chart' }).click();
  await page.getByLabel('Base year').selectOption('2019');
  await page.getByLabel('Base year').selectOption('2020');
  await expect(page).toHaveURL(/\?base=2020$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Germany crossed');
  await page.goForward();
  await expect(page.locator('.figure-subtitle')).toContainText('2020 = 1');
});

test('what an address says in vain is named, and the default is shown', async ({ page }) => {
  await page.goto('/charts/allies-share-of-gdp/?year=1066&target=moon&colour=red');
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' });
  await expect(notice).toContainText('year “1066” is outside 2014 to 2026; shown is latest.');
  await expect(notice).toContainText('target “moon” is no target of this chart');
  await expect(notice).toContainText('colour “red” is not known here');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of 31 allies');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a bad address is named in German, too, and as text only', async ({ page }) => {
  await page.goto('/de/charts/germany-doubling/?base=<img src=x onerror=alert(1)>');
  const notice = page.getByRole('status').filter({ hasText: 'nicht verwenden' });
  await expect(notice).toContainText('ist kein Jahr; gezeigt: 2017.');
  await expect(notice.locator('img')).toHaveCount(0);
});

test('an embed links to its chart with the view it shows', async ({ page }) => {
  await page.goto('/embed/germany-doubling/?base=2020');
  await untilReadable(figureOf(page, 'germany-doubling'));
  const link = page.getByRole('link', { name: 'Alliance Ledger' });
  await expect(link).toHaveAttribute('href', /\/charts\/germany-doubling\/\?base=2020$/);
});

test('a figure can be read as a table, with what each number is', async ({ page }) => {
  await openLive(page, '/charts/germany-share-of-gdp/');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await figure.getByRole('button', { name: 'View as table' }).click();
  const row = figure.getByRole('row', { name: /^2026/ });
  await expect(row).toContainText('2.69');
  await expect(row).toContainText('estimate');
  await expect(figure.getByRole('row')).toHaveCount(14);
  await figure.getByRole('button', { name: 'View as chart' }).click();
  await expect(figure.getByRole('table')).toHaveCount(0);
  await untilLive(figure);
});

test('the allies’ table says who has no figure and why', async ({ page }) => {
  await page.goto('/de/charts/allies-share-of-gdp/');
  const figure = figureOf(page, 'allies-share-of-gdp');
  await untilReadable(figure);
  await figure.getByRole('button', { name: 'Als Tabelle' }).click();
  await expect(figure.getByRole('row', { name: /^Island/ })).not.toContainText('0,00');
  await expect(figure.getByRole('row', { name: /^Deutschland/ })).toContainText('2,69');
});
