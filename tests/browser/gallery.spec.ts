import { expect } from '@playwright/test';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { untilPainted } from './support/figure';
import { test } from './support/test';

const forms = ['line', 'bar', 'dumbbell', 'scatter', 'stack', 'multiples', 'map'] as const;

for (const form of forms) {
  for (const [language, width] of [
    ['de', 1440],
    ['en', 820],
    ['de', 390],
  ] as const) {
    test(`every measure and selection drawn as ${form} keeps its words apart and whole (${language}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${language === 'en' ? '/' : '/de/'}gallery/?form=${form}`);
      const views = page.locator('[data-view]');
      // The page comes with the views of all forms, and shows those of one once it has read its address.
      await expect(page.locator('.gallery-forms [aria-current]')).toBeVisible();
      const count = await views.count();
      expect(count).toBeGreaterThan(2);
      test.setTimeout(20_000 + count * 2_000);
      for (let at = 0; at < count; at++) {
        const view = views.nth(at);
        await view.scrollIntoViewIfNeeded();
        const drawing = view.locator('.drawing-live svg').first();
        await expect(drawing).toBeVisible();
        await untilPainted(page);
        const texts = await readTexts(drawing);
        const name = await view.getAttribute('data-view');
        expect.soft(overlaps(texts), `${name}`).toEqual([]);
        expect.soft(cut(texts), `${name}`).toEqual([]);
      }
    });
  }
}
