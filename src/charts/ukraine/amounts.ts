import type { Format } from '../../language/format';
import type { AxisWriter } from '../axis';
import { axisTexts } from '../model/axis-texts';
import { tickDecimals } from '../model/axis-ticks';

/** Billion euros as they stand beside a mark: one decimal, two below one billion; what is less than that is said to be. */
export function billions(value: number, { number }: Format): string {
  if (value > 0 && value < 0.005) return `<\u00a0${number(0.01, 2)}`;
  return number(value, value === 0 || value >= 0.95 ? 1 : 2);
}

/** A share of GDP with two decimals; what is less than that is said to be. */
export function percent(value: number, { percent: write }: Format): string {
  return value > 0 && value < 0.005 ? `<\u00a0${write(0.01, 2)}` : write(value, 2);
}

/** Writes an axis of support: billions of euros, however small the amounts, as the marks and the subtitle have them. */
export const supportAxis: AxisWriter = (values, unit, words) => {
  if (unit !== 'eur-billion') return axisTexts(values, unit, words);
  const decimals = tickDecimals(values);
  const { number, moneyUnit } = words.format;
  return {
    axisUnit: moneyUnit('EUR', true),
    ticks: values.map((value) => ({ value, text: number(value, decimals) })),
  };
};
