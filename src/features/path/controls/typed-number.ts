import { inHundredths } from '../../../figure/path/path-address';

/** What somebody typed into a field of a number, with a point or a comma, a per cent sign or none. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-a-number'; readonly text: string }
  | { readonly kind: 'outside' };

/** Reads it; both ends of the range are allowed. `whole`: a number without decimals. */
export function readNumber(
  text: string,
  [from, to]: readonly [number, number],
  whole: boolean,
): TypedNumber {
  const plain = text.replaceAll(/[\s%]/g, '').replace('\u2212', '-').replace(',', '.');
  const known = whole ? /^-?\d{1,6}$/ : /^-?(\d{1,6}(\.\d*)?|\.\d+)$/;
  if (!known.test(plain)) return { kind: 'not-a-number', text: text.trim().slice(0, 20) };
  const value = inHundredths(Number(plain));
  return value < from || value > to ? { kind: 'outside' } : { kind: 'number', value };
}
