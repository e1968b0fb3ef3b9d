import { expect, type Page } from '@playwright/test';
import { figureOf, untilLive, untilPainted } from './support/figure';
import { languages } from './support/site';
import { test } from './support/test';

const path = { en: '/targets/', de: '/de/targets/' } as const;

async function openTargets(page: Page, query = '', language: 'en' | 'de' = 'en') {
  await page.goto(`${path[language]}${query}`);
  await untilLive(figureOf(page, 'target-counts'));
  await untilPainted(page);
  return page.getByRole('table', { name: language === 'en' ? /^Allies/ : /^Die Verbündeten/ });
}

test('a reader finds who misses 3.5 %, by how much, and shares the view', async ({ page }) => {
  const table = await openTargets(page);
  await expect(page.locator('.lead')).toContainText('29–30 of 31 allies');
  await page.getByRole('radio', { name: /core, The Hague 2025/ }).check();
  await expect(page).toHaveURL(/\?target=hague-2025-core$/);
  await expect(page.locator('.lead')).toContainText('5 of 31 allies reach 3.5');
  await expect(page.getByRole('heading', { name: /by 2035 is two parts/ })).toBeVisible();
  await page.getByLabel('Gap in').selectOption('eur-current');
  await expect(table.getByRole('columnheader', { name: /Gap, EUR million/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Germany/ })).toContainText('below');

  const shared = page.url();
  await page.goto('/');
  await page.goto(shared);
  await expect(page.getByLabel('Gap in')).toHaveValue('eur-current');
  await expect(page.locator('.lead')).toContainText('5 of 31');
});

test('back undoes one choice at a time', async ({ page }) => {
  await openTargets(page);
  await page.getByRole('button', { name: 'One year earlier' }).click();
  await expect(page).toHaveURL(/year=2025/);
  await page.getByRole('radio', { name: 'today’s allies' }).check();
  await expect(page).toHaveURL(/members=today/);
  await page.goBack();
  await expect(page).toHaveURL(/\?year=2025$/);
  await expect(page.locator('.lead')).toContainText('27–28 of 31');
  await page.goBack();
  await expect(page.locator('.lead')).toContainText('29–30 of 31');
});

test('the table sorts by keys, and the count is read year by year', async ({ page }) => {
  const table = await openTargets(page);
  const name = table.getByRole('button', { name: /^Ally/ });
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('rowheader').first()).toHaveText('Albania');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('rowheader').first()).toHaveText('United States');
  const reading = figureOf(page, 'target-counts').locator('.reading');
  await reading.focus();
  await page.keyboard.press('End');
  await expect(figureOf(page, 'target-counts').locator('.tip')).toContainText('2026');
});

test('the embeds show what the page shows, and lead back to it', async ({ page }) => {
  await page.goto('/embed/target-counts/?target=wales-2014-equipment&year=2024');
  await expect(figureOf(page, 'target-counts')).toContainText('27 of 31 allies reach 20');
  await expect(page.getByRole('link', { name: 'Alliance Ledger' })).toHaveAttribute(
    'href',
    /targets\/\?target=wales-2014-equipment&year=2024$/,
  );
  await page.goto('/de/embed/target-quadrant/?year=2024');
  await expect(figureOf(page, 'target-quadrant')).toContainText('von 31 Verbündeten');
});

for (const language of languages) {
  for (const width of [390, 768, 1440]) {
    test(`nothing is wider than a screen of ${width} px (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['', '?target=hague-2025-core', '?edition=nato-hoc-2008&members=today']) {
        await openTargets(page, query, language);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, query).toBe(0);
      }
    });
  }
}
