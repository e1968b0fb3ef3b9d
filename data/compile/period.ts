import type { Indicator } from '../../src/domain/indicator';

type Frequency = Indicator['frequency'];

const syntax: Readonly<Record<Frequency, RegExp>> = {
  yearly: /^\d{4}$/,
  monthly: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** Whether the text is a period of the frequency: `2024`, or `2022-02` for a monthly one. */
export function isPeriod(text: string, frequency: Frequency): boolean {
  return syntax[frequency].test(text);
}

/** The year a period lies in. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Every period from the earliest to the latest of the given ones, without gaps. */
export function periodsAcross(periods: readonly string[], frequency: Frequency): readonly string[] {
  const sorted = [...periods].sort();
  const first = sorted.at(0);
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  return everyPeriod(yearOf(first), yearOf(last), frequency).filter(
    (period) => period >= first && period <= last,
  );
}

function everyPeriod(from: number, to: number, frequency: Frequency): readonly string[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  if (frequency === 'yearly') return years;
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  return years.flatMap((year) => months.map((month) => `${year}-${month}`));
}
