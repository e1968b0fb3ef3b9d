import { expect } from '@playwright/test';
import { figureOf } from './support/figure';
import { storyCharts } from './support/site';
import { test } from './support/test';

test.use({ javaScriptEnabled: false });

test.beforeEach(({ faults }) => {
  // A browser without scripts refuses those a page wants to have early.
  faults.expect(/^failed: .*\.js csp$/);
});

for (const [path, source] of [
  ['/', 'Source: '],
  ['/de/', 'Quelle: '],
] as const) {
  test(`${path} shows its drawn charts without scripts`, async ({ page }) => {
    await page.goto(path);
    for (const chart of storyCharts) {
      const figure = figureOf(page, chart);
      await expect(figure.getByRole('heading')).not.toBeEmpty();
      const drawing = figure.locator('.drawing-picture svg:visible');
      await expect(drawing).toHaveCount(1);
      expect(await drawing.locator('text').count()).toBeGreaterThan(5);
      await expect(figure.locator('.figure-source')).toContainText(source);
    }
  });
}

test('an embed shows its drawn chart without scripts', async ({ page }) => {
  await page.goto('/embed/germany-share-of-gdp/');
  const figure = figureOf(page, 'germany-share-of-gdp');
  await expect(figure.getByRole('heading')).toContainText('Germany');
  const drawing = figure.locator('.drawing-picture svg:visible');
  await expect(drawing).toHaveCount(1);
  await expect(drawing.getByText('Poland')).toBeVisible();
  await expect(figure.locator('.figure-source')).toContainText('NATO');
});

for (const width of [1440, 768, 390]) {
  test(`at ${width} px one drawing of each chart is shown, the one that suits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    for (const chart of storyCharts) {
      const shown = figureOf(page, chart).locator('.drawing-picture:visible');
      await expect(shown).toHaveCount(1);
      const size = width === 1440 ? 'wide' : width === 768 ? 'medium' : 'narrow';
      await expect(shown).toHaveAttribute('data-size', size);
    }
  });
}

test('the links lead on without scripts', async ({ page }) => {
  await page.goto('/');
  await figureOf(page, 'germany-doubling').getByRole('link', { name: 'Open chart' }).click();
  await expect(page).toHaveURL(/\/charts\/germany-doubling\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doubled');
});
