import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, openLive, untilLive, untilReadable } from './support/figure';
import { test } from './support/test';

test('from the newest month to the month of the article, and who leads by which measure', async ({
  page,
}) => {
  await openLive(page, '/ukraine/');
  const title = figureOf(page, 'ukraine-support').getByRole('heading');
  await page.getByLabel('Up to the month').selectOption('2024-11');
  await expect(page).toHaveURL(/\?month=2024-11$/);
  await expect(page.locator('.lead')).toContainText('Up to November 2024 Germany allocated');
  await page.getByText('With the EU institutions', { exact: true }).click();
  await expect(title).toContainText('Europe’s largest donor state to November');
  await page.getByRole('radio', { name: 'Commitments' }).check();
  await expect(title).toContainText('ranks 2nd in Europe by commitments');
  await page.getByRole('radio', { name: '% of 2021 GDP' }).check();
  await expect(title).toContainText('of 41 states by GDP share');
  const shown = await title.textContent();
  await page.reload();
  await expect(title).toHaveText(shown ?? '');
  await page.goBack();
  await expect(title).toContainText('ranks 2nd in Europe by commitments');
});

test('a drag along the months is one step of the history', async ({ page }) => {
  await openLive(page, '/ukraine/');
  const before = await page.evaluate(() => window.history.length);
  const line = page.getByRole('slider', { name: 'Month on a line' });
  const box = await line.boundingBox();
  if (box === null) throw new Error('The line of months has no place.');
  const at = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 8, at);
  await page.mouse.down();
  for (const part of [0.9, 0.7, 0.5, 0.3]) await page.mouse.move(box.x + box.width * part, at);
  await page.mouse.up();
  await expect(page).toHaveURL(/month=2023-0\d/);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test('every control is reached and moved by keys', async ({ page }) => {
  await openLive(page, '/ukraine/?month=2024-11');
  await untilReadable(figureOf(page, 'ukraine-support'));
  await page.getByRole('slider', { name: 'Month on a line' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/month=2024-10/);
  await page.getByRole('radio', { name: 'All', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/kind=military/);
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/eu=off/);
});

test('a month of an address is the first thing shown', async ({ page }) => {
  await page.goto('/de/ukraine/?month=2024-11&eu=off');
  const figure = figureOf(page, 'ukraine-support');
  await untilLive(figure);
  await expect(figure.getByRole('heading')).toContainText('bis November');
  await expect(page.getByRole('row', { name: /^Deutschland/ })).toContainText('15,525');
});

test('an embed shows the month of its query, and leads back to it', async ({ page }) => {
  await page.goto('/embed/ukraine-support/?month=2024-11&eu=off');
  await untilReadable(figureOf(page, 'ukraine-support'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('to November');
  const link = page.getByRole('link', { name: 'Alliance Ledger' });
  await expect(link).toHaveAttribute('href', /\/ukraine\/\?month=2024-11&eu=off$/);
});

for (const query of ['', '?month=2022-03&in=gdp', '?what=commitments&kind=military']) {
  test(`the page has no accessibility violation (${query || 'default'})`, async ({ page }) => {
    await openLive(page, '/ukraine/');
    if (query !== '') {
      await page.goto(`/ukraine/${query}`);
      await untilLive(figureOf(page, 'ukraine-support'));
    }
    await expectNoViolations(page);
  });
}
