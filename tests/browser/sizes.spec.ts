import { expect } from '@playwright/test';
import { cut, overlaps, readTexts } from './support/drawn-texts';
import { openLive, shownDrawing, untilPainted } from './support/figure';
import { languages, sitePages } from './support/site';
import { test } from './support/test';

for (const width of [1440, 768, 390, 320]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // German words are the longer ones and embeds have the least room: the rest is looked at where it is narrowest.
    const pages = sitePages.filter(
      ({ language, isEmbed }) => width === 320 || (language === 'de' && !isEmbed),
    );
    test.setTimeout(pages.length * 2_000);
    for (const { path } of pages) {
      await page.goto(path);
      await untilPainted(page);
      const hidden = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(hidden, `pixels beyond the window on ${path}`).toBeLessThanOrEqual(0);
    }
  });
}

for (const language of languages) {
  const path = language === 'en' ? '/charts/' : '/de/charts/';
  for (const width of [1440, 768, 390]) {
    test(`the words in the drawings are apart and whole at ${width} px (${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openLive(page, path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const figures = await page.locator('figure[data-chart]').all();
        expect(figures.length).toBeGreaterThanOrEqual(4);
        for (const figure of figures) {
          const chart = await figure.getAttribute('data-chart');
          const texts = await readTexts(shownDrawing(figure));
          expect(texts.texts.length, `${chart} has words`).toBeGreaterThan(5);
          expect.soft(overlaps(texts), `${chart}, ${colorScheme}`).toEqual([]);
          expect.soft(cut(texts), `${chart}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
}

test('every base year keeps the words of the doubling apart', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, '/charts/germany-doubling/');
    const base = page.getByLabel('Base year');
    for (const year of await base.locator('option').allTextContents()) {
      await base.selectOption(year);
      await expect(page.locator('.figure-subtitle')).toContainText(`${year} = 1`);
      await untilPainted(page);
      const texts = await readTexts(shownDrawing(page.locator('figure')));
      expect.soft(overlaps(texts), `base ${year} at ${width} px`).toEqual([]);
      expect.soft(cut(texts), `base ${year} at ${width} px`).toEqual([]);
    }
  }
});

test('every year keeps the words of the allies apart', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, '/charts/allies-share-of-gdp/');
    const choice = page.getByLabel('Year', { exact: true });
    for (const year of ['2014', '2019', '2024']) {
      await choice.selectOption(year);
      await expect(page.locator('.figure-subtitle')).toContainText(year);
      await untilPainted(page);
      const texts = await readTexts(shownDrawing(page.locator('figure')));
      expect.soft(overlaps(texts), `${year} at ${width} px`).toEqual([]);
      expect.soft(cut(texts), `${year} at ${width} px`).toEqual([]);
    }
  }
});
