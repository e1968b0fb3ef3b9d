import { estimatesFrom, type Series } from '../../domain/series';
import type { Words } from '../../language/words';

/** Years as a ledger's subtitle writes them: `2014–2026; 2025–2026 estimates`, or `2025–2026 (estimates)` where all are. */
export function shownYears(series: Series, { language }: Words): string {
  const years = series.observations.map(({ year }) => year);
  const span = spanText(years[0] ?? 0, years.at(-1) ?? 0);
  const first = estimatesFrom([series]);
  if (first === null) return span;
  const word = { en: 'estimates', de: 'Schätzungen' }[language];
  return first === years[0]
    ? `${span} (${word})`
    : `${span}; ${spanText(first, years.at(-1) ?? first)} ${word}`;
}

/** `2014–2026`, or the one year. */
export function spanText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
