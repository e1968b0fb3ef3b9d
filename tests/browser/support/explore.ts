import { expect, type Locator, type Page } from '@playwright/test';
import { untilLive, untilPainted } from './figure';
import type { Language } from './site';

/** The explorer's address in a language. */
export function explorePath(query = '', language: Language = 'en'): string {
  return `${language === 'en' ? '/' : `/${language}/`}explore/${query}`;
}

/** The explorer's figure. */
export function exploreFigure(page: Page): Locator {
  return page.locator('.explore figure[data-chart="explore"]');
}

/** Opens a view of the explorer and waits until it is drawn live, or until its table is there. */
export async function openExplore(
  page: Page,
  query = '',
  language: Language = 'en',
): Promise<Locator> {
  await page.goto(explorePath(query, language));
  const figure = exploreFigure(page);
  if (query.includes('form=table'))
    await expect(figure.getByRole('table').or(figure.getByRole('grid'))).toBeVisible();
  else await untilLive(figure);
  await untilPainted(page);
  return figure;
}

/** The drawing as markup, once it has come to rest: what two readers of one link have to see alike. */
export async function drawnSvg(figure: Locator): Promise<string> {
  const svg = figure.locator('.drawing-live svg').first();
  const read = () =>
    svg.evaluate((element) =>
      element.outerHTML.replace(/(id="|url\(#)[^")]+/g, '$1').replace(/ data-[a-z-]+="[^"]*"/g, ''),
    );
  let last = '';
  await expect(async () => {
    const before = last;
    last = await read();
    expect(last === before, 'the drawing still changes').toBe(true);
  }).toPass({ intervals: [100, 200, 400, 800] });
  return last;
}
