import { describe, expect, test } from 'vitest';
import { hatchPath } from '../../../src/charts/layout/map-hatch';
import { drawnIn } from '../../../src/charts/layout/map-outline';
import { type MapRing, placedRings, ringsPath } from '../../../src/charts/layout/map-path';
import {
  bordersOf,
  crossesBox,
  holdsBox,
  isClear,
  isInside,
} from '../../../src/charts/layout/map-room';
import { mapShapes } from '../../../src/charts/map-shapes';

const square: MapRing = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

function shape(entity: string): string {
  return mapShapes.find((one) => one.entity === entity)?.path ?? '';
}

/** The lines of a path's rings, each the same whichever way it is walked. */
function linesOf(rings: readonly MapRing[]): ReadonlySet<string> {
  return new Set(
    rings.flatMap((ring) =>
      ring.map((to, at) => [`${ring.at(at - 1)}`, `${to}`].sort().join(' to ')),
    ),
  );
}

describe('a scaled path', () => {
  test('is scaled, then moved, and rounded to a tenth', () => {
    const rings = placedRings('M10 10l10.5 0 0 10z', { scale: 0.5, left: 3, top: 1 });
    expect(rings).toEqual([
      [
        [8, 6],
        [13.3, 6],
        [13.3, 11],
      ],
    ]);
    expect(ringsPath(rings)).toBe('M8 6l5.3 0 0 5z');
  });

  test('leaves out steps that rounding makes none', () => {
    const rings = placedRings('M10 10l.5 0 10 0 0 10z', { scale: 0.05, left: 0, top: 0 });
    expect(ringsPath(rings)).toBe('M0.5 0.5l0.5 0 0 0.5z');
  });

  test('does not drift: the last of many steps is as near to its place as the first', () => {
    const scale = 0.3517;
    for (const entity of ['NOR', 'CAN', 'GRC']) {
      const exact = placedRings(shape(entity), { scale: 1, left: 0, top: 0 });
      const scaled = placedRings(shape(entity), { scale, left: 0, top: 0 });
      scaled.flat().forEach(([x, y], at) => {
        const [exactX = 0, exactY = 0] = exact.flat()[at] ?? [];
        expect(Math.abs(x - exactX * scale)).toBeLessThan(0.051);
        expect(Math.abs(y - exactY * scale)).toBeLessThan(0.051);
      });
    }
  });

  test.each([
    ['DEU', 'POL'],
    ['ESP', 'PRT'],
    ['NOR', 'SWE'],
  ])('keeps the border that %s and %s share', (one, other) => {
    const placing = { scale: 0.3517, left: 12, top: 3 };
    const lines = linesOf(placedRings(shape(other), placing));
    const shared = [...linesOf(placedRings(shape(one), placing))].filter((line) => lines.has(line));
    expect(shared.length).toBeGreaterThan(3);
  });
});

describe('a hatch', () => {
  test('is lines from border to border, the same distance apart', () => {
    expect(hatchPath([square], { step: 5, slant: 'rising' })).toBe('M0 5L5 0M0 10L10 0M5 10L10 5');
    expect(hatchPath([square], { step: 10, slant: 'falling' })).toBe('M0 0L10 10');
  });

  test('leaves a hole open', () => {
    const hole: MapRing = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
    ];
    expect(hatchPath([square, hole], { step: 10, slant: 'rising' })).toBe('M0 10L4 6M6 4L10 0');
  });
});

describe('an outline', () => {
  test('lies within the border, whichever way the ring runs', () => {
    for (const ring of [square, [...square].reverse()]) {
      const inner = drawnIn([ring], 1).flat();
      expect(inner.every(([x, y]) => x > 0 && x < 10 && y > 0 && y < 10)).toBe(true);
    }
  });

  test('of an island too small for it is the border itself', () => {
    expect(drawnIn([square], 3)).toEqual([square]);
  });
});

describe('room', () => {
  test('a box within a land is held by it, one across its border is not, nor clear of it', () => {
    const within = { left: 2, top: 2, width: 6, height: 6 };
    const across = { left: 5, top: 2, width: 6, height: 6 };
    const beside = { left: 12, top: 2, width: 6, height: 6 };
    expect([within, across, beside].map((box) => holdsBox(bordersOf([square]), box))).toEqual([
      true,
      false,
      false,
    ]);
    expect([within, across, beside].map((box) => isClear(bordersOf([square]), box))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a box around a whole island is not clear of it', () => {
    expect(isClear(bordersOf([square]), { left: -5, top: -30, width: 40, height: 50 })).toBe(false);
  });

  test('a line past a corner does not cross a box', () => {
    const box = { left: 0, top: 0, width: 10, height: 10 };
    expect(crossesBox(-5, 8, 5, 18, box)).toBe(false);
    expect(crossesBox(-5, 5, 15, 6, box)).toBe(true);
    expect(isInside(5, 5, bordersOf([square]))).toBe(true);
  });
});
