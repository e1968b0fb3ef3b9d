// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { layOutBars } from '../../../src/charts/layout/lay-out-bars';
import type { BarLayout } from '../../../src/charts/layout/layout';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { textWidth } from '../../../src/charts/text-width';
import { fc } from '../../support/properties';
import { bar, barModel } from '../planted-charts';
import { extent } from './planted-layouts';

const allies = ['DEU', 'POL', 'MKD', 'USA'] as const;
const share = fc.integer({ min: 0, max: 900 }).map((hundredths) => hundredths / 100);

function expectInside(layout: BarLayout) {
  const { plot, size, width, height, model } = layout;
  expect(plot.width).toBeGreaterThan(width / 3);
  for (const { bar: one, textX, y } of layout.rows) {
    const bold = one.emphasis === 'highlighted';
    const name = width < 500 ? one.shortName : one.name;
    expect(textWidth(name, size.type, bold)).toBeLessThanOrEqual(plot.left - 8);
    const text = one.remark ?? one.endText;
    expect(textX + textWidth(text, size.type, bold), text).toBeLessThanOrEqual(width);
    expect(y - size.row / 2).toBeGreaterThanOrEqual(plot.top);
    expect(y + size.row / 2).toBeLessThanOrEqual(height);
  }
  expect(layout.marginTexts.map(({ text }) => text)).toEqual([
    width < 500 ? model.target?.shortLabel : model.target?.label,
  ]);
  for (const text of layout.marginTexts) {
    const label = extent(text, size.type);
    expect(label.left).toBeGreaterThanOrEqual(0);
    expect(label.right).toBeLessThanOrEqual(width);
  }
  expect(model.bars).toHaveLength(layout.rows.length);
}

describe.each(drawingSizes)('ranked bars laid out %s', (size) => {
  const rules = sizeRules[size];

  test('have everything inside the drawing', () => {
    const values = fc.tuple(fc.option(share), fc.option(share), fc.option(share), share);
    fc.assert(
      fc.property(values, (drawn) => {
        const bars = allies.map((id, at) =>
          bar(id, drawn[at] ?? null, { emphasis: at === 0 ? 'highlighted' : 'default' }),
        );
        expectInside(layOutBars(barModel(bars), rules));
      }),
    );
  });

  test('begin at zero', () => {
    const { rows, plot } = layOutBars(barModel([bar('DEU', 0), bar('POL', 4)]), rules);
    expect(rows.map(({ x }) => x)).toEqual([plot.left, plot.left + plot.width]);
  });

  test('end nowhere where the value is missing', () => {
    const { rows } = layOutBars(barModel([bar('DEU', 2), bar('POL', null)]), rules);
    expect(rows[1]?.x).toBeNull();
  });

  test('are crossed by the target at its value', () => {
    const { targetX, plot } = layOutBars(barModel([bar('DEU', 4)]), rules);
    expect(targetX).toBeCloseTo(plot.left + plot.width / 2, 9);
  });
});

test('names are shortened where it is narrow', () => {
  const model = barModel([bar('MKD', 2)]);
  const { left: narrow } = layOutBars(model, sizeRules.narrow).plot;
  const { left: wide } = layOutBars(model, sizeRules.wide).plot;
  expect(model.bars[0]?.shortName).not.toBe(model.bars[0]?.name);
  expect(narrow).toBeLessThan(wide);
});
