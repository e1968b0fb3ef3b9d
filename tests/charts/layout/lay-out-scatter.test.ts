// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { entities } from '../../../src/catalogue/entities';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { ScatterLayout } from '../../../src/charts/forms/scatter-types';
import { drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import type { Words } from '../../../src/language/words';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { stateWith, wholeBook } from '../explore/explore-states';
import { expectReadable, type SeenText } from './laid-texts';
import { extent } from './planted-layouts';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

function laid(
  changes: Partial<ExploreState>,
  size: (typeof drawingSizes)[number],
  words: Words = english,
): ScatterLayout {
  const spec = exploreSpec(stateWith({ ...changes, form: 'scatter' }));
  const chart = spec.chart(book, spec.defaults, words);
  const layout = chart?.layOut(exploreSizes[size]).layout;
  if (layout?.form !== 'scatter') throw new Error('The state is no scatter.');
  return layout;
}

/** Everything written, the ticks where the view puts them. */
function textsOf(layout: ScatterLayout): readonly SeenText[] {
  const { model, plot, labels, titleTexts, fieldTexts, targetTexts } = layout;
  const size = layout.size.type;
  const spread = (at: number, count: number) => at / (count - 1);
  const across = model.acrossTicks.map(({ text }, at, all) => ({
    text,
    x: plot.left + plot.width * spread(at, all.length),
    y: plot.top + plot.height + size + 8,
    anchor: 'middle' as const,
  }));
  const up = model.upTicks.map(({ text }, at, all) => ({
    text,
    x: plot.left - 8,
    y: plot.top + plot.height * (1 - spread(at, all.length)) + size * 0.36,
    anchor: 'end' as const,
  }));
  return [
    ...[...titleTexts, ...fieldTexts, ...targetTexts, ...across, ...up].map((one) => ({
      laid: one,
      size,
    })),
    ...labels.map((label) => ({ laid: label, size, bold: label.emphasis === 'highlighted' })),
  ];
}

const ids = entities.map(({ id }) => id);
const selections = fc.record({
  entities: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }),
  year: fc.integer({ min: 2014, max: 2026 }),
  focus: fc.boolean(),
});

describe.each(drawingSizes)('a scatter laid out %s', (size) => {
  test('has room for every text, whoever is chosen', () => {
    fc.assert(
      fc.property(
        selections,
        fc.constantFrom(english, german),
        ({ entities: chosen, year, focus }, words) => {
          const first = focus ? (chosen[0] ?? null) : null;
          const layout = laid({ entities: chosen, year, focus: first }, size, words);
          expectReadable(textsOf(layout), layout, `${chosen.join()} ${year} ${words.language}`);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('has room for every text in the older edition', () => {
    for (const year of [2012, 2016, 2019]) {
      const layout = laid({ edition: 'nato-2019-06', year }, size);
      expectReadable(textsOf(layout), layout, `${year}`);
    }
  });

  test('has every mark in its plot', () => {
    for (const year of [2014, 2020, 2026]) {
      const { dots, trails, plot } = laid({ year }, size);
      for (const { x, y } of [...dots, ...trails.flatMap(({ points }) => points)]) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.left + plot.width);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y).toBeLessThanOrEqual(plot.top + plot.height);
      }
    }
  });

  test('names whatever is highlighted and has a place', () => {
    fc.assert(
      fc.property(selections, ({ entities: chosen, year }) => {
        const { dots, labels } = laid({ entities: chosen, year }, size);
        const names = dots
          .filter(({ row }) => row.emphasis === 'highlighted')
          .map(({ row }) => (size === 'narrow' ? row.shortName : row.name));
        const written = labels
          .filter(({ emphasis }) => emphasis === 'highlighted')
          .map(({ text }) => text);
        expect(written.toSorted()).toEqual(names.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test('sets no name upon a mark', () => {
    for (const year of [2014, 2024]) {
      const { dots, labels, size: rules } = laid({ year }, size);
      const covered = labels.flatMap((label) => {
        const { left, right } = extent(label, rules.type, label.emphasis === 'highlighted');
        return dots
          .filter(
            ({ x, y }) =>
              x > left && x < right && y < label.y + 2 && y > label.y - 0.75 * rules.type - 2,
          )
          .map(({ row }) => `${label.text} covers ${row.name}`);
      });
      expect(covered).toEqual([]);
    }
  });

  test('has the levels where their values lie', () => {
    const { targetX, targetY, plot } = laid({}, size);
    expect(targetX).toBeCloseTo(plot.left + (plot.width * 2) / 6, 6);
    expect(targetY).toBeCloseTo(plot.top + (plot.height * 40) / 60, 6);
  });

  test('names the four fields, each within its own', () => {
    const { fieldTexts, targetX, targetY } = laid({ year: 2024 }, size);
    const place = (text: string) => {
      const found = fieldTexts.find((one) => one.text.replaceAll('\u00a0', ' ').startsWith(text));
      return found === undefined ? 'none' : [found.x > targetX, found.y < targetY];
    };
    expect(place('both')).toEqual([true, true]);
    expect(place('only 2 %')).toEqual([true, false]);
    expect(place('only 20 %')).toEqual([false, true]);
    expect(place('neither')).toEqual([false, false]);
  });
});

describe('the way of what is highlighted', () => {
  test('leads from the first year to the year shown', () => {
    const { trails } = laid({ year: 2020, entities: ['DEU'] }, 'wide');
    expect(trails.map(({ points }) => points.map(({ year }) => year))).toEqual([
      [2014, 2015, 2016, 2017, 2018, 2019, 2020],
    ]);
    expect(trails[0]?.strokes).toHaveLength(6);
  });

  test('is open where the series breaks: Luxembourg’s of 2023', () => {
    const { trails } = laid({ year: 2024, entities: ['LUX'] }, 'wide');
    expect(trails[0]?.points).toHaveLength(11);
    expect(trails[0]?.strokes).toHaveLength(9);
  });

  test('is not there in the first year, nor for what is not highlighted', () => {
    expect(laid({ year: 2014 }, 'wide').trails).toEqual([]);
    const focused = laid({ focus: 'POL' }, 'wide').trails;
    expect(focused.map(({ name }) => name)).toEqual(['Poland']);
  });

  test('has its first year written at it', () => {
    const { labels } = laid({ entities: ['DEU'] }, 'wide');
    expect(labels.filter(({ text }) => text === '2014')).toHaveLength(1);
  });
});
