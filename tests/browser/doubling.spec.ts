import { expect } from '@playwright/test';
import { expectNoViolations } from './support/axe';
import { figureOf, untilLive } from './support/figure';
import { test } from './support/test';

test('drag the base year until the real series has doubled, and send the link', async ({
  page,
}) => {
  await page.goto('/doubling/');
  const figure = figureOf(page, 'doubling');
  await untilLive(figure);
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    'Germany, 2017–2024: doubled nominally, not in real terms',
  );

  // Drag the later year to the end, then the base to 2019.
  const year = page.getByRole('slider', { name: 'Year compared' });
  await year.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/year=2026/);
  const handle = page.locator('.time-handle').first();
  const track = page.locator('.time-track');
  const from = await handle.boundingBox();
  const line = await track.boundingBox();
  if (from === null || line === null) throw new Error('The years have no room.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + (line.width * 5) / 12, from.y + from.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?base=2019$/);
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    'Germany, 2019–2026: doubled by every measure',
  );
  await expect(page.getByText('×2.05', { exact: false }).first()).toBeVisible();

  // A drag is one step: back leads to where it began.
  await page.goBack();
  await expect(page).toHaveURL(/year=2026/);
});

test('the embed shows the same state without the page', async ({ page }) => {
  await page.goto('/embed/doubling/?entity=POL&base=2014&year=2024');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Poland, 2014–2024: doubled/);
  await expect(page.getByRole('link', { name: 'Alliance Ledger' })).toHaveAttribute(
    'href',
    /doubling\/\?entity=POL&base=2014&year=2024/,
  );
});

for (const path of ['/doubling/', '/de/doubling/?entity=LTU&base=2014&year=2026']) {
  test(`${path} is accessible, and no wider than the screen`, async ({ page }) => {
    await page.goto(path);
    await untilLive(figureOf(page, 'doubling'));
    await expectNoViolations(page);
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
