import { expect, type Page } from '@playwright/test';
import { figureOf, untilLive, untilPainted, untilReadable } from './support/figure';
import { difference } from './support/pictures';
import { chartLibraryScript, charts, storyCharts } from './support/site';
import { test } from './support/test';

/** Keeps the chart library from arriving; answers how to let it through. */
async function holdLibrary(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(`**/${chartLibraryScript()}`, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

for (const chart of charts) {
  test(`the live chart of ${chart} takes the drawing's place unseen`, async ({ page }) => {
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      const letThrough = await holdLibrary(page);
      await page.goto(`/charts/${chart}/`, { waitUntil: 'domcontentloaded' });
      const figure = figureOf(page, chart);
      await untilReadable(figure);
      await untilPainted(page);
      const before = await figure.screenshot();
      await expect(figure.locator('.drawing-picture:visible')).toHaveCount(1);
      letThrough();
      await untilLive(figure);
      await untilPainted(page);
      await expect(figure.locator('.drawing-picture')).toHaveCount(0);
      const after = await figure.screenshot();
      const share = await difference(page, before, after);
      expect.soft(share, `pixels that differ at ${width} px`).toBeLessThan(0.001);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
}

test('nothing jumps while the start page loads and its charts come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts = (): Promise<readonly number[]> =>
    page.evaluate(() => Reflect.get(window, 'shifts'));
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const letThrough = await holdLibrary(page);
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    for (const chart of storyCharts) await untilReadable(figureOf(page, chart));
    await untilPainted(page);
    const loading = await shifts();
    // The font that stands in is a pixel off in places; no reader sees that.
    expect.soft(sum(loading), `while it loads at ${width} px`).toBeLessThan(0.005);
    letThrough();
    for (const chart of storyCharts) await untilLive(figureOf(page, chart));
    await figureOf(page, storyCharts[3]).scrollIntoViewIfNeeded();
    await untilPainted(page);
    expect.soft(await shifts(), `as the charts come alive at ${width} px`).toEqual(loading);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('an embed takes the chart library only once its view differs from the drawing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const library = `/assets/${chartLibraryScript()}`;
  await page.goto('/embed/allies-share-of-gdp/');
  await untilReadable(figureOf(page, 'allies-share-of-gdp'));
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain(library);
  await page.goto('/embed/allies-share-of-gdp/?year=2014');
  await untilLive(figureOf(page, 'allies-share-of-gdp'));
  expect(asked).toContain(library);
});

test('a chart library that cannot be had leaves drawing and table readable', async ({
  page,
  faults,
}) => {
  const library = chartLibraryScript();
  faults.expect(new RegExp(library));
  await page.route(`**/${library}`, (route) => route.abort());
  await page.goto('/charts/germany-doubling/');
  const figure = figureOf(page, 'germany-doubling');
  await untilReadable(figure);
  await expect(figure.locator('.drawing-picture svg:visible')).toHaveCount(1);
  await page.getByLabel('Base year').selectOption('2020');
  await expect(figure.getByText('The live chart could not be loaded.')).toBeVisible();
  await figure.getByRole('button', { name: 'View as table' }).click();
  await expect(figure.getByRole('table')).toBeVisible();
});
