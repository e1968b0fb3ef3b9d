// @vitest-environment node

import { describe, expect, test } from 'vitest';
import {
  entrance,
  type Step,
  stepOf,
  type WalkedRow,
  walk,
} from '../../../../src/features/explore/table/walk-cells';
import { fc } from '../../../support/properties';

/** Iceland has no figure; Montenegro's begin in 2015. */
const rows: readonly WalkedRow[] = [
  { id: 'DEU', years: [2014, 2015, 2016] },
  { id: 'ISL', years: [] },
  { id: 'MNE', years: [2015, 2016] },
];

describe('the arrow keys walk the numbers', () => {
  test.each<[string, Step, number, string, number]>([
    ['left to the year before', 'left', 2015, 'DEU', 2014],
    ['right to the year after', 'right', 2015, 'DEU', 2016],
    ['down over a row without numbers', 'down', 2015, 'MNE', 2015],
    ['to the start of the row', 'row-start', 2016, 'DEU', 2014],
    ['to its end', 'row-end', 2014, 'DEU', 2016],
    ['to the first number of the table', 'start', 2016, 'DEU', 2014],
    ['to the last', 'end', 2014, 'MNE', 2016],
  ])('%s', (_, step, year, row, to) => {
    expect(walk(rows, { row: 'DEU', year }, step)).toEqual({ row, year: to });
  });

  test('up over a row without numbers', () => {
    expect(walk(rows, { row: 'MNE', year: 2016 }, 'up')).toEqual({ row: 'DEU', year: 2016 });
  });

  test.each<[Step, string, number]>([
    ['left', 'DEU', 2014],
    ['right', 'DEU', 2016],
    ['up', 'DEU', 2014],
    ['down', 'MNE', 2015],
  ])('%s ends at the edge', (step, row, year) => {
    expect(walk(rows, { row, year }, step)).toBeNull();
  });

  test('down ends where no row further down has the year', () => {
    expect(walk(rows, { row: 'DEU', year: 2014 }, 'down')).toBeNull();
  });

  test('from a row that is gone there is no way', () => {
    expect(walk(rows, { row: 'POL', year: 2014 }, 'left')).toBeNull();
  });
});

test('the way in is the newest number of the first row that has any', () => {
  expect(entrance(rows)).toEqual({ row: 'DEU', year: 2016 });
  expect(entrance(rows.slice(1))).toEqual({ row: 'MNE', year: 2016 });
  expect(entrance([])).toBeNull();
});

test.each([
  ['ArrowLeft', false, 'left'],
  ['ArrowDown', false, 'down'],
  ['Home', false, 'row-start'],
  ['Home', true, 'start'],
  ['End', false, 'row-end'],
  ['End', true, 'end'],
  ['Enter', false, null],
  ['a', false, null],
])('%s with control %s asks for %s', (key, ctrlKey, step) => {
  expect(stepOf({ key, ctrlKey })).toBe(step);
});

test('every step leads to a number, or nowhere', () => {
  const some = fc.uniqueArray(fc.integer({ min: 2014, max: 2020 }));
  const tables = fc.uniqueArray(fc.constantFrom('DEU', 'POL', 'ISL', 'MNE'), { minLength: 1 });
  const steps = fc.constantFrom<Step>(
    'left',
    'right',
    'up',
    'down',
    'row-start',
    'row-end',
    'start',
    'end',
  );
  fc.assert(
    fc.property(
      tables.chain((ids) =>
        fc.tuple(
          fc.tuple(
            ...ids.map((id) => some.map((years) => ({ id, years: years.sort((a, b) => a - b) }))),
          ),
          fc.array(steps),
        ),
      ),
      ([table, way]) => {
        let at = entrance(table);
        for (const step of way) {
          if (at === null) break;
          at = walk(table, at, step) ?? at;
          const { row, year } = at;
          expect(table.find(({ id }) => id === row)?.years).toContain(year);
        }
      },
    ),
  );
});
