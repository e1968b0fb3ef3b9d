// @vitest-environment node

import { beforeAll, describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import type { EntityId } from '../../../src/catalogue/entities';
import type { LaidChart } from '../../../src/charts/chart';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { formFits } from '../../../src/charts/explore/form-fit';
import { settle } from '../../../src/charts/explore/settle';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import type { MapLayout } from '../../../src/charts/forms/map-types';
import { labelType } from '../../../src/charts/layout/map-label';
import { drawingSizes } from '../../../src/charts/layout/size';
import type { SeriesBook } from '../../../src/charts/series-book';
import { nearestStop } from '../../../src/charts/stops';
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
function layOut(state: ExploreState, size: Size, words: Words = english) {
  const spec = exploreSpec(state);
  return spec.chart(book, spec.defaults, words)?.layOut(exploreSizes[size]) ?? null;
}

function mapOf(laid: LaidChart | null): MapLayout {
  if (laid?.layout.form !== 'map') throw new Error('The state is no map.');
  return laid.layout;
}

function laid(changes: Partial<ExploreState>, size: Size): MapLayout {
  return mapOf(layOut(stateWith({ ...changes, form: 'map' }), size));
}

function textsOf({ labels, legendTexts, size }: MapLayout): readonly SeenText[] {
  return [
    ...labels.map((label) => ({
      laid: label.laid,
      size: labelType(label.bold, size),
      bold: label.bold,
    })),
    ...legendTexts.map((text) => ({ laid: text, size: size.type, bold: text.bold })),
  ];
}

test('in any state, size and language every text is in the drawing and no two overlap', () => {
  const chosen = fc.tuple(
    wishes,
    fc.constantFrom(...drawingSizes),
    fc.constantFrom(english, german),
  );
  fc.assert(
    fc.property(chosen, ([wish, size, words]) => {
      const { state } = settle({ ...wish, form: 'map', per: 'none', beside: null });
      if (formFits(state).map !== null) return;
      const found = layOut({ ...state, form: 'map' }, size, words);
      if (found === null) return;
      const layout = mapOf(found);
      expectReadable(textsOf(layout), layout, `${size} ${words.language} ${JSON.stringify(state)}`);
    }),
    { numRuns: 150 },
  );
});

describe('the size of a map', () => {
  test.each([
    ['narrow', 350, 259],
    ['medium', 720, 532.8],
    ['wide', 864.9, 640],
  ] as const)('%s: it keeps its shape', (size, width, height) => {
    const { plot } = laid({}, size);
    expect(plot.width).toBeCloseTo(width, 0);
    expect(plot.height).toBeCloseTo(height, 0);
  });

  test('a wide one stands in the middle', () => {
    const { plot, width } = laid({}, 'wide');
    expect(Math.abs(plot.left - (width - plot.left - plot.width))).toBeLessThanOrEqual(1);
  });

  test('the legend stands in the ocean where that has room, else beneath', () => {
    for (const size of ['wide', 'medium'] as const) {
      const { legendTexts, plot, height } = laid({}, size);
      expect(Math.max(...legendTexts.map(({ y }) => y))).toBeLessThan(plot.height);
      expect(height).toBe(Math.ceil(plot.height));
    }
    const { legendTexts, plot } = laid({}, 'narrow');
    expect(Math.min(...legendTexts.map(({ y }) => y))).toBeGreaterThan(plot.height);
  });
});

describe('what a map shows', () => {
  test('all allies, whatever is chosen; what is chosen is outlined', () => {
    const { areas } = laid({ entities: ['DEU', 'POL'] }, 'wide');
    expect(areas.map(({ area }) => area.key.entity)).toEqual(all);
    const outlined = areas.filter(({ outline }) => outline !== null);
    expect(outlined.map(({ area }) => area.key.entity)).toEqual(['DEU', 'POL']);
  });

  test('a hatch for no figure and for no ally yet, each with a line in the legend', () => {
    const { areas, swatches } = laid({ edition: 'nato-2025-08', year: 2020 }, 'wide');
    const hatched = areas.filter(({ hatch }) => hatch !== null);
    expect(hatched.map(({ area }) => area.key.entity)).toEqual(['FIN', 'SWE']);
    expect(swatches.filter(({ hatch }) => hatch !== null).map(({ fill }) => fill)).toEqual([
      'before',
    ]);
  });

  test('the chosen small ones are named beside their land, with a line back to it', () => {
    const { labels } = laid({ entities: ['LUX'] }, 'wide');
    const [label] = labels.filter(({ entity }) => entity === 'LUX');
    expect(label?.laid.text).toBe('Luxembourg 2.03');
    expect(label?.leader).not.toBeNull();
  });

  test('values of others only where they fit into their land', () => {
    const { labels } = laid({ entities: ['DEU'] }, 'wide');
    const shown = labels.map(({ entity }) => entity);
    expect(shown).toEqual(expect.arrayContaining(['FRA', 'ESP', 'TUR', 'POL', 'EST']));
    expect(shown).not.toContain('LUX');
  });
});

describe('reading a map', () => {
  const stopsOf = (changes: Partial<ExploreState>) => {
    const found = layOut(stateWith({ ...changes, form: 'map' }), 'wide');
    if (found === null) throw new Error('There is nothing to draw.');
    return found;
  };

  test('each ally is a stop, walked from the highest value to those without one', () => {
    const { stops } = stopsOf({ year: 2020 });
    const names = stops.groups.map(([stop]) => stop?.name);
    expect(names).toHaveLength(32);
    expect(names.slice(0, 2)).toEqual(['United States', 'Greece']);
    expect(names.slice(-3)).toEqual(['Finland', 'Sweden', 'Iceland']);
    expect(stops).toMatchObject({ axis: 'both', single: true });
  });

  test('a pointer on Jutland reads Denmark, one on Iceland that it has no armed forces', () => {
    const { stops, layout } = stopsOf({});
    const { areas } = mapOf({ stops, layout });
    const read = (entity: string) => {
      const found = areas.find(({ area }) => area.key.entity === entity);
      const { group } = nearestStop(stops, (found?.x ?? 0) + 2, (found?.y ?? 0) - 2);
      return stops.groups[group]?.[0];
    };
    expect(read('DNK')).toMatchObject({ name: 'Denmark', status: 'E', remark: null, year: 2026 });
    expect(read('ISL')).toMatchObject({ name: 'Iceland', remark: 'no armed forces' });
  });
});
