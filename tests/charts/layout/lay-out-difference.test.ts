// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LineRow } from '../../../src/charts/content';
import { layOutDifference } from '../../../src/charts/layout/lay-out-difference';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { line, lineModel } from '../planted-charts';
import { expectReadable } from './laid-texts';

const told = { year: 2024, text: '2024: half a percentage point apart', short: '2024: half' };

function laidOut(lines: readonly LineRow[], size: (typeof drawingSizes)[number] = 'wide') {
  const layout = layOutLines(lineModel({ lines, targets: ['wales-2014-gdp'] }), sizeRules[size]);
  return { layout, difference: layOutDifference(told, layout) };
}

const first = line('A', { 2020: 1, 2021: 1, 2022: null, 2023: 2, 2024: 3 });
const second = line('B', { 2020: 2, 2021: 2, 2022: 2, 2023: 1, 2024: 2.5 });

describe('the difference of two lines', () => {
  test('has a band over each run of years that both have', () => {
    const { difference, layout } = laidOut([first, second]);
    expect(difference?.areas.map((area) => area.length)).toEqual([4, 4]);
    expect(difference?.areas[0]?.[0]?.x).toBe(layout.plot.left);
  });

  test('is as high as it is in its year', () => {
    const { difference, layout } = laidOut([first, second]);
    expect(difference?.y1).toBeCloseTo(layout.lines[0]?.points.at(-1)?.y ?? 0, 6);
    expect(difference?.y2).toBeCloseTo(layout.lines[1]?.points.at(-1)?.y ?? 0, 6);
    expect(difference?.x).toBe(layout.plot.left + layout.plot.width);
  });

  test('is nothing where one of the lines lacks the year, or there is one line only', () => {
    const early = line('B', { 2020: 2, 2023: 1 });
    expect(laidOut([first, early]).difference).toBeNull();
    expect(laidOut([first]).difference).toBeNull();
  });

  test.each(drawingSizes)('has its words in the plot, on no other text, %s', (size) => {
    const high = line('A', { 2020: 3, 2021: 3, 2022: 3, 2023: 3, 2024: { value: 3, status: 'E' } });
    const { difference, layout } = laidOut([high, second], size);
    const { type } = layout.size;
    const texts = [
      ...layout.marginTexts.map((laid) => ({ laid, size: type })),
      ...layout.endLabels.map((laid) => ({ laid, size: type, bold: laid.bold })),
      ...(difference === null ? [] : [{ laid: difference.label, size: type, bold: true }]),
    ];
    expectReadable(texts, layout, size);
    expect(difference?.label.y).toBeGreaterThan(layout.plot.top);
    expect(difference?.label.y).toBeLessThan(layout.plot.top + layout.plot.height);
  });
});
