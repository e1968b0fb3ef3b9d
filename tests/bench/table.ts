import type { Measured } from './measure';

/** What is compared: a name with its unit, and the number a run gave for it. */
const rows: readonly (readonly [string, (measured: Measured) => readonly number[], number])[] = [
  ['first contentful paint, ms', ({ firstPaint }) => [firstPaint], 0.5],
  ['chart to be seen, ms', ({ picture }) => [picture], 0.5],
  ['chart live, ms', ({ live }) => [live], 0.5],
  ['tip after a move, median ms', ({ tips }) => tips, 0.5],
  ['tip after a move, p95 ms', ({ tips }) => tips, 0.95],
  ['JS heap, MB', ({ heap }) => [heap], 0.5],
];

/** A table in Markdown: each row the middle (or 95th percentile) over all runs, and how the two compare. */
export function table(
  names: readonly string[],
  [ours, usual]: readonly [readonly Measured[], readonly Measured[]],
): string {
  const body = rows.map(([name, read, share]) => {
    const one = quantile(ours.flatMap(read), share);
    const other = quantile(usual.flatMap(read), share);
    return [name, shown(one), shown(other), `${(other / one).toFixed(2)}×`];
  });
  const lines = [['', ...names, 'ratio'], ['---', '--:', '--:', '--:'], ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
