import type { ChartSpec } from '../../charts/spec';
import type { ChartState } from '../../charts/state';
import type { InvalidPart } from './invalid-part';
import { othersKey } from './others-key';
import { shorten } from './shorten';

/** What an address says about a chart, with whatever had to be replaced. */
export interface ParsedState {
  readonly state: ChartState;
  readonly invalid: readonly InvalidPart[];
}

/** Reads a chart's state from a query. Never throws: each bad value is named and replaced by the default. */
export function parseChartState(spec: ChartSpec, query: string): ParsedState {
  const parts = new URLSearchParams(query);
  const invalid: InvalidPart[] = [];
  let state = spec.defaults;
  for (const [key, value] of new Map(parts)) {
    if (othersKey.test(key)) continue;
    const read = readPart(spec, key, value);
    if ('part' in read) state = { ...state, ...read.part };
    else invalid.push({ key: shorten(key), value: shorten(value), ...read });
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

/** The query of a state, without what is default; empty where all is. */
export function printChartState({ controls, defaults }: ChartSpec, state: ChartState): string {
  const parts = new URLSearchParams();
  if (controls.year && state.year !== defaults.year) parts.set('year', String(state.year));
  if (controls.base && state.base !== defaults.base) parts.set('base', String(state.base));
  if (controls.target && state.target !== defaults.target) parts.set('target', state.target);
  const query = parts.toString();
  return query === '' ? '' : `?${query}`;
}
