import type { InvalidPart } from './invalid-part';
import { othersKey } from './others-key';
import { shorten } from './shorten';

/**
 * Reads the parts of a query one by one. Never throws: a part that cannot be used is noted and its fallback taken, one that
 * is not there is its fallback without a word.
 */
export interface AddressReader {
  /** One of some values. */
  readonly one: <One extends string>(key: string, all: readonly One[], fallback: One) => One;
  /** A year within a range, both ends included. */
  readonly year: (key: string, range: readonly [number, number], fallback: number) => number;
  /** Two years as `2014..2023`, or one, within a range; both ends included. */
  readonly years: (
    key: string,
    range: readonly [number, number],
    fallback: readonly [number, number],
  ) => readonly [number, number];
  /** A decimal number with a point, within a range, both ends included. */
  readonly number: (key: string, range: readonly [number, number], fallback: number) => number;
  /** Some of the values, each once, as `ITA~ESP`; an empty value is an empty choice. */
  readonly some: <One extends string>(
    key: string,
    all: readonly One[],
    fallback: readonly One[],
  ) => readonly One[];
  /** Any text up to a length; longer ones are cut. */
  readonly text: (key: string, longest: number) => string;
  /** `on` or `off`. */
  readonly flag: (key: string, fallback: boolean) => boolean;
  /** What could not be used, in the order it was read; parts nobody asked for stand at the end. */
  readonly invalid: () => readonly InvalidPart[];
}

const mostNamed = 5;

/** Opens a query, with or without its question mark. */
export function readAddress(query: string): AddressReader {
  const parts = new Map(new URLSearchParams(query));
  const known = new Set<string>();
  const faults: InvalidPart[] = [];

  /** The value of a key as `read` takes it, or the fallback where that answers with a fault or the key is not there. */
  function part<Value>(
    key: string,
    fallback: Value,
    print: (value: Value) => string,
    read: (text: string) => Read<Value>,
  ): Value {
    known.add(key);
    const text = parts.get(key);
    if (text === undefined) return fallback;
    const found = read(text);
    if ('value' in found) return found.value;
    faults.push({ key, value: shorten(text), reason: found.reason, used: print(fallback) });
    return fallback;
  }

  return {
    one: (key, all, fallback) =>
      part(key, fallback, String, (text) => {
        const value = all.find((one) => one === text);
        return value === undefined ? { reason: { kind: 'unknown-value' } } : { value };
      }),
    year: (key, range, fallback) =>
      part(key, fallback, String, (text) =>
        /^\d{4}$/.test(text) ? within(Number(text), range) : { reason: { kind: 'not-a-year' } },
      ),
    years: (key, range, fallback) =>
      part(key, fallback, printYears, (text) => readYears(text, range)),
    number: (key, range, fallback) =>
      part(key, fallback, String, (text) =>
        /^-?\d{1,6}(\.\d{1,6})?$/.test(text)
          ? within(Number(text), range)
          : { reason: { kind: 'not-a-number' } },
      ),
    some: (key, all, fallback) => {
      known.add(key);
      const text = parts.get(key);
      if (text === undefined) return fallback;
      const named = [...new Set(text.split('~'))].filter((name) => name !== '');
      const found = named.flatMap((name) => all.find((one) => one === name) ?? []);
      const kept = new Set<string>(found);
      const out = named.filter((name) => !kept.has(name));
      const lost = named.length > 0 && found.length === 0;
      if (out.length > 0) {
        const names = out.slice(0, mostNamed).map(shorten);
        const used = lost ? fallback.join('~') : null;
        faults.push({ key, value: shorten(text), reason: { kind: 'left-out', names }, used });
      }
      return lost ? fallback : found;
    },
    text: (key, longest) => {
      known.add(key);
      return (parts.get(key) ?? '').slice(0, longest);
    },
    flag: (key, fallback) =>
      part(key, fallback, printFlag, (text) =>
        text === 'on' || text === 'off'
          ? { value: text === 'on' }
          : { reason: { kind: 'unknown-value' } },
      ),
    invalid: () => [
      ...faults,
      ...[...parts]
        .filter(([key]) => !known.has(key) && !othersKey.test(key))
        .slice(0, mostNamed)
        .map(
          ([key, value]): InvalidPart => ({
            key: shorten(key),
            value: shorten(value),
            reason: { kind: 'unknown-key' },
            used: null,
          }),
        ),
    ],
  };
}

function within(value: number, range: readonly [number, number]): Read<number> {
  return value < range[0] || value > range[1] ? outside(range) : { value };
}

function outside([from, to]: readonly [number, number]) {
  return { reason: { kind: 'outside', from, to } } as const;
}

type Read<Value> = { readonly value: Value } | { readonly reason: InvalidPart['reason'] };

function readYears(
  text: string,
  range: readonly [number, number],
): Read<readonly [number, number]> {
  const [first = '', last = first, ...more] = text.split('..');
  if (more.length > 0 || ![first, last].every((year) => /^\d{4}$/.test(year))) {
    return { reason: { kind: 'not-a-year' } };
  }
  const [from, to] = [Number(first), Number(last)];
  if (from > to) return { reason: { kind: 'reversed' } };
  if (from < range[0] || to > range[1]) return outside(range);
  return { value: [from, to] };
}

function printYears([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from}..${to}`;
}

function printFlag(on: boolean): string {
  return on ? 'on' : 'off';
}

/** A part of a state with what is usual for it. */
export type AddressPart =
  | readonly [key: string, value: string | number | boolean, usual: string | number | boolean]
  | readonly [key: string, value: readonly string[], usual: readonly string[]]
  | readonly [key: string, value: readonly [number, number], usual: readonly [number, number]];

/** The query of some parts in their order, without those that are as usual; empty where all are. */
export function printAddress(parts: readonly AddressPart[]): string {
  const said = parts.flatMap(([key, value, usual]) => {
    const text = printValue(value);
    return text === printValue(usual) ? [] : [`${encodeURIComponent(key)}=${text}`];
  });
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

function printValue(value: AddressPart[1]): string {
  if (typeof value === 'boolean') return printFlag(value);
  if (typeof value !== 'object') return encodeURIComponent(value);
  const [first, second] = value;
  return typeof first === 'number' && typeof second === 'number'
    ? printYears([first, second])
    : value.map((one) => encodeURIComponent(one)).join('~');
}
