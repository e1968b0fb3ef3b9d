// @vitest-environment node

import { describe, expect, test } from 'vitest';
import type { Stop, Stops } from '../../../src/charts/stops';
import { movedBy } from '../../../src/figure/reading/place';
import { fc } from '../../support/properties';

const stop: Stop = {
  x: 0,
  y: 0,
  head: '2024',
  name: 'Germany',
  text: '2.00 %',
  status: 'A',
  colour: 'first',
  remark: null,
  key: { edition: 'nato-2026-07', indicator: 'share-of-gdp', entity: 'DEU' },
  year: 2024,
};

function stopsOf(axis: 'x' | 'y', ...sizes: readonly number[]): Stops {
  return {
    axis,
    single: axis === 'y',
    groups: sizes.map((size) => Array.from({ length: size }, () => stop)),
  };
}

const years = stopsOf('x', 2, 2, 2, 2, 2, 2, 2, 2);
const bars = stopsOf('y', 1, 1, 1);
const at = (group: number, member = 0) => ({ group, member });

describe('along the years', () => {
  test('the first arrow stands at the newest year', () => {
    expect(movedBy('ArrowRight', null, years)).toEqual(at(7));
    expect(movedBy('ArrowLeft', null, years)).toEqual(at(7));
  });

  test.each([
    ['ArrowRight', at(3), at(4)],
    ['ArrowLeft', at(3), at(2)],
    ['ArrowDown', at(3), at(3, 1)],
    ['ArrowUp', at(3, 1), at(3)],
    ['PageDown', at(1), at(6)],
    ['PageUp', at(6), at(1)],
    ['Home', at(5, 1), at(0, 1)],
    ['End', at(2, 1), at(7, 1)],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(movedBy(key, from, years)).toEqual(to);
  });

  test('nothing runs past an end', () => {
    expect(movedBy('ArrowRight', at(7), years)).toEqual(at(7));
    expect(movedBy('ArrowLeft', at(0), years)).toEqual(at(0));
    expect(movedBy('ArrowDown', at(3, 1), years)).toEqual(at(3, 1));
    expect(movedBy('ArrowUp', at(3), years)).toEqual(at(3));
    expect(movedBy('PageDown', at(5), years)).toEqual(at(7));
    expect(movedBy('PageUp', at(2), years)).toEqual(at(0));
  });

  test('a year with fewer lines has the last of them', () => {
    expect(movedBy('ArrowRight', at(0, 2), stopsOf('x', 3, 1))).toEqual(at(1, 0));
  });
});

describe('down the bars', () => {
  test('the first arrow stands at the top', () => {
    expect(movedBy('ArrowDown', null, bars)).toEqual(at(0));
  });

  test.each([
    ['ArrowDown', at(0), at(1)],
    ['ArrowUp', at(2), at(1)],
    ['ArrowDown', at(2), at(2)],
    ['ArrowRight', at(1), at(1)],
    ['End', at(0), at(2)],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(movedBy(key, from, bars)).toEqual(to);
  });
});

test('other keys lead nowhere', () => {
  for (const key of ['Tab', 'a', 'Enter', 'Escape', ' ', '__proto__']) {
    expect(movedBy(key, at(1), years)).toBeNull();
  }
});

test('every walk stays among the stops', () => {
  const key = fc.constantFrom(
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.constantFrom('x', 'y'), sizes, fc.array(key), (axis, groups, keys) => {
      const stops = stopsOf(axis, ...groups);
      let place: ReturnType<typeof movedBy> = null;
      for (const pressed of keys) {
        place = movedBy(pressed, place, stops);
        expect(stops.groups[place?.group ?? -1]?.[place?.member ?? -1]).toBe(stop);
      }
    }),
  );
});
