import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { DumbbellLayout } from '../../../src/charts/forms/dumbbell-types';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function drawn(changes: Partial<ExploreState>, size: keyof typeof exploreSizes = 'wide') {
  const chart = await drawnState({ ...changes, form: 'dumbbell' });
  const layout = chart?.layOut(exploreSizes[size]).layout;
  if (chart === null || layout?.form !== 'dumbbell') throw new Error('There is nothing to draw.');
  const svg = await pictureOf(chart, exploreSizes[size]);
  return { layout, svg, page: new DOMParser().parseFromString(svg, 'text/html') };
}

/** The bars Recharts drew: from, to and middle. */
function bars(page: Document) {
  return [...page.querySelectorAll('path[fill-opacity="0.5"]')].map((bar) => {
    const number = (name: string) => Number(bar.getAttribute(name));
    return {
      from: number('x'),
      to: number('x') + number('width'),
      y: number('y') + number('height') / 2,
    };
  });
}

function expectOnBars(page: Document, { rows }: DumbbellLayout) {
  const whole = rows.filter(({ fromX, toX }) => fromX !== null && toX !== null);
  const found = bars(page);
  expect(found).toHaveLength(whole.length);
  whole.forEach(({ fromX, toX, y }, at) => {
    expect(found[at]?.from).toBeCloseTo(Math.min(fromX ?? 0, toX ?? 0), 0);
    expect(found[at]?.to).toBeCloseTo(Math.max(fromX ?? 0, toX ?? 0), 0);
    expect(found[at]?.y).toBeCloseTo(y, 5);
  });
}

describe('drawn dumbbells', () => {
  test.each(['wide', 'medium', 'narrow'] as const)(
    'have bars exactly between their marks, %s, also where values fall or lie below zero',
    async (size) => {
      for (const measure of ['share-of-gdp', 'real-change'] as const) {
        const { page, layout } = await drawn({ measure, sort: 'change' }, size);
        expectOnBars(page, layout);
      }
    },
  );

  test('have them on a ratio axis, too', async () => {
    const { page, layout } = await drawn({ measure: 'expenditure-usd-current', scale: 'log' });
    expectOnBars(page, layout);
  });

  test('have no bar where a year is missing: the Netherlands in 2026', async () => {
    const { page, layout } = await drawn({
      measure: 'personnel-share',
      entities: ['DEU', 'NLD'],
    });
    expectOnBars(page, layout);
    expect(bars(page)).toHaveLength(1);
    expect(page.body.textContent).toContain('2026: no figure');
  });

  test('are hollow at estimates and full where values are final', async () => {
    const marks = (page: Document) =>
      [...page.querySelectorAll('circle')]
        .filter((mark) => mark.getAttribute('stroke') === 'var(--first)')
        .map((mark) => mark.getAttribute('fill'));
    expect(marks((await drawn({ entities: ['DEU'] })).page)).toEqual([
      'var(--first)',
      'var(--ground)',
    ]);
    expect(marks((await drawn({ entities: ['DEU'], to: 2024 })).page)).toEqual([
      'var(--first)',
      'var(--first)',
    ]);
  });

  test('need no clipping, style or class', async () => {
    const { svg } = await drawn({});
    expect(svg).not.toMatch(/clip-path|style=|class=|<svg.*<svg|rgba|transparent|currentColor/s);
  });
});
