import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, untilLive } from './support/figure';
import { test } from './support/test';

test('switch to today’s members and current prices: figures, table and address follow, and the embed agrees', async ({
  page,
}) => {
  await page.goto('/pillar/');
  const growth = figureOf(page, 'pillar-growth');
  await expect(growth.getByRole('heading', { level: 2 })).toHaveText(/19\.3\s% in 2024/);

  await page.getByRole('radio', { name: /today’s members/ }).check();
  await expect(page).toHaveURL(/\?membership=today$/);
  await expect(growth.getByRole('heading', { level: 2 })).toHaveText(/19\.0\s% in 2025/);

  await page.getByRole('radio', { name: 'current prices' }).check();
  const parts = figureOf(page, 'pillar-parts');
  await expect(parts.getByRole('heading', { level: 2 })).toHaveText(
    /42\.9\s% of 2026 spending, current prices/,
  );
  await expect(
    page.getByRole('columnheader', { name: 'Expenditure, USD bn, current prices' }),
  ).toBeVisible();

  await parts.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Open the embed' }).click();
  await expect(page).toHaveURL(/embed\/pillar-parts\/\?measure=.*membership=today/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/42\.9\s%/);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?membership=today$/);
});

test('the page is accessible, and no wider than the screen', async ({ page }) => {
  await page.goto('/pillar/');
  for (const chart of ['pillar-parts', 'pillar-growth', 'pillar-gdp']) {
    await figureOf(page, chart).scrollIntoViewIfNeeded();
    await untilLive(figureOf(page, chart));
  }
  await expectNoViolations(page);
  for (const width of [390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
});
