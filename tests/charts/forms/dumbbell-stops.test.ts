// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { english, german, plain } from '../../support/words';
import { drawnState } from '../explore/content/drawn-state';

async function laid(changes: Partial<ExploreState>, words = english) {
  const chart = await drawnState({ ...changes, form: 'dumbbell' }, words);
  if (chart === null) throw new Error('There is nothing to draw.');
  return chart.layOut(exploreSizes.wide);
}

describe('the stops of two years side by side', () => {
  test('go down the entities, and from the first year to the last with the change', async () => {
    const { stops } = await laid({ sort: 'change', entities: ['DEU', 'POL'] });
    expect(stops.axis).toBe('y');
    expect(stops.single).toBe(false);
    const said = stops.groups.map((group) =>
      group.map(({ head, name, text }) => plain(`${head}, ${name}: ${text}`)),
    );
    expect(said).toEqual([
      ['Poland, 2014: 1.86 %', 'Poland, 2026: 4.68 % (+2.82 percentage points)'],
      ['Germany, 2014: 1.16 %', 'Germany, 2026: 2.69 % (+1.53 percentage points)'],
    ]);
  });

  test('lie on their marks and open the value they are of', async () => {
    const { stops, layout } = await laid({ entities: ['DEU'] });
    if (layout.form !== 'dumbbell') throw new Error('The state is no dumbbell.');
    const [from, to] = stops.groups[0] ?? [];
    expect(from).toMatchObject({ x: layout.rows[0]?.fromX, y: layout.rows[0]?.y, year: 2014 });
    expect(to).toMatchObject({ x: layout.rows[0]?.toX, year: 2026, status: 'E', colour: 'first' });
    expect(to?.key).toEqual({
      edition: 'nato-2026-07',
      indicator: 'share-of-gdp',
      entity: 'DEU',
    });
  });

  test('say what is missing: the Netherlands in 2026', async () => {
    const changes = { measure: 'personnel-share', entities: ['DEU', 'NLD'] } as const;
    const { stops } = await laid(changes, german);
    expect(stops.groups[1]?.[1]).toMatchObject({ y: null, text: 'keine Angabe', status: 'O' });
  });

  test('are one a row where only one year is shown', async () => {
    const { stops } = await laid({ entities: ['DEU'], from: 2024, to: 2024 });
    expect(stops.single).toBe(true);
    expect(stops.groups.map((group) => group.map(({ name, head }) => `${name} ${head}`))).toEqual([
      ['Germany 2024'],
    ]);
  });
});
