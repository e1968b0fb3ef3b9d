import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function page(changes: Partial<ExploreState>): Promise<Document> {
  const chart = await drawnState({ ...changes, form: 'line' });
  if (chart === null) throw new Error('There is nothing to draw.');
  return new DOMParser().parseFromString(await pictureOf(chart, exploreSizes.wide), 'text/html');
}

const count = (drawn: Document, selector: string) => drawn.querySelectorAll(selector).length;

describe('drawn lines of the explorer', () => {
  test('are one plain SVG without a style', async () => {
    const drawn = await page({ events: true, beside: 'sipri-2026-04', entities: ['DEU'] });
    expect(count(drawn, 'svg')).toBe(1);
    expect(count(drawn, '[style], [class], foreignObject')).toBe(0);
    expect(drawn.documentElement.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('have the other allies in a paler paint than grey lines with a label', async () => {
    const drawn = await page({ entities: ['DEU', 'POL', 'USA', 'FRA', 'EST'], to: 2024 });
    expect(count(drawn, 'g[stroke="var(--muted)"]')).toBe(26);
    expect(count(drawn, 'g[stroke="var(--context)"] > g:not([stroke])')).toBe(1);
  });

  test('are grey before accession: only from 2023 on Finland’s is blue', async () => {
    const drawn = await page({ entities: ['FIN'], target: 'none', to: 2024 });
    const blue = drawn.querySelector('path[stroke="var(--first)"]')?.getAttribute('d') ?? '';
    expect(blue.split('L')).toHaveLength(2);
    const grey = drawn.querySelector('g[stroke="var(--context)"] > g:not([stroke]) > path');
    expect((grey?.getAttribute('d') ?? '').split('L')).toHaveLength(10);
  });

  test('show a value that stands alone as a mark', async () => {
    const drawn = await page({ entities: ['DEU'], from: 2024, to: 2024, target: 'none' });
    expect(count(drawn, 'circle[stroke="var(--first)"]')).toBe(1);
    expect(count(drawn, 'circle[r="1.2"]')).toBe(30);
  });

  test('have a line at zero where values are below it', async () => {
    const drawn = await page({ entities: ['DEU'], measure: 'real-change' });
    expect(count(drawn, 'line[stroke="var(--axis)"][stroke-width="1"]')).toBe(1);
  });

  test('have a hair to every label of an event, and a tick for each other', async () => {
    const drawn = await page({ events: true });
    const hairs = [...drawn.querySelectorAll('g[stroke="var(--axis)"] > line')];
    const through = hairs.filter((hair) => Number(hair.getAttribute('y2')) > 200);
    expect(hairs).toHaveLength(18);
    expect(through.length).toBeGreaterThan(5);
    const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['Wales summit', 'Invasion of Ukraine', 'The Hague']),
    );
  });

  test('of two editions have a band between them with their difference', async () => {
    const drawn = await page({ entities: ['DEU'], beside: 'sipri-2026-04' });
    expect(count(drawn, 'polygon')).toBe(1);
    const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toContain('2025: 0.05\u00a0percentage points apart');
  });
});
