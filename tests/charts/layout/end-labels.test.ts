// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { layOutEndLabels, wantedLabels } from '../../../src/charts/layout/end-labels';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { fc } from '../../support/properties';
import { plain } from '../../support/words';
import { line, lineModel } from '../planted-charts';
import { byYear, shares } from './planted-layouts';

const two = lineModel({
  lines: [
    line('Germany', { 2023: 1.6, 2024: 2 }),
    line('France', { 2023: 1.95, 2024: 2.01 }, { emphasis: 'default' }),
  ],
  targets: ['wales-2014-gdp'],
});

const texts = (narrow: boolean) => wantedLabels(two, narrow).map(({ text }) => plain(text));

describe('the labels at the ends of lines', () => {
  test('name a highlighted line with its newest value, another without, and each target', () => {
    expect(texts(false)).toEqual(['Germany 2.00', 'France', '2 %, Wales 2014']);
  });

  test('write short names where it is narrow', () => {
    expect(texts(true)).toEqual(['Germany 2.00', 'France', '2 %']);
    const europe = line('Europe', { 2024: 2 }, { short: { en: 'Eur.', de: 'Eur.' } });
    expect(wantedLabels(lineModel({ lines: [europe] }), true)[0]?.text).toMatch(/^Eur\. /);
  });

  test('stand at the last value there is, and a line without values has none', () => {
    const lines = [
      line('Poland', { 2020: 2.2, 2021: 2.3, 2022: null }),
      line('Iceland', { 2024: null }),
    ];
    const wanted = wantedLabels(lineModel({ lines }), false);
    expect(wanted.map(({ value, year }) => [value, year])).toEqual([[2.3, 2021]]);
  });

  test('are led back to their line where they were moved', () => {
    const { endLabels } = layOutLines(two, sizeRules.wide);
    expect(endLabels.some(({ leader }) => leader !== null)).toBe(true);
    for (const { leader, y, x } of endLabels) {
      if (leader === null) continue;
      expect(leader.x2).toBeLessThan(x);
      expect(leader.y2).toBeCloseTo(y - sizeRules.wide.type * 0.36, 6);
      expect(Math.abs(leader.y2 - leader.y1)).toBeGreaterThan(3);
    }
  });

  test('need no leader where they have room', () => {
    const apart = lineModel({ lines: [line('A', { 2024: 1 }), line('B', { 2024: 4 })] });
    const { endLabels } = layOutLines(apart, sizeRules.narrow);
    expect(endLabels.map(({ leader }) => leader)).toEqual([null, null]);
  });

  test('never overlap, at any size', () => {
    const lines = fc.array(shares, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom(...drawingSizes), (all, size) => {
        fc.pre(all.some((values) => values.some((value) => value !== null)));
        const model = lineModel({
          lines: all.map((values, at) => line(`Ally ${at}`, byYear(values))),
          targets: ['wales-2014-gdp', 'hague-2025-core'],
        });
        const { plot } = layOutLines(model, sizeRules[size]);
        const labels = layOutEndLabels(wantedLabels(model, false), model, plot, sizeRules[size]);
        const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
        heights.slice(1).forEach((y, at) => {
          expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(sizeRules[size].type);
        });
      }),
    );
  });
});
