import type { Format } from '../../language/format';

/** A published number with all the digits it has, and with at least as many decimals as its table prints. */
export function publishedNumber(value: number, printed: number | null, format: Format): string {
  return format.number(value, Math.max(decimalsOf(value), printed ?? 0));
}

/** A number of ours with six significant digits, but never less than whole units, and without zeros at its end. */
export function ownNumber(value: number, format: Format): string {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  const decimals = Math.min(10, Math.max(0, significant - whole));
  return format.number(value, decimalsOf(Number(value.toFixed(decimals))));
}

const significant = 6;

/** How many decimals a number needs so that reading them gives the number back; never more than every browser writes. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = `${value}`.split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.min(most, Math.max(0, written - Number(exponent)));
}

const most = 20;
