import { isEstimate } from '../../domain/status';
import type { LaidLine } from '../layout/layout';

/** A row of Recharts' data: the year, and for line n `final<n>`; null interrupts the line. */
export type LineRow = Readonly<Record<string, number | null>>;

/**
 * Rows for Recharts, which cannot dot a part of a line: estimates are left out and drawn by themselves. They, a missing year,
 * and the turn of the year before a break interrupt the line.
 */
export function lineRows(
  lines: readonly LaidLine[],
  [from, to]: readonly [number, number],
  /** Where a value lies on the axis: the value itself, or its logarithm. */
  place: (value: number) => number = (value) => value,
): readonly LineRow[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const placed = lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, value: place(point.value) })),
  }));
  const breaks = new Set(
    lines.flatMap(({ points }) => points.filter(({ status }) => status === 'B').map((p) => p.year)),
  );
  const rows = years.flatMap((year) => [
    ...(breaks.has(year) ? [{ year: year - 0.5, ...turnOf(placed, year) }] : []),
    { year, ...Object.assign({}, ...placed.map((line, at) => cells(line, at, year))) },
  ]);
  // Of a single row Recharts draws a dot of its own.
  return from === to ? [...rows, { year: from + 0.5 }] : rows;
}

/** The turn of a year: the lines that break there are interrupted, the others go on straight. */
function turnOf(lines: readonly LaidLine[], year: number): LineRow {
  return Object.assign(
    {},
    ...lines.map((line, at) =>
      line.points.some((point) => point.year === year && point.status === 'B')
        ? { [`final${at}`]: null }
        : halfway(cells(line, at, year - 1), cells(line, at, year)),
    ),
  );
}

function halfway(before: LineRow, after: LineRow): LineRow {
  const middle = (a: number | null, b: number | null) =>
    a === null || b === null ? null : (a + b) / 2;
  return Object.fromEntries(
    Object.entries(before).map(([key, value]) => [key, middle(value, after[key] ?? null)]),
  );
}

function cells({ points }: LaidLine, at: number, year: number): LineRow {
  const point = points.find((one) => one.year === year);
  const drawn = point !== undefined && !isEstimate(point.status);
  return { [`final${at}`]: drawn ? point.value : null };
}
