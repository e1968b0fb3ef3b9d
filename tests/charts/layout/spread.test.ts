// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/charts/layout/spread';
import { fc } from '../../support/properties';

const wishes = fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 12 });
const gaps = fc.integer({ min: 1, max: 40 });
const dust = 1e-6;

describe('labels are moved apart', () => {
  test('two that want one place move equally far', () => {
    expect(spread([100, 100], 16, 0, 400)).toEqual([92, 108]);
  });

  test('three that crowd keep their middle', () => {
    expect(spread([100, 102, 104], 20, 0, 400)).toEqual([82, 102, 122]);
  });

  test('one beside a crowd stays where it is', () => {
    expect(spread([300, 100, 100], 16, 0, 400)).toEqual([300, 92, 108]);
  });

  test('at an edge all give way to one side', () => {
    expect(spread([0, 0, 5], 10, 0, 400)).toEqual([0, 10, 20]);
    expect(spread([400, 400, 395], 10, 0, 400)).toEqual([390, 400, 380]);
  });

  test('none gives none', () => expect(spread([], 16, 0, 400)).toEqual([]));

  test('the gap is kept, also where there is no room for all', () => {
    fc.assert(
      fc.property(wishes, gaps, (wanted, gap) => {
        const placed = [...spread(wanted, gap, 0, 400)].sort((a, b) => a - b);
        placed.slice(1).forEach((place, at) => {
          expect(place - (placed[at] ?? 0)).toBeGreaterThanOrEqual(gap - dust);
        });
      }),
    );
  });

  test('where there is room for all, all are inside', () => {
    fc.assert(
      fc.property(wishes, gaps, (wanted, gap) => {
        fc.pre((wanted.length - 1) * gap <= 400);
        for (const place of spread(wanted, gap, 0, 400)) {
          expect(place).toBeGreaterThanOrEqual(-dust);
          expect(place).toBeLessThanOrEqual(400 + dust);
        }
      }),
    );
  });

  test('the order is kept', () => {
    fc.assert(
      fc.property(wishes, gaps, (wanted, gap) => {
        const placed = spread(wanted, gap, 0, 400);
        wanted.forEach((a, i) => {
          wanted.forEach((b, j) => {
            if (a < b) expect(placed[i] ?? 0).toBeLessThan(placed[j] ?? 0);
          });
        });
      }),
    );
  });

  test('labels that are far enough apart do not move', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.array(gaps, { maxLength: 7 }),
        (top, more) => {
          const wanted = [top];
          for (const step of more) wanted.push((wanted.at(-1) ?? 0) + 10 + step);
          expect(spread(wanted, 10, 0, 1000)).toEqual(wanted);
        },
      ),
    );
  });
});
