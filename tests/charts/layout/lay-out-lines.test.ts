// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import type { LineLayout } from '../../../src/charts/layout/layout';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { textWidth } from '../../../src/charts/text-width';
import { fc } from '../../support/properties';
import { line, lineModel } from '../planted-charts';
import { byYear, extent, shares } from './planted-layouts';

const germany = line('Germany', { 2020: 1, 2021: 2, 2022: null, 2023: 3, 2024: 4 });

function expectInside(layout: LineLayout) {
  const { plot, width, height, size } = layout;
  expect(plot.width).toBeGreaterThan(width / 2);
  expect(plot.left + plot.width).toBeLessThan(width);
  expect(plot.top + plot.height).toBeLessThan(height);
  for (const { points } of layout.lines) {
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
      expect(x).toBeLessThanOrEqual(plot.left + plot.width + 1e-6);
      expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
      expect(y).toBeLessThanOrEqual(plot.top + plot.height + 1e-6);
    }
  }
  for (const label of layout.endLabels) {
    expect(label.x).toBeGreaterThan(plot.left + plot.width);
    expect(extent(label, size.type, label.bold).right).toBeLessThanOrEqual(width);
    expect(label.y - size.type).toBeGreaterThanOrEqual(-size.type);
    expect(label.y).toBeLessThanOrEqual(height);
  }
  for (const text of layout.marginTexts) {
    expect(extent(text, size.type).left, text.text).toBeGreaterThanOrEqual(plot.left);
    expect(extent(text, size.type).right, text.text).toBeLessThanOrEqual(width);
  }
}

describe.each(drawingSizes)('a line chart laid out %s', (size) => {
  const rules = sizeRules[size];

  test('has everything inside the drawing', () => {
    const lines = fc.array(shares, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (all) => {
        fc.pre(all.some((values) => values.some((value) => value !== null)));
        const model = lineModel({
          lines: all.map((values, at) => line(`Ally ${at}`, byYear(values))),
          targets: ['wales-2014-gdp'],
        });
        expectInside(layOutLines(model, rules));
      }),
    );
  });

  test('leaves the ticks the room they take', () => {
    const model = lineModel({ lines: [germany] });
    const { plot } = layOutLines(model, rules);
    for (const { text } of model.ticks) {
      expect(textWidth(text, rules.type)).toBeLessThan(plot.left - 2);
    }
  });

  test('puts the lowest tick at the bottom, the highest at the top, the years from edge to edge', () => {
    const { plot, lines } = layOutLines(lineModel({ lines: [germany] }), rules);
    const points = lines[0]?.points ?? [];
    expect(points.map(({ year }) => year)).toEqual([2020, 2021, 2023, 2024]);
    expect(points[0]?.x).toBe(plot.left);
    expect(points.at(-1)?.x).toBe(plot.left + plot.width);
    expect(points.at(-1)?.y).toBe(plot.top);
    expect(points[0]?.y).toBeCloseTo(plot.top + plot.height * 0.75, 9);
  });

  test('labels whole years within the axis', () => {
    const model = lineModel({ lines: [germany], years: [1953, 2025] });
    const { xTicks } = layOutLines(model, rules);
    const years = xTicks.map(({ value }) => value);
    expect(years).toContain(2000);
    expect(years[0]).toBeGreaterThanOrEqual(1953);
    expect(years.at(-1)).toBeLessThanOrEqual(2025);
    expect(xTicks.every(({ value, text }) => text === String(value))).toBe(true);
    const few = layOutLines(lineModel({ lines: [germany] }), rules).xTicks;
    expect(few.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  test('keeps a callout of the first year within the plot', () => {
    const model = lineModel({ lines: [germany], callouts: [2020] });
    const layout = layOutLines(model, rules);
    expect(layout.marginTexts).toHaveLength(1);
    expectInside(layout);
  });

  test('says where the estimates begin', () => {
    const estimated = line('Germany', { 2023: 1, 2024: { value: 2, status: 'E' } });
    const layout = layOutLines(lineModel({ lines: [estimated] }), rules);
    expect(layout.marginTexts.map(({ text }) => text)).toEqual(['estimates']);
    expectInside(layout);
  });

  test('writes beside a break what it is', () => {
    const broken = line('Germany', { 2020: 1, 2022: { value: 2, status: 'B' }, 2024: 1 });
    const breakLabel = { en: 'broken', de: 'gebrochen' };
    const layout = layOutLines(lineModel({ lines: [broken], breakLabel }), rules);
    const [text] = layout.marginTexts;
    const { plot } = layout;
    expect(text?.text).toBe('broken');
    expect(text?.x).toBeCloseTo(plot.left + (plot.width * 1.5) / 4 + 6, 9);
    expectInside(layout);
  });
});
