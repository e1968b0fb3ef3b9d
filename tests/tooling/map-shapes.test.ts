// @vitest-environment node
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allies } from '../../src/catalogue/allies';
import type { MapFrame } from '../../src/charts/map-shape';
import { mapGround, mapInset, mapShapes, mapSize } from '../../src/charts/map-shapes';
import { type Point, type Ring, readAtlas } from '../../tooling/map/atlas';
import { cutAt } from '../../tooling/map/cut-at';
import { makeMap } from '../../tooling/map/make-map';
import { moduleText } from '../../tooling/map/module-text';
import { pathText } from '../../tooling/map/path-text';
import { readingPoint } from '../../tooling/map/reading-point';
import { areaOf, boundsOf, depthIn, edgesOf } from '../../tooling/map/ring-measures';

const committed = readFileSync('src/charts/map-shapes.ts', 'utf8');
const paths = new Map(mapShapes.map(({ entity, path }) => [entity, path]));
const square: Ring = [
  [0, 0],
  [12, 0],
  [12, 12],
  [0, 12],
];

/** The rings of a path as the generator writes it. */
function ringsOf(path: string): readonly Ring[] {
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
      const points: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
      }
      return points;
    });
}

function ringsOfEntity(entity: string): readonly Ring[] {
  return ringsOf(paths.get(entity) ?? '');
}

/** The lines of the rings as text, each as its neighbour walks it when told to. */
function lines(rings: readonly Ring[], backwards = false): readonly string[] {
  return rings.flatMap(edgesOf).map(([from, to]) => `${backwards ? [to, from] : [from, to]}`);
}

function isWithin(ring: Ring, { x, y, width, height }: MapFrame): boolean {
  const [left, top, right, bottom] = boundsOf(ring);
  return left >= x && top >= y && right <= x + width && bottom <= y + height;
}

function isApart(ring: Ring, { x, y, width, height }: MapFrame): boolean {
  const [left, top, right, bottom] = boundsOf(ring);
  return left > x + width || top > y + height || right < x || bottom < y;
}

describe('the committed map', () => {
  test('the committed shapes are what the script makes', () => {
    expect(committed === moduleText(makeMap(readAtlas()))).toBe(true);
  });

  test('every ally has a shape, in the order of the catalogue', () => {
    expect(mapShapes.map(({ entity }) => entity)).toEqual(allies.map(({ id }) => id));
  });

  test.each(mapShapes)('the reading point of $entity lies inside its shape', (shape) => {
    const depth = depthIn(ringsOf(shape.path), [shape.x, shape.y]);
    expect(shape.room).toBeGreaterThanOrEqual(3);
    expect(depth).toBeGreaterThanOrEqual(shape.room);
  });

  test.each([
    ['DEU', 'FRA'],
    ['DEU', 'POL'],
    ['DEU', 'DNK'],
    ['BEL', 'NLD'],
    ['ESP', 'PRT'],
    ['NOR', 'SWE'],
    ['EST', 'LVA'],
    ['HRV', 'SVN'],
    ['ALB', 'MNE'],
    ['BGR', 'TUR'],
    ['CAN', 'USA'],
  ])('%s and %s share their border', (one, other) => {
    const border = new Set(lines(ringsOfEntity(other), true));
    expect(lines(ringsOfEntity(one)).some((line) => border.has(line))).toBe(true);
  });

  test.each(['CZE', 'HUN', 'LUX', 'MKD', 'SVK'])(
    'between %s, which has no coast, and its neighbours is no gap',
    (entity) => {
      const others = mapShapes.filter((shape) => shape.entity !== entity);
      const around = [...others.map(({ path }) => path), mapGround].flatMap(ringsOf);
      const borders = new Set(lines(around, true));
      expect(lines(ringsOfEntity(entity)).filter((line) => !borders.has(line))).toEqual([]);
    },
  );

  test('no land lies across an edge of the map or of the inset', () => {
    const all = [...mapShapes.map(({ path }) => path), mapGround].flatMap(ringsOf);
    const whole = { x: 0, y: 0, ...mapSize };
    expect(all.filter((ring) => !isWithin(ring, whole))).toEqual([]);
    expect(all.filter((ring) => !isWithin(ring, mapInset) && !isApart(ring, mapInset))).toEqual([]);
  });

  test('the inset has North America, Greenland with it', () => {
    const inside = mapShapes.filter(({ path }) =>
      ringsOf(path).some((ring) => isWithin(ring, mapInset)),
    );
    expect(inside.map(({ entity }) => entity)).toEqual(['CAN', 'DNK', 'USA']);
    const rings = ['CAN', 'USA'].flatMap(ringsOfEntity);
    expect(rings.every((ring) => isWithin(ring, mapInset))).toBe(true);
  });

  test('no reading point lies in the ground', () => {
    const ground = ringsOf(mapGround);
    expect(mapShapes.filter(({ x, y }) => depthIn(ground, [x, y]) >= 0)).toEqual([]);
  });

  test('every island is large enough to be seen', () => {
    const rings = mapShapes.flatMap(({ path }) => ringsOf(path));
    expect(Math.min(...rings.map((ring) => Math.abs(areaOf(ring))))).toBeGreaterThanOrEqual(8);
  });

  test('the module is small enough: 31 kB, 11 kB packed', () => {
    expect(committed.length).toBeLessThan(31_000);
    expect(gzipSync(committed).length).toBeLessThan(11_000);
  });
});

describe('how it is made', () => {
  test('a path is written as short as it can be read', () => {
    const ring: Ring = [
      [10.5, 0],
      [11, -0.5],
      [0.5, 0],
    ];
    expect(pathText([ring, ring])).toBe('M10.5 0l.5-.5-10.5 .5zM10.5 0l.5-.5-10.5 .5z');
    expect(ringsOf(pathText([ring]))).toEqual([ring]);
  });

  test('the reading point lies inside where the middle does not', () => {
    const hook: Ring = [
      [0, 0],
      [12, 0],
      [12, 2],
      [4, 2],
      [4, 12],
      [0, 12],
    ];
    const { at, room } = readingPoint([hook]);
    expect(depthIn([hook], at)).toBe(room);
    expect(room).toBeGreaterThanOrEqual(2);
    expect(depthIn([hook], [6, 6])).toBe(-2);
  });

  test('a hole is not inside', () => {
    const hole: Ring = [
      [4, 4],
      [4, 8],
      [8, 8],
      [8, 4],
    ];
    expect(depthIn([square, hole], [6, 6])).toBe(-2);
    expect(depthIn([square, hole], readingPoint([square, hole]).at)).toBeGreaterThanOrEqual(2);
  });

  test('land is cut at the frame', () => {
    const frame = { x: 6, y: 3, width: 20, height: 4 };
    const cut = cutAt(frame, [square]);
    expect(cut.map(boundsOf)).toEqual([[6, 3, 12, 7]]);
    expect(cut.map(areaOf).map(Math.abs)).toEqual([24]);
    expect(cutAt({ ...frame, x: 20 }, [square])).toEqual([]);
  });
});
