import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { AxisTexts } from '../axis';
import { tickDecimals } from './axis-ticks';

/** Writes the ticks of an axis: few words, the unit once. `currency` is for units of national currency. */
export function axisTexts(
  values: readonly number[],
  unit: UnitId,
  words: Words,
  currency = '',
): AxisTexts {
  switch (unit) {
    case 'ratio':
      return plain(values, words, (text) => `×${text}`, null);
    case 'percent-of-gdp':
    case 'percent':
    case 'percent-change':
      return withSign(values, words);
    case 'national-million':
      return money(values, words, currency, 1);
    case 'usd-million':
      return money(values, words, 'USD', 1);
    case 'eur-million':
      return money(values, words, 'EUR', 1);
    case 'international-million':
      return money(values, words, 'Int$', 1);
    case 'eur-billion':
      return money(values, words, 'EUR', 1000);
    case 'usd':
      return plain(values, words, (text) => text, 'USD');
    case 'thousand-persons':
      return plain(
        values.map((value) => ({ value, shown: value * 1000 })),
        words,
        (text) => text,
        null,
      );
    case 'persons':
    case 'national-per-international-dollar':
      return plain(values, words, (text) => text, null);
    default:
      return unit satisfies never;
  }
}

type Shown = number | { readonly value: number; readonly shown: number };

function plain(
  values: readonly Shown[],
  { format }: Words,
  write: (text: string) => string,
  axisUnit: string | null,
): AxisTexts {
  const all = values.map((one) => (typeof one === 'number' ? { value: one, shown: one } : one));
  const decimals = decimalsOf(all.map(({ shown }) => shown));
  return {
    axisUnit,
    ticks: all.map(({ value, shown }) => ({
      value,
      text: write(format.number(shown, decimals(shown))),
    })),
  };
}

/** Percentages: the sign stands on the top tick only. */
function withSign(values: readonly number[], { format }: Words): AxisTexts {
  const decimals = decimalsOf(values);
  return {
    axisUnit: null,
    ticks: values.map((value, at) => ({
      value,
      text: format[at === values.length - 1 ? 'percent' : 'number'](value, decimals(value)),
    })),
  };
}

/** Ticks at equal distances have the same number of decimals; those of a ratio axis no more than each needs. */
function decimalsOf(values: readonly number[]): (value: number) => number {
  const [a = 0, b = 0, c = 2 * b - a] = values;
  const even = Math.abs(c - b - (b - a)) < Math.abs(b - a) / 2;
  const uniform = tickDecimals(values);
  return (value) => (even ? uniform : Math.max(0, -Math.floor(Math.log10(value) + 1e-9)));
}

/** Money, in billions where the axis reaches one. `factor` turns the values into millions. */
function money(
  values: readonly number[],
  words: Words,
  currency: string,
  factor: number,
): AxisTexts {
  const billions = inBillions(values, factor);
  return plain(
    values.map((value) => ({ value, shown: (value * factor) / (billions ? 1000 : 1) })),
    words,
    (text) => text,
    words.format.moneyUnit(currency, billions),
  );
}

/** Whether an axis of money with these ticks is in billions; `factor` turns them into millions. */
export function inBillions(values: readonly number[], factor: number): boolean {
  return Math.max(...values.map(Math.abs)) * factor >= 1000;
}
