import type { ModelPoint } from '../../../charts/model';
import { isEstimate } from '../../../domain/status';

/** A small line over the years: what is final, what is an estimate, and points that stand alone. Places in drawing units. */
export interface Spark {
  readonly final: string;
  readonly estimated: string;
  readonly dots: readonly Place[];
  /** The newest point; null where there is none. */
  readonly end: Place | null;
  /** Where zero is, where values lie on both sides of it; else null. */
  readonly zero: number | null;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Placed extends Place {
  readonly year: number;
  readonly estimate: boolean;
}

/** Lays out a row's values on a scale of its own from zero. A missing year breaks the line. */
export function sparkOf(
  points: readonly ModelPoint[],
  [from, to]: readonly [number, number],
  width: number,
  height: number,
): Spark {
  const values = points.flatMap(({ value }) => value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (year: number) => round((width * (year - from)) / Math.max(1, to - from));
  const y = (value: number) => round(height - (height * (value - low)) / (high - low || 1));
  const placed = points.flatMap(({ year, value, status }): Placed[] =>
    value === null ? [] : [{ x: x(year), y: y(value), year, estimate: isEstimate(status) }],
  );
  const pieces = placed.slice(1).flatMap((point, at) => {
    const before = placed[at];
    return before !== undefined && before.year === point.year - 1 ? [[before, point] as const] : [];
  });
  const joined = new Set(pieces.flat());
  const draw = (estimate: boolean) =>
    pieces
      .filter(([, point]) => point.estimate === estimate)
      .map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
      .join('');
  return {
    final: draw(false),
    estimated: draw(true),
    dots: placed.filter((point) => !joined.has(point)),
    end: placed.at(-1) ?? null,
    zero: low < 0 ? y(0) : null,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
