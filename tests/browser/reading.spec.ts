import { expect, type Page } from '@playwright/test';
import { figureOf, openLive, shownDrawing, untilReadable } from './support/figure';
import { test } from './support/test';

const chart = 'germany-share-of-gdp';

test('the pointer shows the values of the year it is over', async ({ page }) => {
  await openLive(page, `/charts/${chart}/`);
  const figure = figureOf(page, chart);
  const box = await shownDrawing(figure).boundingBox();
  expect(box).not.toBeNull();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const tip = figure.locator('.tip');
  await page.mouse.move(x + 2, y + height / 2);
  await expect(tip).toContainText('2014');
  await expect(tip).toContainText('Germany');
  await expect(tip).toContainText('1.16 %');
  await page.mouse.move(x + width / 2, y + height / 2);
  await expect(tip).not.toContainText('2014');
  await page.mouse.move(x + width / 2, y - 40);
  await expect(tip).toHaveCount(0);
});

test('the drawing can be read before the live chart is there', async ({ page }) => {
  await page.goto(`/embed/${chart}/`);
  const figure = figureOf(page, chart);
  await untilReadable(figure);
  await figure.locator('.reading').hover();
  await expect(figure.locator('.tip')).toBeVisible();
});

test('the tip stays inside the window', async ({ page }) => {
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, `/charts/${chart}/`);
    const figure = figureOf(page, chart);
    const box = await shownDrawing(figure).boundingBox();
    for (const part of [0.02, 0.3, 0.49, 0.51, 0.75, 0.98]) {
      await page.mouse.move(
        (box?.x ?? 0) + (box?.width ?? 0) * part,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      );
      const tip = await figure.locator('.tip').boundingBox();
      expect.soft(tip?.x, `left at ${width} px`).toBeGreaterThanOrEqual(0);
      expect
        .soft((tip?.x ?? 0) + (tip?.width ?? 0), `right at ${width} px`)
        .toBeLessThanOrEqual(width);
    }
  }
});

/** Walks with Tab until the drawing has the focus. */
async function tabToDrawing(page: Page) {
  const drawing = page.getByRole('application').first();
  await expect(drawing).toBeVisible();
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press('Tab');
    if (await drawing.evaluate((element) => element === document.activeElement)) return drawing;
  }
  throw new Error('No Tab leads to the drawing.');
}

test('a line chart is read with the keyboard alone', async ({ page }) => {
  await openLive(page, `/charts/${chart}/`);
  const drawing = await tabToDrawing(page);
  const figure = figureOf(page, chart);
  const spoken = figure.locator('[aria-live="polite"]');
  await expect(drawing).toHaveAccessibleName(/Germany: 1\.16\s% in 2014/);
  await expect(drawing).toHaveAccessibleDescription(/Arrow keys/);
  await page.keyboard.press('End');
  await expect(spoken).toHaveText('Germany, 2026: 2.69 %, estimate');
  await expect(figure.locator('.tip')).toContainText('2026');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^Germany, 2025: .*, estimate$/);
  await page.keyboard.press('Home');
  await expect(spoken).toHaveText('Germany, 2014: 1.16 %');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText('Germany, 2014: 1.16 %');
  await page.keyboard.press('ArrowDown');
  await expect(spoken).toHaveText(/^Poland, 2014: /);
  await page.keyboard.press('PageDown');
  await expect(spoken).toHaveText(/^Poland, 2019: /);
  await page.keyboard.press('Escape');
  await expect(spoken).toHaveText('Left the chart.');
  await expect(figure.locator('.tip')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: 'View as table' })).toBeFocused();
});

test('a bar chart is read with the keyboard alone', async ({ page }) => {
  await openLive(page, '/de/charts/allies-share-of-gdp/');
  await tabToDrawing(page);
  const spoken = figureOf(page, 'allies-share-of-gdp').locator('[aria-live="polite"]');
  await page.keyboard.press('Home');
  const highest = await spoken.textContent();
  expect(highest).toMatch(/, 2026: \d,\d\d\s%, Schätzung$/);
  await page.keyboard.press('ArrowDown');
  await expect(spoken).not.toHaveText(highest ?? '');
  await page.keyboard.press('End');
  await expect(spoken).toHaveText('Island, 2026: keine Streitkräfte');
});

test('the keys a drawing reads do not scroll the page', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await openLive(page, '/charts/allies-share-of-gdp/');
  await tabToDrawing(page);
  const before = await page.evaluate(() => window.scrollY);
  for (const key of ['ArrowDown', 'End', 'PageDown', 'Home']) await page.keyboard.press(key);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const id of [chart, 'allies-share-of-gdp']) {
    test(`a tap pins the values of ${id}, and they can be put away`, async ({ page }) => {
      await openLive(page, `/charts/${id}/`);
      const figure = figureOf(page, id);
      await figure.locator('.reading').tap({ position: { x: 200, y: 150 } });
      const tip = figure.locator('.tip');
      await expect(tip).toContainText('%');
      const drawing = await shownDrawing(figure).boundingBox();
      const pinned = await tip.boundingBox();
      expect(pinned?.y).toBeGreaterThanOrEqual((drawing?.y ?? 0) + (drawing?.height ?? 0));
      const close = tip.getByRole('button', { name: 'Close' });
      expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await close.tap();
      await expect(tip).toHaveCount(0);
    });
  }
});
