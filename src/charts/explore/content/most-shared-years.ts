import { observed, type Series } from '../../../domain/series';

/** The years of which as many series as possible have a value; none where no series has one. */
export function mostSharedYears(all: readonly Series[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { year } of all.flatMap(observed)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([year, count]) => (count === most ? year : []));
}
