import { observationAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Resolved } from '../resolved';
import type { ShownSeries } from '../shown-series';

/** The first and the last year of a range in which something shown has a value; null where there is none. */
export function yearsWithValues(
  shown: readonly Pick<ShownSeries, 'series'>[],
  [from, to]: readonly [number, number],
): readonly [number, number] | null {
  const valued = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) =>
    shown.some(({ series }) => observationAt(series, year) !== null),
  );
  const first = valued[0];
  const last = valued.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** Says which years of the range asked for are left out at its ends, since nothing shown has a value there. */
export function leftOutNote(
  { asked: [from, to], state }: Resolved,
  [first, last]: readonly [number, number],
  { format, language }: Words,
): readonly string[] {
  const ends = [
    ...(first > from ? [span(from, first - 1)] : []),
    ...(last < to ? [span(last + 1, to)] : []),
  ];
  if (ends.length === 0) return [];
  const words = leftOutWords[language];
  return [(state.per === 'share' ? words.noSum : words.noFigures)(format.list(ends))];
}

function span(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

const leftOutWords = {
  en: {
    noFigures: (years: string) => `No figures for those shown: ${years}.`,
    noSum: (years: string) => `No sum, because a figure is missing: ${years}.`,
  },
  de: {
    noFigures: (years: string) => `Keine Zahlen für die Gezeigten: ${years}.`,
    noSum: (years: string) => `Keine Summe, weil eine Zahl fehlt: ${years}.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
