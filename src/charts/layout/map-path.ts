/** A ring of points in drawing units, closed. */
export type MapRing = readonly (readonly [number, number])[];

/** Where the map lies in the drawing, and how large it is drawn. */
export interface MapPlacing {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/**
 * The rings of a path of the map's shapes (an absolute start, relative steps, `z`), placed in the drawing and rounded to a
 * tenth of a unit. Each point is rounded by itself, so that neighbours still share their border.
 */
export function placedRings(path: string, { scale, left, top }: MapPlacing): readonly MapRing[] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
      const points: (readonly [number, number])[] = [];
      let x = 0;
      let y = 0;
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([tenth(left + x * scale), tenth(top + y * scale)]);
      }
      return points;
    });
}

/** Rings as a path: straight lines in relative steps, the shortest way to write them. */
export function ringsPath(rings: readonly MapRing[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: MapRing): string {
  let [x, y] = ring[0] ?? [0, 0];
  const steps = ring.slice(1).flatMap(([toX, toY]) => {
    const step = [tenth(toX - x), tenth(toY - y)] as const;
    x = toX;
    y = toY;
    return step[0] === 0 && step[1] === 0 ? [] : [step.join(' ')];
  });
  return `M${ring[0]?.join(' ') ?? '0 0'}l${steps.join(' ')}z`;
}

/** A coordinate as short as it is drawn. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
