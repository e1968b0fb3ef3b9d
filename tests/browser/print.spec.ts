import { expect } from '@playwright/test';
import { openLive, shownDrawing } from './support/figure';
import { inkShare } from './support/pictures';
import { test } from './support/test';

for (const theme of ['light', 'dark'] as const) {
  test(`printed figures are not blank (${theme} theme)`, async ({ page }) => {
    await openLive(page, '/');
    await page.getByLabel('Theme').selectOption(theme);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    for (const figure of await page.locator('figure[data-chart]').all()) {
      const drawing = shownDrawing(figure);
      await expect(drawing).toBeVisible();
      expect(await inkShare(page, await drawing.screenshot())).toBeGreaterThan(0.01);
      await expect(figure.getByRole('heading')).toBeVisible();
      await expect(figure.locator('.figure-source')).toBeVisible();
    }
  });
}

test('a print on white paper has dark words, whatever the theme', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  const lightness = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) =>
      Math.max(...(getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number)),
    );
  expect(lightness).toBeLessThan(128);
});

test('a page opened for printing has its figures before the live charts are there', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/de/', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('figure .drawing svg:visible')).not.toHaveCount(0);
});
