import { expect } from '@playwright/test';
import { exploreFigure, openExplore } from './support/explore';
import { untilLive } from './support/figure';
import { test } from './support/test';

test('with the keyboard alone: find Estonia, compare it with Germany from 2014, read 2022, switch to real terms, open the table, copy the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openExplore(page, '?entities=DEU');
  const keys = page.keyboard;

  // Find Estonia.
  await keys.press('/');
  await keys.type('esto');
  await keys.press('Enter');
  await expect(page).toHaveURL(/entities=DEU~EST/);
  await keys.press('Escape');

  // From 2014: the first handle of the years.
  const from = page.getByRole('slider').first();
  await from.focus();
  await keys.press('Home');
  await expect(from).toHaveAttribute('aria-valuetext', /2014/);

  // Read the value of 2022.
  const drawing = page.getByRole('application');
  await expect(drawing).toBeVisible();
  await drawing.focus();
  await keys.press('End');
  for (let year = 2026; year > 2022; year--) await keys.press('ArrowLeft');
  const spoken = figure.locator('[aria-live="polite"]').filter({ hasText: '2022' });
  await expect(spoken).toContainText(/(Germany|Estonia), 2022: \d\.\d\d\s%/);
  await keys.press('ArrowDown');
  await expect(spoken).toContainText('2022');
  await keys.press('Escape');

  // Switch to real terms.
  await page.getByLabel('Measure').first().focus();
  await page.getByLabel('Measure').first().selectOption({ label: 'US dollars of 2021 (real)' });
  await expect(figure.locator('.figure-subtitle')).toContainText('2021 prices');
  await untilLive(exploreFigure(page));

  // Open the table.
  await page.getByRole('tab', { name: 'Line' }).focus();
  await keys.press('End');
  await keys.press('Enter');
  await expect(page).toHaveURL(/form=table/);
  await expect(figure.getByRole('rowheader', { name: 'Estonia' })).toBeVisible();

  // Copy the link.
  await page.getByRole('button', { name: 'Copy link' }).focus();
  await keys.press('Enter');
  await expect(page.getByText('The link to this view is copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toMatch(/indicator=expenditure-usd-2021&entities=DEU~EST&form=table/);
});

test('a screen reader meets title, summary, chart, years, sources and actions in that order', async ({
  page,
}) => {
  const figure = await openExplore(page, '?entities=DEU~EST&years=2014..2024');
  await expect(figure).toMatchAriaSnapshot(`
    - figure:
      - heading [level=2]
      - paragraph: /Core defence expenditure, % of GDP, 2014–2024/
      - paragraph: /Germany|Estonia/
      - application /Germany|Estonia/
  `);
  const order = await figure.evaluate((element) => {
    const parts = [
      '.figure-title',
      '.explore-summary',
      '.reading',
      '[role="slider"], input[type="range"]',
      '.figure-source',
      '.figure-actions',
    ];
    return parts.map((part) => {
      const found = element.querySelector(part);
      if (found === null) return `${part} is missing`;
      const all = [...element.querySelectorAll('*')];
      return all.indexOf(found);
    });
  });
  expect(order.filter((at) => typeof at === 'string')).toEqual([]);
  expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
});

test('single keys choose forms and open the sheet of keys, and can be switched off', async ({
  page,
}) => {
  await openExplore(page);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/form=bar/);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await sheet.getByLabel('Single keys work').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/form=bar/);
});
