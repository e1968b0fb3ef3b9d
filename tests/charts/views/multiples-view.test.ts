import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function page(changes: Partial<ExploreState>): Promise<Document> {
  const chart = await drawnState({ ...changes, form: 'multiples' });
  if (chart === null) throw new Error('There is nothing to draw.');
  const svg = await pictureOf(chart, exploreSizes.wide);
  return new DOMParser().parseFromString(svg, 'text/html');
}

const lines = (drawn: Document) => [...drawn.querySelectorAll('path[stroke-width="2.2"]')];

const pieces = (path: Element) => (path.getAttribute('d') ?? '').split('M').length - 1;

describe('drawn small multiples', () => {
  test('are one plain SVG without a style', async () => {
    const drawn = await page({ entities: allies.map(({ id }) => id) });
    expect(drawn.querySelectorAll('svg')).toHaveLength(1);
    expect(drawn.querySelectorAll('[style], [class], foreignObject')).toHaveLength(0);
    expect(drawn.querySelectorAll('*').length).toBeLessThan(800);
  });

  test('go over into dots where estimates begin, up to a hollow mark', async () => {
    const [final, estimate] = lines(await page({ entities: ['DEU'] }));
    expect(final?.getAttribute('stroke-dasharray')).toBeNull();
    expect(estimate?.getAttribute('stroke-dasharray')).toBe('1.5 4');
    expect([final, estimate].map((path) => (path ? pieces(path) : 0))).toEqual([1, 1]);
    const cell = (await page({ entities: ['DEU'] })).querySelector('circle[stroke="var(--first)"]');
    expect(cell?.getAttribute('fill')).toBe('var(--ground)');
    const full = await page({ entities: ['DEU'], to: 2024 });
    expect(full.querySelector('circle[stroke="var(--first)"]')?.getAttribute('fill')).toBe(
      'var(--first)',
    );
  });

  test('stay open where the series breaks', async () => {
    const [final] = lines(await page({ entities: ['LUX'], to: 2024 }));
    expect(final === undefined ? 0 : pieces(final)).toBe(2);
  });

  test('are thinner and grey before accession', async () => {
    const drawn = await page({ entities: ['SWE'], to: 2024 });
    const early = drawn.querySelector('g > path[stroke="var(--context)"][stroke-width="1.3"]');
    expect((early?.getAttribute('d') ?? '').split('L')).toHaveLength(10);
  });

  test('mark a value that stands between missing ones', async () => {
    const chart = await drawnState({ form: 'multiples', entities: ['DEU'], to: 2020 }, undefined, [
      { indicator: 'share-of-gdp', entity: 'DEU', year: 2015, value: null },
      { indicator: 'share-of-gdp', entity: 'DEU', year: 2017, value: null },
    ]);
    if (chart === null) throw new Error('There is nothing to draw.');
    const svg = await pictureOf(chart, exploreSizes.wide);
    // 2014 and 2016 have no neighbour.
    expect(svg.split('r="1.5"')).toHaveLength(3);
  });

  test('colour the titles of what is highlighted only', async () => {
    const drawn = await page({ entities: ['DEU', 'POL'], focus: 'DEU' });
    const fill = (name: string) =>
      [...drawn.querySelectorAll('text')]
        .find(({ textContent }) => textContent === name)
        ?.getAttribute('fill');
    expect(fill('Germany')).toBe('var(--first)');
    expect(fill('Poland')).toBe('var(--ink)');
  });
});
