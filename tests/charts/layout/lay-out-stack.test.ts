// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { StackLayout } from '../../../src/charts/forms/stack-types';
import { type DrawingSize, drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { states, stateWith, wholeBook } from '../explore/explore-states';
import { expectReadable, type SeenText } from './laid-texts';
import { extent } from './planted-layouts';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

/** Null where there is nothing to draw, or the state's form does not suit it. */
function laid(state: ExploreState, size: DrawingSize, words = english): StackLayout | null {
  const spec = exploreSpec(state);
  const layout = spec.chart(book, spec.defaults, words)?.layOut(exploreSizes[size]).layout;
  return layout?.form === 'stack' ? layout : null;
}

function drawn(changes: Partial<ExploreState>, size: DrawingSize): StackLayout {
  const layout = laid(stateWith({ ...changes, form: 'stack' }), size);
  if (layout === null) throw new Error('The state is no stack.');
  return layout;
}

function textsOf({ texts, segmentTexts, size }: StackLayout): readonly SeenText[] {
  return [
    ...texts.map((text) => ({ laid: text, size: size.type, bold: text.bold })),
    ...segmentTexts.map((text) => ({ laid: text, size: size.type })),
  ];
}

/** Every segment and gap in the plot, and none upon another. */
function expectInside({ stacks, plot, height }: StackLayout) {
  for (const { segments, gap } of stacks) {
    for (const box of [...segments.map((one) => one.box), gap]) {
      if (box === null) continue;
      expect(box.left).toBeGreaterThanOrEqual(plot.left - 0.1);
      // Four categories as printed may add up to 100.01 or so.
      expect(box.left + box.width).toBeLessThanOrEqual(plot.left + plot.width + 0.5);
      expect(box.top).toBeGreaterThanOrEqual(plot.top - 0.5);
      expect(box.top + box.height).toBeLessThanOrEqual(height);
    }
  }
}

const stackable = states.map((state) => ({ ...state, form: 'stack' as const }));

/** A measure that can be stacked of random allies: the states at large seldom have one. */
const sums = fc.record({
  measure: fc.constantFrom(
    'expenditure-usd-2021',
    'expenditure-usd-current',
    'expenditure-eur-current',
    'expenditure-ppp',
    'military-personnel',
    'equipment-share',
    'personnel-share',
    'infrastructure-share',
    'other-share',
  ),
  entities: fc.uniqueArray(fc.constantFrom(...allies.map(({ id }) => id)), { minLength: 1 }),
  from: fc.integer({ min: 2014, max: 2026 }),
  per: fc.constantFrom('none', 'share'),
  focus: fc.boolean(),
  target: fc.constantFrom('none', 'wales-2014-equipment'),
});

const spoken = { en: english, de: german };
const languages = fc.constantFrom('en', 'de');

describe.each(drawingSizes)('stacks laid out %s', (size) => {
  test('have room for every text and segment in every state', () => {
    fc.assert(
      fc.property(stackable, languages, (state, language) => {
        const layout = laid(state, size, spoken[language]);
        if (layout === null) return;
        expectReadable(textsOf(layout), layout, JSON.stringify(state));
        expectInside(layout);
      }),
      { numRuns: 100 },
    );
  });

  test('have room whoever and whatever is stacked', () => {
    fc.assert(
      fc.property(sums, languages, ({ focus, ...changes }, language) => {
        const first = focus ? (changes.entities[0] ?? null) : null;
        const state = stateWith({ ...changes, focus: first, form: 'stack' });
        const layout = laid(state, size, spoken[language]);
        if (layout === null) return;
        expectReadable(textsOf(layout), layout, JSON.stringify(changes));
        expectInside(layout);
        expect(layout.plot.width).toBeGreaterThan(layout.width * 0.3);
      }),
      { numRuns: 150 },
    );
  });

  test('have every text on a segment inside it', () => {
    for (const entities of [['DEU'], ['DEU', 'POL', 'USA', 'LUX', 'NLD']] as const) {
      const {
        stacks,
        segmentTexts,
        size: rules,
      } = drawn({ measure: 'equipment-share', entities, year: 2024 }, size);
      const boxes = stacks.flatMap(({ segments }) => segments.flatMap(({ box }) => box ?? []));
      for (const text of segmentTexts) {
        const { left, right } = extent(text, rules.type);
        const around = boxes.filter(
          (box) =>
            box.left <= left &&
            right <= box.left + box.width &&
            box.top < text.y - rules.type / 2 &&
            text.y < box.top + box.height,
        );
        expect(around, text.text).toHaveLength(1);
      }
    }
  });

  test('have segments as long as their values, one upon the other', () => {
    const { stacks, plot } = drawn({ measure: 'equipment-share', entities: ['DEU'] }, size);
    const boxes = stacks[0]?.segments.map(({ box }) => box) ?? [];
    // Germany 2014: equipment 12.94, personnel 50.67, infrastructure 3.75, other 32.63.
    const lengths = boxes.map((box) => (100 * (box?.height ?? 0)) / plot.height);
    [12.94, 50.67, 3.75, 32.63].forEach((value, at) => {
      expect(lengths[at]).toBeCloseTo(value, 6);
    });
    expect(boxes[1] === null ? 0 : (boxes[1]?.top ?? 0) + (boxes[1]?.height ?? 0)).toBeCloseTo(
      boxes[0]?.top ?? 0,
      6,
    );
  });

  test('have labels of twelve parts at most; the others share one', () => {
    const entities = allies.map(({ id }) => id);
    const { texts, plot } = drawn({ measure: 'expenditure-usd-2021', entities }, size);
    const labels = texts.filter(({ x }) => x > plot.left + plot.width + 10);
    expect(labels).toHaveLength(12);
    expect(labels.at(-1)?.text).toBe('20 others');
  });
});

describe('a column that lacks a figure', () => {
  test('ends in an outline up to 100 where its parts are per cent of a whole', () => {
    const { stacks, plot } = drawn({ measure: 'equipment-share', entities: ['NLD'] }, 'wide');
    const last = stacks.at(-1);
    expect(last?.segments.map(({ box }) => box === null)).toEqual([false, true, true, true]);
    // The Netherlands 2026: only equipment, 33.69.
    expect(last?.gap?.top).toBeCloseTo(plot.top, 6);
    expect(last?.gap?.height).toBeCloseTo(plot.height * 0.6631, 6);
    expect(stacks.slice(0, -1).every(({ gap }) => gap === null)).toBe(true);
  });

  test('has no sum above it; the last that has one has', () => {
    const years = { from: 1990, to: 2005 };
    const { texts, stacks } = drawn(
      {
        measure: 'military-usd-2024',
        edition: 'sipri-2026-04',
        entities: ['DEU', 'POL'],
        ...years,
      },
      'wide',
    );
    expect(stacks[0]?.gap).not.toBeNull();
    expect(stacks[0]?.gap?.height).toBeCloseTo(14, 6);
    expect(texts.filter(({ bold, tone }) => bold && tone === 'ink')).toHaveLength(1);
  });
});
