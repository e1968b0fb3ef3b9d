// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { plain } from '../../support/words';
import { drawnState } from '../explore/content/drawn-state';

async function stopsOf(changes: Partial<ExploreState>) {
  const chart = await drawnState({ ...changes, form: 'stack' });
  if (chart === null) throw new Error('There is nothing to draw.');
  return chart.layOut(exploreSizes.wide).stops;
}

describe('the stops of columns', () => {
  test('go along the years, each from the top of its column down', async () => {
    const { axis, single, groups } = await stopsOf({
      measure: 'equipment-share',
      entities: ['DEU'],
    });
    expect({ axis, single }).toEqual({ axis: 'x', single: false });
    expect(groups).toHaveLength(13);
    const last = groups.at(-1) ?? [];
    expect(last.map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      'Other 40.1 %',
      'Infrastructure 4.9 %',
      'Personnel 22.9 %',
      'Equipment 32.1 %',
    ]);
    const heights = last.map(({ y }) => y ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(last.every(({ head, year }) => head === '2026' && year === 2026)).toBe(true);
  });

  test('open the category they are of, in the colour it has', async () => {
    const { groups } = await stopsOf({ measure: 'equipment-share', entities: ['DEU'] });
    const [other, , , equipment] = groups[0] ?? [];
    expect(equipment).toMatchObject({ colour: 'first', key: { indicator: 'equipment-share' } });
    expect(other).toMatchObject({ colour: 'bar-outline', key: { indicator: 'other-share' } });
  });

  test('are all there, also of those that share a label', async () => {
    const { groups } = await stopsOf({
      measure: 'expenditure-usd-2021',
      entities: allies.map(({ id }) => id),
    });
    expect(groups.map((group) => group.length)).toEqual(Array.from({ length: 13 }, () => 31));
  });

  test('say what is missing, without a place of its own', async () => {
    const { groups } = await stopsOf({ measure: 'equipment-share', entities: ['NLD'] });
    expect(groups.at(-1)?.map(({ text, y }) => [plain(text), y === null])).toEqual([
      ['missing', true],
      ['missing', true],
      ['missing', true],
      ['33.7 %', false],
    ]);
  });
});

describe('the stops of bars', () => {
  test('go down the entities, each from the left', async () => {
    const { axis, groups } = await stopsOf({
      measure: 'equipment-share',
      entities: ['DEU', 'POL'],
    });
    expect(axis).toBe('y');
    expect(groups.map((group) => group.map(({ head, name }) => `${head}: ${name}`))).toEqual([
      ['Poland: Equipment', 'Poland: Personnel', 'Poland: Infrastructure', 'Poland: Other'],
      ['Germany: Equipment', 'Germany: Personnel', 'Germany: Infrastructure', 'Germany: Other'],
    ]);
    const places = groups[0]?.map(({ x }) => x) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
