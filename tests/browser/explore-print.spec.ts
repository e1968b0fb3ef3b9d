import { expect } from '@playwright/test';
import { exploreFigure, openExplore } from './support/explore';
import { test } from './support/test';

const papers = [
  ['A4', { format: 'A4' }, { width: 794, height: 1123 }],
  ['a slide', { width: '13.33in', height: '7.5in' }, { width: 1280, height: 720 }],
] as const;

const forms = ['line', 'bar', 'dumbbell', 'scatter', 'multiples', 'map', 'table'] as const;

for (const [paper, size, window] of papers) {
  for (const form of forms) {
    test(`the explorer prints a ${form} on one page of ${paper}, with nothing cut`, async ({
      page,
    }) => {
      await openExplore(page, `?form=${form}`);
      await page.setViewportSize(window);
      await page.emulateMedia({ media: 'print' });
      const figure = exploreFigure(page);
      const shown = form === 'table' ? 'table' : '.drawing-live svg';
      // A drawing of another size may just take the place of the one that was measured.
      await expect(async () => {
        const box = await figure.locator(shown).first().boundingBox();
        expect(box?.width).toBeGreaterThan(200);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(window.width);
      }).toPass();
      await expect(figure.locator('.figure-source')).toBeVisible();
      const pdf = await page.pdf(size);
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
  }
}
