import type { LaidText } from '../../../src/charts/layout/layout';
import { textWidth } from '../../../src/charts/text-width';
import { fc } from '../../support/properties';

/** From where to where a laid-out text takes room. */
export function extent({ text, x, anchor }: LaidText, size: number, bold = false) {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width };
}

/** Shares of five years in per cent, with two decimals; some are missing. */
export const shares = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 900 }).map((hundredths) => hundredths / 100),
    { freq: 6 },
  ),
  { minLength: 5, maxLength: 5 },
);

/** Values by year, from 2020 on. */
export function byYear(
  values: readonly (number | null)[],
): Readonly<Record<number, number | null>> {
  return Object.fromEntries(values.map((value, at) => [2020 + at, value]));
}
