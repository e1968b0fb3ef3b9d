// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { DumbbellLayout } from '../../../src/charts/forms/dumbbell-types';
import { type DrawingSize, drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { states, stateWith, wholeBook } from '../explore/explore-states';
import { expectReadable } from './laid-texts';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

/** Null where there is nothing to draw, or the state's form does not suit it. */
function laid(state: ExploreState, size: DrawingSize, words = english): DumbbellLayout | null {
  const spec = exploreSpec(state);
  const layout = spec.chart(book, spec.defaults, words)?.layOut(exploreSizes[size]).layout;
  return layout?.form === 'dumbbell' ? layout : null;
}

function drawn(changes: Partial<ExploreState>, size: DrawingSize): DumbbellLayout {
  const layout = laid(stateWith({ ...changes, form: 'dumbbell' }), size);
  if (layout === null) throw new Error('The state is no dumbbell.');
  return layout;
}

function expectInside({ rows, plot, height, width, headMarks }: DumbbellLayout) {
  expect(plot.width).toBeGreaterThan(width * 0.3);
  for (const { fromX, toX, y } of rows) {
    for (const x of [fromX, toX]) {
      if (x === null) continue;
      expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
      expect(x).toBeLessThanOrEqual(plot.left + plot.width + 1e-6);
    }
    expect(y + 6).toBeLessThanOrEqual(height);
  }
  for (const { x } of headMarks) expect(x).toBeGreaterThan(plot.left);
}

const spoken = { en: english, de: german };
const languages = fc.constantFrom('en', 'de');

describe.each(drawingSizes)('dumbbells laid out %s', (size) => {
  test('have room for every text and mark in every state', () => {
    fc.assert(
      fc.property(states, languages, (state, language) => {
        const layout = laid({ ...state, form: 'dumbbell' }, size, spoken[language]);
        if (layout === null) return;
        const texts = layout.texts.map((text) => ({
          laid: text,
          size: layout.size.type,
          bold: text.bold,
        }));
        expectReadable(texts, layout, JSON.stringify(state));
        expectInside(layout);
      }),
      { numRuns: 150 },
    );
  });

  test('grow with their rows', () => {
    const few = drawn({ entities: ['DEU', 'POL'] }, size);
    const all = drawn({ entities: allies.map(({ id }) => id) }, size);
    expect(all.rows).toHaveLength(31);
    expect(all.height).toBeGreaterThan(31 * all.size.row);
    expect(few.height).toBeLessThan(all.height / 4);
  });

  test('have a row’s marks at its values: Germany’s 1.16 and 2.69 on an axis from 0 to 2.69', () => {
    const { rows, plot, targetX } = drawn({ entities: ['DEU'] }, size);
    expect(rows[0]?.fromX).toBeCloseTo(plot.left + (plot.width * 1.16) / 2.69, 6);
    expect(rows[0]?.toX).toBeCloseTo(plot.left + plot.width, 6);
    expect(targetX).toBeCloseTo(plot.left + (plot.width * 2) / 2.69, 6);
  });
});

test('a ratio axis has equal distances for equal factors', () => {
  const { rows, plot } = drawn(
    { measure: 'expenditure-usd-2021', scale: 'log', entities: ['USA', 'DEU', 'EST'] },
    'wide',
  );
  const [usa, germany] = rows;
  const factor = ((germany?.toX ?? 0) - (germany?.fromX ?? 0)) / Math.log(119159 / 46687);
  const same = ((usa?.toX ?? 0) - (usa?.fromX ?? 0)) / Math.log(850211 / 747296);
  expect(factor).toBeCloseTo(same, 6);
  expect(plot.left + plot.width).toBeGreaterThan(usa?.toX ?? 0);
});

test('where it is narrow the marks lie under their words, and take the whole width', () => {
  const { texts, rows, plot, width } = drawn({ entities: ['DEU'] }, 'narrow');
  const name = texts.find(({ text }) => text === 'Germany');
  expect(name?.y).toBeLessThan((rows[0]?.y ?? 0) - 4);
  expect(plot.width).toBeGreaterThan(width * 0.85);
});
