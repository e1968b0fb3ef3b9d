import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { figureOf, openLive, shownDrawing, untilLive } from './support/figure';
import { test } from './support/test';

const charts = ['path-share', 'path-money', 'path-ranking'] as const;

function answer(page: Page) {
  return page.locator('.path-answer');
}

test('a reader asks what 3.5 % by 2035 takes of Germany, then of Poland, and goes back', async ({
  page,
}) => {
  await openLive(page, '/path/');
  await expect(answer(page)).toContainText('has to grow by 6.1');
  await page.getByLabel('Ally', { exact: true }).selectOption('Poland');
  await expect(page).toHaveURL(/\?entity=POL$/);
  await expect(answer(page)).toContainText('Poland has reached 3.5');
  await expect(figureOf(page, 'path-share')).toContainText('holding takes 3.0');

  await page.getByRole('spinbutton', { name: 'Target' }).fill('5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?entity=POL&target=5$/);
  await expect(answer(page)).toContainText('to 5\u00a0% by 2035');

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/path\/$/);
  await expect(answer(page)).toContainText('6.1');
});

test('a link shows the same path to whoever opens it, and its charts stand in a frame of their own', async ({
  page,
}) => {
  const query = '?entity=DEU&target=3.5&by=2035&growth=3&inflation=0';
  await openLive(page, `/path/${query}`);
  await expect(answer(page)).toContainText('has to grow by 6.0');
  const title = await figureOf(page, 'path-share').getByRole('heading').textContent();
  await page.goto(`/embed/path-share/${query}`);
  const figure = figureOf(page, 'path-share');
  await untilLive(figure);
  expect(await figure.getByRole('heading').textContent()).toBe(title);
});

test('with the keyboard alone: a slower economy, and the value of 2029 read from the chart', async ({
  page,
}) => {
  await openLive(page, '/path/');
  const growth = page.getByRole('spinbutton', { name: 'Real GDP growth' });
  await growth.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?growth=0$/);
  const figure = figureOf(page, 'path-money');
  const reading = figure.getByRole('application');
  await reading.focus();
  await page.keyboard.press('End');
  for (let year = 2035; year > 2029; year--) await page.keyboard.press('ArrowLeft');
  const spoken = figure.locator('[aria-live="polite"]').filter({ hasText: '2029' });
  await expect(spoken).toContainText('2029');
});

test('what cannot be worked out gets a sentence, and the page stays whole', async ({ page }) => {
  await page.goto('/path/?entity=ISL');
  await expect(answer(page)).toContainText('Iceland has no armed forces');
  await untilLive(figureOf(page, 'path-ranking'));
  await page.goto('/de/path/?by=2020');
  await expect(answer(page)).toContainText('2020 liegt nicht nach 2026');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
});

for (const [path, width] of [
  ['/path/', 1440],
  ['/de/path/?entity=LUX&by=2032', 768],
  ['/de/path/', 390],
] as const) {
  test(`the words of the drawings are apart and whole (${path}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, path);
    for (const chart of charts) {
      const texts = await readTexts(shownDrawing(figureOf(page, chart)));
      expect.soft(overlaps(texts), chart).toEqual([]);
      expect.soft(cut(texts), chart).toEqual([]);
    }
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

for (const path of ['/path/', '/de/path/?entity=ISL&by=then']) {
  test(`the page ${path} has no known fault of access`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}
