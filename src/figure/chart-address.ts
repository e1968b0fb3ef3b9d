import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';

/** A part of an address that was not understood: why, and what is used in its place. */
export interface InvalidPart {
  readonly key: string;
  readonly value: string;
  readonly reason:
    | { readonly kind: 'not-a-year' }
    | { readonly kind: 'outside'; readonly from: number; readonly to: number }
    | { readonly kind: 'unknown-target' }
    | { readonly kind: 'unknown-key' };
  readonly used: string | null;
}

/** What an address says about a chart, with whatever had to be replaced. */
export interface ParsedState {
  readonly state: ChartState;
  readonly invalid: readonly InvalidPart[];
}

/** Keys that say nothing about a chart's state and are read elsewhere. */
const otherKeys: ReadonlySet<string> = new Set(['lang', 'theme', 'scenario']);
const longest = 40;

/** Reads a chart's state from a query. Never throws: each bad value is named and replaced by the default. */
export function parseChartState(spec: ChartSpec, query: string): ParsedState {
  const parts = new URLSearchParams(query);
  const invalid: InvalidPart[] = [];
  let state = spec.defaults;
  for (const [key, value] of new Map(parts)) {
    if (otherKeys.has(key)) continue;
    const read = readPart(spec, key, value);
    if ('part' in read) state = { ...state, ...read.part };
    else invalid.push({ key: shortened(key), value: shortened(value), ...read });
  }
  return { state, invalid };
}

type Read = { readonly part: Partial<ChartState> } | Pick<InvalidPart, 'reason' | 'used'>;

function readPart({ controls, defaults }: ChartSpec, key: string, value: string): Read {
  if (key === 'year' && controls.year !== undefined) {
    if (value === 'latest') return { part: { year: 'latest' } };
    return readYear(value, controls.year, String(defaults.year), (year) => ({ year }));
  }
  if (key === 'base' && controls.base !== undefined) {
    return readYear(value, controls.base, String(defaults.base), (base) => ({ base }));
  }
  if (key === 'target' && controls.target !== undefined) {
    const target = controls.target.find((one) => one === value);
    return target === undefined
      ? { reason: { kind: 'unknown-target' }, used: defaults.target }
      : { part: { target } };
  }
  return { reason: { kind: 'unknown-key' }, used: null };
}

function readYear(
  value: string,
  [from, to]: readonly [number, number],
  used: string,
  part: (year: number) => Partial<ChartState>,
): Read {
  if (!/^\d{4}$/.test(value)) return { reason: { kind: 'not-a-year' }, used };
  const year = Number(value);
  return year < from || year > to
    ? { reason: { kind: 'outside', from, to }, used }
    : { part: part(year) };
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The query of a state, without what is default; empty where all is. */
export function printChartState({ controls, defaults }: ChartSpec, state: ChartState): string {
  const parts = new URLSearchParams();
  if (controls.year && state.year !== defaults.year) parts.set('year', String(state.year));
  if (controls.base && state.base !== defaults.base) parts.set('base', String(state.base));
  if (controls.target && state.target !== defaults.target) parts.set('target', state.target);
  const query = parts.toString();
  return query === '' ? '' : `?${query}`;
}
