import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { StackLayout } from '../../../src/charts/forms/stack-types';
import { pictureOf } from '../../support/drawn-picture';
import { drawnState } from '../explore/content/drawn-state';

async function drawn(changes: Partial<ExploreState>, size: keyof typeof exploreSizes = 'wide') {
  const chart = await drawnState({ ...changes, form: 'stack' });
  const layout = chart?.layOut(exploreSizes[size]).layout;
  if (chart === null || layout?.form !== 'stack') throw new Error('There is nothing to draw.');
  const svg = await pictureOf(chart, exploreSizes[size]);
  return { layout, svg, page: new DOMParser().parseFromString(svg, 'text/html') };
}

/** The segments Recharts drew, stack by stack. */
function segments(page: Document) {
  return [...page.querySelectorAll('path[x][width]')].map((path) => {
    const number = (name: string) => Number(path.getAttribute(name));
    return {
      left: number('x'),
      top: number('y'),
      width: number('width'),
      height: number('height'),
    };
  });
}

function expectAsLaid(page: Document, { stacks }: StackLayout) {
  const laid = stacks.flatMap(({ segments: all }) => all.flatMap(({ box }) => box ?? []));
  const found = segments(page);
  expect(found).toHaveLength(laid.length);
  laid.forEach((box, at) => {
    // The drawing is rounded to a tenth of a unit.
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(Math.abs((found[at]?.[side] ?? 0) - box[side]), side).toBeLessThan(0.11);
    }
  });
}

describe('drawn stacks', () => {
  test.each(['wide', 'medium', 'narrow'] as const)(
    'have their segments exactly where they were laid out, %s',
    async (size) => {
      const cases = [
        { measure: 'equipment-share', entities: ['DEU'] },
        { measure: 'equipment-share', entities: ['DEU', 'POL', 'USA', 'LUX'] },
        { measure: 'expenditure-usd-2021', entities: ['DEU', 'POL', 'USA', 'FRA', 'EST'] },
      ] as const;
      for (const changes of cases) {
        const { page, layout } = await drawn(changes, size);
        expectAsLaid(page, layout);
      }
    },
  );

  test('draw the parts beyond the fourth in one colour', async () => {
    const entities = ['DEU', 'POL', 'USA', 'FRA', 'EST', 'LVA'] as const;
    const { page } = await drawn({ measure: 'expenditure-usd-2021', entities });
    expect(page.querySelectorAll('path[fill="var(--bar)"]')).toHaveLength(26);
  });

  test('outline what is missing and draw nothing in it: the Netherlands in 2026', async () => {
    const { page } = await drawn({ measure: 'equipment-share', entities: ['NLD'] });
    expect(page.querySelectorAll('rect[fill="none"][stroke-dasharray]')).toHaveLength(1);
    expect(segments(page)).toHaveLength(13 * 4 - 3);
  });

  test('need no clipping, style or class', async () => {
    const { svg } = await drawn({ measure: 'equipment-share', entities: ['DEU'] });
    expect(svg).not.toMatch(/clip-path|style=|class=|<svg.*<svg|rgba|transparent|currentColor/s);
  });
});
