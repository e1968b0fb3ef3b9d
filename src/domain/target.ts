import type { Text } from './text';

/** A guideline, pledge or commitment: an agreed level of an indicator, in force from a day on. */
export interface Target {
  readonly id: string;
  readonly name: Text;
  /** A few words for the end of a line. */
  readonly label: Text;
  /** The indicator it is about; null where no producer tabulates one. */
  readonly indicator: string | null;
  /** The level, in the unit of the indicator (per cent). */
  readonly value: number;
  /** `at-least` is a lower bound, `up-to` an upper one. */
  readonly bound: 'at-least' | 'up-to';
  /** ISO date of the agreement, as precise as it is known (`2006` or `2014-09-05`). */
  readonly agreed: string;
  /** The year it is to be reached by; null where it holds at once. */
  readonly by: number | null;
}

/** The words of a target and where they come from. */
export interface TargetWording {
  /** What was agreed, in plain words. */
  readonly wording: Text;
  /** Ids of references. */
  readonly references: readonly string[];
}

/** An ISO date of any precision as a fraction of years: `2014` is 2014, `2014-07-02` about 2014.5. */
export function yearFraction(date: string): number {
  const [year = '', month, day] = date.split('-');
  const months = month === undefined ? 0 : Number(month) - 1;
  const days = day === undefined ? 0 : Number(day) - 1;
  return Number(year) + (months + days / 31) / 12;
}
