import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function page(changes: Partial<ExploreState>): Promise<Document> {
  const chart = await drawnState({ ...changes, form: 'scatter' });
  if (chart === null) throw new Error('There is nothing to draw.');
  return new DOMParser().parseFromString(await pictureOf(chart, exploreSizes.wide), 'text/html');
}

const greyDots = (drawn: Document) => [...drawn.querySelectorAll('circle[r="3.3"]')];

describe('a drawn scatter', () => {
  test('has a mark for every ally with both values: hollow where it is an estimate', async () => {
    const estimates = greyDots(await page({ year: 2026 }));
    const finals = greyDots(await page({ year: 2024 }));
    expect(estimates).toHaveLength(28);
    expect(finals).toHaveLength(28);
    expect(estimates.every((dot) => dot.getAttribute('fill') === 'var(--ground)')).toBe(true);
    expect(finals.every((dot) => dot.getAttribute('fill') === 'var(--context)')).toBe(true);
  });

  test('gives what is highlighted the shape of its colour', async () => {
    const drawn = await page({ year: 2024, entities: ['DEU', 'POL', 'USA'] });
    const circle = drawn.querySelector('circle[r="4.5"]');
    const shapes = [...drawn.querySelectorAll('path[transform]')];
    expect(circle?.getAttribute('stroke')).toBe('var(--first)');
    expect(shapes.map((shape) => shape.getAttribute('stroke')).toSorted()).toEqual([
      'var(--second)',
      'var(--third)',
    ]);
  });

  test('draws the lines of both levels, axes and their ticks', async () => {
    const drawn = await page({ year: 2024 });
    expect(drawn.querySelectorAll('[stroke-dasharray="5 4"] line')).toHaveLength(2);
    const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['60\u00a0%', '6\u00a0%', '2014']));
  });
});
