import { expect, type Locator, type Page } from '@playwright/test';

/** The figure of a chart. */
export function figureOf(page: Page, chart: string): Locator {
  return page.locator(`figure[data-chart="${chart}"]`);
}

/** The drawing a reader sees in a figure: the one the page came with, or the live one. */
export function shownDrawing(figure: Locator): Locator {
  return figure.locator('.drawing-picture svg:visible, .drawing-live svg:visible');
}

/** Waits until the live chart has taken the place of the drawing. */
export async function untilLive(figure: Locator): Promise<void> {
  await expect(figure.locator('.drawing-live svg')).toBeVisible();
}

/** Waits until a drawing can be read with pointer and keys, which is when its page is awake. */
export async function untilReadable(figure: Locator): Promise<void> {
  await expect(figure.locator('.reading')).toBeVisible();
}

/** Waits until the page's fonts are there and two frames were painted since. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.load('1em "Inter Variable"');
    await document.fonts.ready;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** Waits for something of every figure a page shows; one that is put away, as in a step to come, is not waited for. */
export async function forShownFigures(
  page: Page,
  wait: (figure: Locator) => Promise<void>,
): Promise<void> {
  for (const figure of await page.locator('figure[data-chart]').all()) {
    await expect(async () => {
      if (await figure.isVisible()) await wait(figure);
    }).toPass();
  }
}

/** Opens a page and waits until every drawing in it is live. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await forShownFigures(page, untilLive);
  await untilPainted(page);
}
