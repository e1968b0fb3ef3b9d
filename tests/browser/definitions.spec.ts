import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { figureOf, untilLive, untilPainted } from './support/figure';
import { test } from './support/test';

test('a reader asks what Germany spent in 2025, then in 2024, then what Poland did', async ({
  page,
}) => {
  await page.goto('/definitions/');
  const title = figureOf(page, 'definitions').getByRole('heading');
  await expect(title).toHaveText(/^Germany 2025: from EUR\s62\sbn to 107\sbn$/);
  await page.getByLabel('Year').selectOption('2024');
  await expect(page).toHaveURL(/\/definitions\/\?year=2024$/);
  await expect(page.getByText(/NATO, as estimated in June 2024/).first()).toBeVisible();
  await page.getByLabel('Ally').selectOption({ label: 'Poland' });
  await expect(title).toHaveText('Poland 2024: 3 answers, each in its own prices');
  await page.reload();
  await expect(title).toHaveText('Poland 2024: 3 answers, each in its own prices');
});

test('the embed shows the view it was taken from', async ({ page }) => {
  await page.goto('/definitions/?year=2027');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('link', { name: 'Open the embed' }).click();
  await expect(page).toHaveURL(/\/embed\/definitions\/\?year=2027$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Germany 2027: from/);
});

for (const [path, width] of [
  ['/definitions/', 1440],
  ['/de/definitions/', 768],
  ['/de/definitions/', 390],
  ['/definitions/?entity=LUX&year=2018', 390],
] as const) {
  test(`the drawing keeps its words apart and whole (${path}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const figure = figureOf(page, 'definitions');
    await untilLive(figure);
    await untilPainted(page);
    const texts = await readTexts(figure.locator('.drawing-live svg').first());
    expect(overlaps(texts)).toEqual([]);
    expect(cut(texts)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });
}

test('the page breaks no rule of accessibility', async ({ page }) => {
  await page.goto('/definitions/');
  await untilLive(figureOf(page, 'definitions'));
  await expectNoViolations(page);
});
