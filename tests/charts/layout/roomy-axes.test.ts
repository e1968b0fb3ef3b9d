// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { layOutBars } from '../../../src/charts/layout/lay-out-bars';
import { layOutLines } from '../../../src/charts/layout/lay-out-lines';
import { roomyTicks } from '../../../src/charts/layout/roomy-ticks';
import { sizeRules } from '../../../src/charts/layout/size';
import { createSeriesBook } from '../../../src/charts/series-book';
import { english } from '../../support/words';
import { bar, barChart, barModel, defaults, line, lineModel } from '../planted-charts';

const years = (span: readonly [number, number], size: keyof typeof sizeRules = 'wide') =>
  layOutLines(
    lineModel({ lines: [line('A', { [span[0]]: 1, [span[1]]: 2 })], years: span }),
    sizeRules[size],
  ).xTicks.map(({ value }) => value);

describe('the years on an axis', () => {
  test('are every year where there are few, every second where they stand close', () => {
    expect(years([2020, 2024])).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(years([2014, 2026], 'medium')).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  });

  test('are two of two, and one of one', () => {
    expect(years([2025, 2026])).toEqual([2025, 2026]);
    expect(years([2026, 2026])).toEqual([2026]);
  });

  test('a single year stands in the middle', () => {
    const model = lineModel({ lines: [line('A', { 2026: 1 })], years: [2026, 2026] });
    const { plot, lines } = layOutLines(model, sizeRules.wide);
    expect(lines[0]?.points[0]?.x).toBe(plot.left + plot.width / 2);
  });
});

describe('the label of a line that ends early', () => {
  test('is led over from its last value', () => {
    const model = lineModel({ lines: [line('A', { 2020: 1, 2022: 2, 2023: null, 2024: null })] });
    const { endLabels, lines, plot } = layOutLines(model, sizeRules.wide);
    const end = lines[0]?.points.at(-1);
    expect(endLabels[0]?.leader).toMatchObject({ x1: (end?.x ?? 0) + 5, y1: end?.y, y2: end?.y });
    expect(endLabels[0]?.x).toBeGreaterThan(plot.left + plot.width);
  });
});

describe('a long name', () => {
  const long = { en: 'An alliance of a great many states', de: 'Ein Bündnis sehr vieler Staaten' };
  const short = { en: 'An alliance', de: 'Ein Bündnis' };

  test('is shortened where it would take more than a third of the drawing', () => {
    const row = line('A', { 2020: 1, 2024: 2 }, { label: long, short });
    const text = (size: keyof typeof sizeRules) =>
      layOutLines(lineModel({ lines: [row] }), sizeRules[size]).endLabels[0]?.text;
    expect(text('wide')).toBe('An alliance of a great many states 2.00');
    expect(text('medium')).toBe('An alliance 2.00');
    expect(text('narrow')).toBe('An alliance 2.00');
  });

  test('goes without its value where even so it does not fit', () => {
    const row = line(
      'A',
      { 2020: 1, 2024: 2 },
      { label: long, short: { en: 'Some great alliance', de: 'Bündnis' } },
    );
    const { endLabels } = layOutLines(lineModel({ lines: [row] }), sizeRules.narrow);
    expect(endLabels[0]?.text).toBe('Some great alliance');
  });
});

describe('the axis of ranked bars', () => {
  function money(...values: readonly number[]) {
    const rows = values.map((value, at) => ({
      ...bar(at === 0 ? 'DEU' : 'POL', 1),
      observation: { year: 2024, value, status: 'A' as const },
    }));
    const chart = barChart(rows, { unit: 'usd', target: null }).chart(
      createSeriesBook(
        rows.map(({ key, observation }) => ({
          key,
          observations: [observation],
          unit: 'usd',
          priceBase: 'current',
        })),
      ),
      defaults,
      english,
    );
    if (chart?.model.form !== 'bar') throw new Error('There are no bars.');
    return layOutBars(chart.model, sizeRules.narrow);
  }

  test('has only the ticks that have room, zero among them', () => {
    const layout = money(2_900_000, 1_000_000);
    const ticks = roomyTicks(layout);
    expect(layout.ticks.length).toBeGreaterThan(ticks.length);
    expect(ticks[0]?.value).toBe(0);
  });

  test('leaves room for texts of other years', () => {
    const model = barModel([bar('DEU', 2), bar('POL', 4)]);
    const plain = layOutBars(model, sizeRules.wide).plot.width;
    expect(layOutBars(model, sizeRules.wide, ['a much longer text']).plot.width).toBeLessThan(
      plain,
    );
  });

  test('starts bars below zero at zero, with their text to the right of it', () => {
    const { rows, zeroX } = money(-20, 50);
    const below = rows.find(({ bar: { value } }) => value === -20);
    expect(below?.x).toBeLessThan(zeroX);
    expect(below?.textX).toBeGreaterThan(zeroX);
  });
});
