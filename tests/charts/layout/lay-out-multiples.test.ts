// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import type { EntityId } from '../../../src/catalogue/entities';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { formFits } from '../../../src/charts/explore/form-fit';
import { settle } from '../../../src/charts/explore/settle';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { MultiplesLayout } from '../../../src/charts/forms/multiples-types';
import { drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import type { Words } from '../../../src/language/words';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { stateWith, wholeBook, wishes } from '../explore/explore-states';
import { expectReadable, type SeenText } from './laid-texts';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

type Size = (typeof drawingSizes)[number];

const all: readonly EntityId[] = allies.map(({ id }) => id);

/** Null where there is nothing to draw. */
function layOut(state: ExploreState, size: Size, words: Words): MultiplesLayout | null {
  const spec = exploreSpec(state);
  const layout = spec.chart(book, spec.defaults, words)?.layOut(exploreSizes[size]).layout;
  if (layout === undefined) return null;
  if (layout.form !== 'multiples') throw new Error('The state is no small multiples.');
  return layout;
}

function laid(changes: Partial<ExploreState>, size: Size): MultiplesLayout {
  const layout = layOut(stateWith({ ...changes, form: 'multiples' }), size, english);
  if (layout === null) throw new Error('There is nothing to draw.');
  return layout;
}

function textsOf({ cells, marks, size }: MultiplesLayout): readonly SeenText[] {
  const plain = [
    ...marks.map(({ text }) => text),
    ...cells.flatMap(({ value, remark, tickTexts, yearTexts }) => [
      ...(value === null ? [] : [value]),
      ...(remark === null ? [] : [remark]),
      ...tickTexts,
      ...yearTexts,
    ]),
  ];
  return [
    ...plain.map((one) => ({ laid: one, size: size.type })),
    ...cells.map(({ title, cell }) => ({
      laid: title,
      size: size.type,
      bold: cell.emphasis === 'highlighted',
    })),
  ];
}

function expectInside({ cells, width, height }: MultiplesLayout) {
  for (const { box, points } of cells) {
    expect(box.left + box.width).toBeLessThanOrEqual(width + 0.01);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    for (const { x, y, year } of points) {
      expect(x, `${year}`).toBeGreaterThanOrEqual(box.left);
      expect(x, `${year}`).toBeLessThanOrEqual(box.left + box.width);
      expect(y, `${year}`).toBeGreaterThanOrEqual(box.top - 0.01);
      expect(y, `${year}`).toBeLessThanOrEqual(box.top + box.height + 0.01);
    }
  }
}

/** Whatever can be asked of small multiples. */
const states = wishes
  .map((wish): ExploreState => ({ ...settle(wish).state, form: 'multiples' }))
  .filter((state) => formFits(state).multiples === null && state.entities.length > 0);

describe.each(drawingSizes)('small multiples laid out %s', (size) => {
  test('have room for every text and every value, whatever is asked', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(english, german), (state, words) => {
        const layout = layOut(state, size, words);
        if (layout === null) return;
        expectInside(layout);
        expectReadable(textsOf(layout), layout, JSON.stringify(state));
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 2, 3, 4, 5, 8, 13, 32])('have room for %i cells', (count) => {
    for (const axis of ['shared', 'free'] as const) {
      for (const words of [english, german]) {
        for (const measure of ['share-of-gdp', 'expenditure-usd-current', 'real-change'] as const) {
          const entities = all.slice(0, count);
          const state = stateWith({ form: 'multiples', entities, axis, measure });
          const layout = layOut(state, size, words);
          if (layout === null) throw new Error('There is nothing to draw.');
          expectInside(layout);
          expectReadable(textsOf(layout), layout, `${count} ${axis} ${measure}`);
          expect(layout.cells).toHaveLength(count);
        }
      }
    }
  });

  test('have cells that do not touch', () => {
    const { cells } = laid({ entities: all }, size);
    const clashes = cells.flatMap(({ box: a }, at) =>
      cells
        .slice(at + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.left + b.width &&
            b.left < a.left + a.width &&
            a.top < b.top + b.height &&
            b.top < a.top + a.height,
        ),
    );
    expect(clashes).toEqual([]);
  });

  test('write the ticks of a shared axis in the first column only', () => {
    const { cells } = laid({ entities: all }, size);
    const left = Math.min(...cells.map(({ box }) => box.left));
    for (const { box, tickTexts, remark } of cells) {
      expect(tickTexts.length > 0).toBe(box.left === left && remark === null);
    }
    const own = laid({ entities: all, axis: 'free' }, size).cells;
    expect(own.every(({ tickTexts, remark }) => (remark === null) === tickTexts.length > 0)).toBe(
      true,
    );
  });

  test('write the years below the lowest cell of each column, or below each with its own axis', () => {
    const { cells } = laid({ entities: all }, size);
    const columns = new Set(cells.map(({ box }) => box.left)).size;
    expect(cells.filter(({ yearTexts }) => yearTexts.length > 0)).toHaveLength(columns);
    expect(cells.at(-1)?.yearTexts.map(({ text }) => text.slice(-2))).toEqual(['14', '26']);
    const own = laid({ entities: all, axis: 'free' }, size).cells;
    expect(own.every(({ yearTexts }) => yearTexts.length === 2)).toBe(true);
  });
});

describe('the cells', () => {
  const columnsOf = (count: number, size: Size) =>
    new Set(laid({ entities: all.slice(0, count) }, size).cells.map(({ box }) => box.left)).size;

  test('stand in fewer columns where there are few, or the drawing is narrow', () => {
    expect([1, 2, 3, 8, 32].map((count) => columnsOf(count, 'wide'))).toEqual([1, 2, 3, 4, 8]);
    expect([1, 4, 32].map((count) => columnsOf(count, 'medium'))).toEqual([1, 2, 5]);
    expect([1, 4, 32].map((count) => columnsOf(count, 'narrow'))).toEqual([1, 2, 3]);
  });

  test('make a narrow drawing higher', () => {
    expect(laid({ entities: all }, 'narrow').height).toBeGreaterThan(1000);
    expect(laid({ entities: all }, 'wide').height).toBeLessThan(700);
  });

  test('have the target from the day it was agreed, where their axis reaches it', () => {
    const [germany] = laid({ entities: ['DEU'] }, 'wide').cells;
    const first = germany?.points[0]?.x ?? 0;
    const second = germany?.points[1]?.x ?? 0;
    // Agreed on 5 September 2014: two thirds of the way from 2014 to 2015.
    expect(germany?.target?.x).toBeGreaterThan(first + (second - first) * 0.66);
    expect(germany?.target?.x).toBeLessThan(first + (second - first) * 0.7);
    expect(laid({ entities: ['DEU'], target: 'none' }, 'wide').cells[0]?.target).toBeNull();
  });

  test('have a band only where the line ends in estimates: not Italy’s of 2007 to 2009', () => {
    const sipri = { measure: 'military-usd-2024', edition: 'sipri-2026-04' } as const;
    expect(laid({ entities: ['ITA'], ...sipri }, 'wide').cells[0]?.bandX).toBeNull();
    const [germany] = laid({ entities: ['DEU'] }, 'wide').cells;
    const x = (year: number) => germany?.points.find((point) => point.year === year)?.x ?? 0;
    expect(germany?.bandX).toBeCloseTo((x(2024) + x(2025)) / 2, 6);
  });

  test('break the line where its series does, and mark it', () => {
    const [luxembourg] = laid({ entities: ['LUX'] }, 'wide').cells;
    const unjoined = luxembourg?.points.filter(({ joined }) => !joined).map(({ year }) => year);
    expect(unjoined).toEqual([2014, 2023]);
    expect(luxembourg?.breakXs).toHaveLength(1);
  });

  test('have their ground at zero where values lie below it', () => {
    const [germany] = laid({ entities: ['DEU'], measure: 'real-change' }, 'wide').cells;
    const below = germany?.points.filter(({ value }) => value !== null && value < 0) ?? [];
    expect(below.map(({ year }) => year)).toEqual([2014, 2021]);
    expect(below.every(({ y }) => y > (germany?.groundY ?? 0))).toBe(true);
  });
});
