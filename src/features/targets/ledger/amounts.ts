import type { LedgerYear } from '../../../domain/gap-ledger';
import type { Format } from '../../../language/format';

/** A text of an amount with a plus where it is above zero, at its digits; what rounds to nothing has none. */
export function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? text.replace(/\d/, '+$&') : text;
}

/** A balance in whole millions with its sign, as a cell has it. */
export function balanceText(value: number, { number }: Format): string {
  return signed(value, number(value, 0));
}

/** Which side of the target a year is on; null where it has no balance. */
export function sideOf({ balance, rounding }: LedgerYear): 'below' | 'above' | 'level' | null {
  if (balance === null) return null;
  if (Math.abs(balance) <= rounding) return 'level';
  return balance < 0 ? 'below' : 'above';
}
