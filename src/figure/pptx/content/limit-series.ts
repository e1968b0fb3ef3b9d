import type { Emphasis } from '../../../charts/content';
import { mostSeries, type SlideSeries } from '../slide-types';

const ranks = { highlighted: 0, default: 1, muted: 2 } as const satisfies Record<Emphasis, number>;

/**
 * The series a native chart has room for: targets, then what stands out, each in the model's order. What is drawn last
 * lies on top, so the context comes first.
 */
export function limitSeries(all: readonly SlideSeries[]): {
  readonly series: readonly SlideSeries[];
  readonly leftOut: readonly string[];
} {
  const rank = ({ kind, emphasis }: SlideSeries) => (kind === 'target' ? -1 : ranks[emphasis]);
  const kept = new Set(all.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostSeries));
  const depth = ({ kind, emphasis }: SlideSeries) => (kind === 'target' ? 1.5 : ranks[emphasis]);
  return {
    series: all.filter((one) => kept.has(one)).toSorted((a, b) => depth(b) - depth(a)),
    leftOut: all.filter((one) => !kept.has(one)).map(({ name }) => name),
  };
}
