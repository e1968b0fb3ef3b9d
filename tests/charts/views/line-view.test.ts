import { describe, expect, test } from 'vitest';
import type { LineRow } from '../../../src/charts/content';
import { sizeRules } from '../../../src/charts/layout/size';
import { pictureOf } from '../../support/drawn-picture';
import { drawnLines, line } from '../planted-charts';

const levels = { 2020: 1, 2021: 1, 2022: 1, 2023: 1, 2024: 1 };
const estimate = { value: 1, status: 'E' as const };

/** The strokes of the coloured lines, each as the number of its pieces: final values first, then estimates where there are any. */
async function pieces(...lines: readonly LineRow[]): Promise<readonly number[]> {
  const svg = await pictureOf(drawnLines({ lines }), sizeRules.wide);
  const page = new DOMParser().parseFromString(svg, 'text/html');
  const strokes = [...page.querySelectorAll('path[stroke-width="2.5"], [stroke-width="2.5"] path')];
  return strokes.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1);
}

describe('a drawn line', () => {
  test('is whole where every year has a value', async () => {
    expect(await pieces(line('A', levels))).toEqual([1]);
  });

  test('breaks where a year is missing', async () => {
    expect(await pieces(line('A', { ...levels, 2022: null }))).toEqual([2]);
  });

  test('breaks where its series does, and the line beside it goes on', async () => {
    const broken = line('A', { ...levels, 2022: { value: 3, status: 'B' } });
    expect(await pieces(broken, line('B', levels))).toEqual([2, 1]);
  });

  test('goes over into a line of estimates', async () => {
    expect(await pieces(line('A', { ...levels, 2023: estimate, 2024: estimate }))).toEqual([1, 1]);
  });
});
