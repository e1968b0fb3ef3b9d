import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, shownDrawing, untilLive, untilPainted } from './support/figure';
import { inkShare } from './support/pictures';
import { test } from './support/test';

test('from the sentence over a guess to the answer, by keys alone', async ({ page }) => {
  await page.goto('/guide/');
  // Links are steps without a reload once their script is there.
  await page.waitForLoadState('networkidle');
  const next = page.getByRole('link', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Guess first' })).toBeFocused();
  await page.getByRole('slider').focus();
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?step=2&guess=1\.5$/);
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Now look' })).toBeFocused();
  await expect(page.getByText('your guess is 0.19 below it')).toBeVisible();
  const figure = figureOf(page, 'guide-factors');
  await untilLive(figure);
  await expect(
    figure.locator('.drawing-live').getByText('Your guess', { exact: false }),
  ).toBeVisible();
  for (const title of ['Why the answers differ', 'The answer']) {
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
  }
  await expect(page.getByText(/^It doubled in euros of the day/)).toBeVisible();
});

test('back in the browser goes a step back, and a reload stays where the reader was', async ({
  page,
}) => {
  await page.goto('/guide/?step=3&guess=2');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/step=4/);
  await page.goBack();
  await expect(page.getByText(/^You guessed ×2.00/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^You guessed ×2.00/)).toBeVisible();
});

test('what the other steps hold is met by nobody before they are reached', async ({ page }) => {
  await page.goto('/guide/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByText(/^It doubled in/)).toBeHidden();
  const box = await page.locator('main').boundingBox();
  expect(box?.height).toBeLessThan(1200);
});

test('printed it is one handout: all steps, the chart, room for a guess, no controls', async ({
  page,
}) => {
  await page.goto('/guide/');
  await page.emulateMedia({ media: 'print' });
  for (const title of ['Guess first', 'Now look', 'Why the answers differ', 'The answer']) {
    await expect(page.locator('h2', { hasText: new RegExp(`^${title}$`) })).toBeVisible();
  }
  await expect(page.getByText('My guess: ×')).toBeVisible();
  await expect(page.locator('.guide-ways').first()).toBeHidden();
  const figure = figureOf(page, 'guide-factors');
  await untilLive(figure);
  const drawing = shownDrawing(figure);
  expect(await inkShare(page, await drawing.screenshot())).toBeGreaterThan(0.01);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps can be read', async ({ page, faults }) => {
    faults.expect(/^failed: .*\.js csp$/);
    await page.goto('/guide/');
    await expect(page.locator('h2', { hasText: 'Why the answers differ' })).toBeVisible();
    await expect(page.getByText(/^It doubled in euros/)).toBeVisible();
  });
});

for (const query of ['', '?step=2&guess=1.5', '?step=3&guess=1.5', '?step=4', '?step=5']) {
  test(`the step has no accessibility violation (${query || 'first'})`, async ({ page }) => {
    await page.goto(`/guide/${query}`);
    await untilPainted(page);
    await expectNoViolations(page);
  });
}
