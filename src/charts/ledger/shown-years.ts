import { estimatesFrom, type Series } from '../../domain/series';
import type { Words } from '../../language/words';

/** Years as a ledger's subtitle writes them: `2014–2026; 2025–2026 estimates`, or `2025–2026 (estimates)` where all are. */
export function shownYears(series: Series, { language }: Words): string {
  const years = series.observations.map(({ year }) => year);
  const [start] = years;
  const end = years.at(-1);
  if (start === undefined || end === undefined) return '';
  const span = spanText(start, end);
  const first = estimatesFrom([series]);
  if (first === null) return span;
  const word = { en: 'estimates', de: 'Schätzungen' }[language];
  return first === start ? `${span} (${word})` : `${span}; ${spanText(first, end)} ${word}`;
}

/** `2014–2026`, or the one year. */
export function spanText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
