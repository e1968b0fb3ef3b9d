// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import { movedBy } from '../../../src/figure/reading/place';
import { plain } from '../../support/words';
import { drawnState } from '../explore/content/drawn-state';

async function stopsOf(year: number) {
  const chart = await drawnState({ form: 'scatter', year });
  if (chart === null) throw new Error('There is nothing to draw.');
  return chart.layOut(exploreSizes.wide).stops;
}

describe('the stops of a scatter', () => {
  test('are its marks, each alone, along the share of GDP', async () => {
    const { groups, axis, single } = await stopsOf(2024);
    expect([axis, single]).toEqual(['both', true]);
    expect(groups).toHaveLength(31);
    expect(groups.every((group) => group.length === 1)).toBe(true);
    expect(groups.slice(-3).map(([stop]) => stop?.name)).toEqual([
      'United States',
      'Estonia',
      'Poland',
    ]);
    expect(groups[0]?.[0]?.name).toBe('Belgium');
  });

  test('say both values, the year and the status', async () => {
    const { groups } = await stopsOf(2026);
    const germany = groups.flat().find(({ name }) => name === 'Germany');
    expect(germany).toMatchObject({ head: '2026', status: 'E', colour: 'first', year: 2026 });
    expect(plain(germany?.text ?? '')).toBe('2.69 % of GDP, 32.1 % equipment');
    expect(germany?.key).toMatchObject({ indicator: 'share-of-gdp', entity: 'DEU' });
  });

  test('are entered at the highest share and walked with the arrows', async () => {
    const stops = await stopsOf(2024);
    const first = movedBy('ArrowLeft', null, stops);
    expect(first).toEqual({ group: 30, member: 0 });
    expect(movedBy('ArrowLeft', first, stops)).toEqual({ group: 29, member: 0 });
  });
});
