import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { figureOf, untilLive, untilPainted } from './support/figure';
import { test } from './support/test';

test('a reader follows Germany’s 2024 through its publications, then Finland’s, and shares the view', async ({
  page,
}) => {
  await page.goto('/editions/');
  const figure = figureOf(page, 'as-published');
  await expect(figure.getByRole('heading')).toHaveText(
    /^Germany 2024: 2\.01\s% became 2\.0002\s%$/,
  );
  await page.getByLabel('Ally', { exact: true }).selectOption({ label: 'Finland' });
  await expect(figure.getByRole('heading')).toHaveText(/^Finland 2024: 2\.40\s% became 2\.11\s%$/);
  await expect(page).toHaveURL(/\/editions\/\?entity=FIN$/);
  await page.getByLabel('Year', { exact: true }).selectOption('2019');
  await page.getByLabel('Earlier edition').selectOption({ label: 'June 2019' });
  await expect(page).toHaveURL(/\?entity=FIN&year=2019&from=nato-2019-06$/);
  const changes = figureOf(page, 'edition-changes').getByRole('heading');
  const said = (await changes.textContent()) ?? '';
  await page.reload();
  await expect(changes).toHaveText(said);
  await page.goBack();
  await expect(page.getByLabel('Earlier edition')).toHaveValue('nato-2025-08');
});

test('the embed shows the view it was taken from', async ({ page }) => {
  await page.goto('/editions/?year=2017');
  const figure = figureOf(page, 'as-published');
  await figure.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Open the embed' }).click();
  await expect(page).toHaveURL(/\/embed\/as-published\/\?year=2017$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Germany 2017: 1\.24\s% became 1\.21\s%$/,
  );
});

for (const [path, width] of [
  ['/editions/', 1440],
  ['/de/editions/', 768],
  ['/de/editions/?entity=NATO_EUR_CAN&indicator=real-change', 390],
] as const) {
  test(`every drawing keeps its words apart and whole (${path}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    for (const id of ['as-published', 'edition-lines', 'edition-changes', 'edition-counts']) {
      const figure = figureOf(page, id);
      if ((await figure.count()) === 0) continue;
      await figure.scrollIntoViewIfNeeded();
      await untilLive(figure);
      await untilPainted(page);
      const texts = await readTexts(figure.locator('.drawing-live svg').first());
      expect.soft(overlaps(texts), id).toEqual([]);
      expect.soft(cut(texts), id).toEqual([]);
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });
}

test('the page with its tables open breaks no rule of accessibility', async ({ page }) => {
  await page.goto('/editions/');
  await page.getByText('All 31 allies').click();
  await expect(page.getByRole('table', { name: /What changed, all allies/ })).toBeVisible();
  await untilLive(figureOf(page, 'as-published'));
  await expectNoViolations(page);
});
