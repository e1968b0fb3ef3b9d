import { type Series, valueAt } from '../../../domain/series';
import type { Format } from '../../../language/format';
import { mostSharedYears } from './most-shared-years';

/** The first year that as many as possible have a value of: a change since then can be told of most. Null without values. */
export function changeYear(ranked: readonly { readonly series: Series | null }[]): number | null {
  const years = mostSharedYears(ranked.flatMap(({ series }) => series ?? []));
  return years.length === 0 ? null : Math.min(...years);
}

/** The change of a series from one year to another: points of a percentage, else per cent. Null where a year is missing. */
export function sizeOfChange(series: Series, from: number, to: number): number | null {
  const first = valueAt(series, from);
  const last = valueAt(series, to);
  if (first === null || last === null) return null;
  if (isPercentage(series)) return last - first;
  return first > 0 ? 100 * (last / first - 1) : null;
}

/** The same as it is written behind a value: `+1.53`, in points, or `+115 %`. */
export function changeText(
  series: Series,
  from: number,
  to: number,
  { number, percent }: Format,
): string | null {
  const size = sizeOfChange(series, from, to);
  if (size === null) return null;
  const decimals = series.unit === 'percent-of-gdp' ? 2 : 1;
  const text = isPercentage(series) ? number(size, decimals) : percent(size, 0);
  return size > 0 ? `+${text}` : text;
}

/** Whether changes are in points. */
export function isPercentage({ unit }: Pick<Series, 'unit'>): boolean {
  return unit === 'percent-of-gdp' || unit === 'percent' || unit === 'percent-change';
}
