import { isEstimate } from '../../domain/status';
import type { LaidLine, LaidPoint } from '../layout/layout';
import { round } from './drawn-text';

/** What tells a grey line from the others of its drawing, whatever is measured: so a line stays while the measure changes. */
export function lineKey({ line: { key } }: LaidLine): string {
  return `${key.edition} ${key.entity}`;
}

/** The years of a line up to the accession; none where accession plays no part. */
export function untilJoined(line: LaidLine): LaidLine {
  const { joined } = line.line;
  return {
    ...line,
    points: joined === null ? [] : line.points.filter(({ year }) => year <= joined),
  };
}

/** The years of a line since the accession. */
export function sinceJoined(line: LaidLine): LaidLine {
  const { joined } = line.line;
  return joined === null
    ? line
    : { ...line, points: line.points.filter(({ year }) => year >= joined) };
}

/** Whether a line goes on from one point to the next: not over a missing year, and not into a break. */
export function isNeighbour(before: LaidPoint, point: LaidPoint): boolean {
  return point.year === before.year + 1 && point.status !== 'B';
}

/** Whether a point has no neighbour it is joined to, so that only a dot shows it. */
export function isLone({ points }: LaidLine, at: number): boolean {
  const point = points[at];
  const before = points[at - 1];
  const after = points[at + 1];
  if (point === undefined) return false;
  return !(
    (before !== undefined && isNeighbour(before, point)) ||
    (after !== undefined && isNeighbour(point, after))
  );
}

/** The segments between neighbouring years: those with an estimate at an end, or the others. A gap and a break stay open. */
export function pathOf({ points }: LaidLine, estimates: boolean): string {
  let drawn = '';
  let open = false;
  points.forEach((point, at) => {
    const before = points[at - 1];
    const joined =
      before !== undefined &&
      isNeighbour(before, point) &&
      (isEstimate(before.status) || isEstimate(point.status)) === estimates;
    if (joined) {
      if (!open) drawn += `M${round(before.x)} ${round(before.y)}`;
      drawn += `L${round(point.x)} ${round(point.y)}`;
    }
    open = joined;
  });
  return drawn;
}

/** A place of a curve; without one the curve is interrupted. */
export interface CurvePoint {
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * The final values of a line as the points of a curve, which cannot be dotted in parts: an estimate, a missing year and the
 * turn of the year before a break interrupt it.
 */
export function curvePoints({ points }: LaidLine): CurvePoint[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    const apart = before !== undefined && !isNeighbour(before, point);
    const place = isEstimate(point.status) ? gap : { x: round(point.x), y: round(point.y) };
    return apart ? [gap, place] : [place];
  });
}

const gap: CurvePoint = { x: null, y: null };
