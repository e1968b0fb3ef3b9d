// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { fittingForm } from '../../../src/charts/explore/form-fit';
import { settle } from '../../../src/charts/explore/settle';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import { type BarLayout, type LineLayout, scale } from '../../../src/charts/layout/layout';
import { valueY, yearX } from '../../../src/charts/layout/line-scale';
import { drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { wholeBook, wishes } from '../explore/explore-states';
import { expectReadable, type SeenText } from './laid-texts';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

/** Every text of a line chart; those of the axes stand where the view puts them. */
function lineTexts(layout: LineLayout): readonly SeenText[] {
  const { model, plot, size, marginTexts, endLabels, events = [], difference, xTicks } = layout;
  const bottom = plot.top + plot.height;
  const plain = [
    ...marginTexts,
    ...events.flatMap(({ label }) => label ?? []),
    ...xTicks.map(({ value, text }) => ({
      text,
      x: yearX(value, model, plot),
      y: bottom + size.type + 8,
      anchor: 'middle' as const,
    })),
    ...model.ticks.map(({ value, text }) => ({
      text,
      x: plot.left - 10,
      y: valueY(value, model, plot) + 0.36 * size.type,
      anchor: 'end' as const,
    })),
  ];
  return [
    ...plain.map((laid) => ({ laid, size: size.type })),
    ...endLabels.map((laid) => ({ laid, size: size.type, bold: laid.bold })),
    ...(difference === undefined ? [] : [{ laid: difference.label, size: size.type, bold: true }]),
  ];
}

/** Every text of a bar chart. */
function barTexts({ model, plot, size, rows, ticks, marginTexts }: BarLayout): readonly SeenText[] {
  const drop = 0.36 * size.type;
  const place = (value: number) =>
    scale(value, [model.lowest, model.highest], [plot.left, plot.left + plot.width]);
  const plain = [
    ...marginTexts,
    ...ticks.map(({ value, text }) => ({
      text,
      x: place(value),
      y: plot.top - 10,
      anchor: 'middle' as const,
    })),
  ];
  return [
    ...plain.map((laid) => ({ laid, size: size.type })),
    ...rows.flatMap(({ bar, textX, y }): readonly SeenText[] => {
      const bold = bar.emphasis === 'highlighted';
      const name = size.width < 500 ? bar.shortName : bar.name;
      return [
        {
          laid: { text: name, x: plot.left - 8, y: y + drop, anchor: 'end' },
          size: size.type,
          bold,
        },
        {
          laid: { text: bar.remark ?? bar.endText, x: textX, y: y + drop, anchor: 'start' },
          size: size.type,
          bold,
        },
      ];
    }),
  ];
}

const seen = fc.constantFrom(...drawingSizes);
const spoken = fc.constantFrom('en', 'de');

describe.each(['line', 'bar'] as const)('whatever a reader asks for as a %s chart', (form) => {
  test('has every text inside the drawing, and none on another', () => {
    let drawn = 0;
    fc.assert(
      fc.property(wishes, seen, spoken, (wish, size, language) => {
        const beside = form === 'bar' ? null : (wish.beside ?? null);
        const { state } = settle({ ...wish, beside, form });
        fc.pre(fittingForm(state) === form);
        const spec = exploreSpec(state);
        const chart = spec.chart(book, spec.defaults, language === 'en' ? english : german);
        fc.pre(chart !== null);
        const { layout } = chart.layOut(exploreSizes[size]);
        const where = `${size} ${language} ${JSON.stringify(state)}`;
        expect(layout.plot.width, where).toBeGreaterThan(layout.width / 4);
        if (layout.form === 'line') expectReadable(lineTexts(layout), layout, where);
        if (layout.form === 'bar') expectReadable(barTexts(layout), layout, where);
        drawn++;
      }),
      { numRuns: 300 },
    );
    expect(drawn).toBeGreaterThan(200);
  });

  test('can be read at every value compared, at its place', () => {
    fc.assert(
      fc.property(wishes, seen, (wish, size) => {
        const beside = form === 'bar' ? null : (wish.beside ?? null);
        const { state } = settle({ ...wish, beside, form });
        fc.pre(fittingForm(state) === form);
        const spec = exploreSpec(state);
        const chart = spec.chart(book, spec.defaults, english);
        fc.pre(chart !== null);
        const { layout, stops } = chart.layOut(exploreSizes[size]);
        const all = stops.groups.flat();
        expect(all.length).toBeGreaterThan(0);
        for (const { x, y } of all) {
          expect(x).toBeGreaterThanOrEqual(layout.plot.left - 0.01);
          expect(x).toBeLessThanOrEqual(layout.plot.left + layout.plot.width + 0.01);
          if (y === null) continue;
          expect(y).toBeGreaterThanOrEqual(layout.plot.top - 0.01);
          expect(y).toBeLessThanOrEqual(layout.plot.top + layout.plot.height + 0.01);
        }
      }),
    );
  });
});
