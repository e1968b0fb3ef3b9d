// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { ExploreState } from '../../../src/charts/explore/state';
import { nearestStop, type Stops } from '../../../src/charts/stops';
import { movedBy, type Place } from '../../../src/figure/reading/place';
import { plain } from '../../support/words';
import { drawnState } from '../explore/content/drawn-state';

async function stopsOf(changes: Partial<ExploreState>): Promise<Stops> {
  const chart = await drawnState({ ...changes, form: 'multiples' });
  if (chart === null) throw new Error('There is nothing to draw.');
  return chart.layOut(exploreSizes.wide).stops;
}

/** Where the reader is told to be after some keys. */
function walk(stops: Stops, ...keys: readonly string[]): string {
  let place: Place | null = null;
  for (const key of keys) place = movedBy(key, place, stops) ?? place;
  const stop = place === null ? undefined : stops.groups[place.group]?.[place.member];
  return plain(`${stop?.name} ${stop?.head} ${stop?.remark ?? stop?.text}`);
}

describe('the stops of small multiples', () => {
  test('are the years, each with every cell in the order of drawing', async () => {
    const { groups, axis, single } = await stopsOf({ entities: ['DEU', 'POL', 'ISL'] });
    expect([axis, single]).toEqual(['both', true]);
    expect(groups.map((group) => group[0]?.head)).toEqual(
      Array.from({ length: 13 }, (_, at) => `${2014 + at}`),
    );
    for (const group of groups) {
      expect(group.map(({ name }) => name)).toEqual(['Poland', 'Germany', 'Iceland']);
    }
  });

  test('are walked like lines: left and right along the years, up and down from cell to cell', async () => {
    const stops = await stopsOf({ entities: ['DEU', 'POL', 'ISL'] });
    expect(walk(stops, 'ArrowRight')).toBe('Poland 2026 4.68 %');
    expect(walk(stops, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toBe('Poland 2024 3.75 %');
    expect(walk(stops, 'ArrowRight', 'ArrowDown')).toBe('Germany 2026 2.69 %');
    expect(walk(stops, 'Home')).toBe('Poland 2014 1.86 %');
    expect(walk(stops, 'End', 'ArrowDown', 'ArrowDown')).toBe('Iceland 2026 no armed forces');
  });

  test('have a missing value too, without a height', async () => {
    const { groups } = await stopsOf({ entities: ['NLD'], measure: 'personnel-share', to: 2026 });
    // Personnel of the Netherlands is missing in 2026, so that year is left out where nothing else is shown.
    expect(groups).toHaveLength(12);
    const both = await stopsOf({ entities: ['NLD', 'DEU'], measure: 'personnel-share' });
    const missing = both.groups.at(-1)?.find(({ name }) => name === 'Netherlands');
    expect(missing).toMatchObject({ y: null, text: 'no figure', status: 'O', head: '2026' });
  });

  test('the pointer reads the value that is nearest, in whichever cell', async () => {
    const stops = await stopsOf({ entities: ['DEU', 'POL', 'USA', 'FRA', 'ITA'] });
    for (const [group, members] of stops.groups.entries()) {
      members.forEach((stop, member) => {
        expect(nearestStop(stops, stop.x + 0.5, stop.y ?? 0)).toEqual({ group, member });
      });
    }
  });
});
