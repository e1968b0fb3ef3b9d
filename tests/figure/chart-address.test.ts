import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/registry';
import type { ChartSpec } from '../../src/charts/spec';
import allies from '../../src/charts/specs/allies-share-of-gdp.chart';
import doubling from '../../src/charts/specs/germany-doubling.chart';
import type { ChartState } from '../../src/charts/state';
import { parseChartState, printChartState } from '../../src/figure/address/chart-address';
import { shorten } from '../../src/figure/address/shorten';
import { fc } from '../support/properties';

/** Every state a reader can choose in a chart. */
function statesOf({ controls, defaults }: ChartSpec): fc.Arbitrary<ChartState> {
  const year = (span: readonly [number, number]) => fc.integer({ min: span[0], max: span[1] });
  return fc.record({
    year:
      controls.year === undefined
        ? fc.constant(defaults.year)
        : fc.oneof(fc.constant('latest' as const), year(controls.year)),
    base: controls.base === undefined ? fc.constant(defaults.base) : year(controls.base),
    target:
      controls.target === undefined
        ? fc.constant(defaults.target)
        : fc.constantFrom(...controls.target),
  });
}

function isValid({ controls, defaults }: ChartSpec, { year, base, target }: ChartState): boolean {
  const within = (value: number, span: readonly [number, number] | undefined) =>
    span !== undefined && Number.isInteger(value) && value >= span[0] && value <= span[1];
  return (
    (year === defaults.year || year === 'latest' || within(year, controls.year)) &&
    (base === defaults.base || within(base, controls.base)) &&
    (target === defaults.target || (controls.target ?? []).includes(target))
  );
}

describe.each(charts.map((spec) => ({ id: spec.id, spec })))('the address of $id', ({ spec }) => {
  test('read again after it was written is the same state, with nothing to complain of', () => {
    fc.assert(
      fc.property(statesOf(spec), (state) => {
        expect(parseChartState(spec, printChartState(spec, state))).toEqual({ state, invalid: [] });
      }),
    );
  });

  test('says nothing of the default', () => {
    expect(printChartState(spec, spec.defaults)).toBe('');
    expect(parseChartState(spec, '')).toEqual({ state: spec.defaults, invalid: [] });
  });

  test('may say anything: the state is always one there is, and what was wrong is named', () => {
    const keys = fc.oneof(
      fc.constantFrom(
        'year',
        'base',
        'target',
        'lang',
        'theme',
        '__proto__',
        'constructor',
        'toString',
      ),
      fc.string(),
    );
    const values = fc.oneof(
      fc.constantFrom(
        '2014',
        '2026',
        '1e3',
        '-2014',
        '02014',
        'NaN',
        'latest',
        ' 2014',
        '٢٠١٤',
        '__proto__',
      ),
      fc.constantFrom('wales-2014-gdp', 'hague-2025-core', 'guideline-2006', 'WALES-2014-GDP'),
      fc.string({ unit: 'binary' }),
    );
    const pairs = fc.array(fc.tuple(keys, values).map(([key, value]) => `${key}=${value}`));
    const queries = fc.oneof(
      pairs.map((all) => `?${all.join('&')}`),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `?year=%${text}%E0%A4`),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const { state, invalid } = parseChartState(spec, query);
        expect(isValid(spec, state)).toBe(true);
        const asked = new Map(new URLSearchParams(query));
        const ignored = ['lang', 'theme', 'scenario'];
        for (const key of asked.keys()) {
          const named = invalid.some((part) => part.key === shorten(key));
          const understood = ignored.includes(key) || ['year', 'base', 'target'].includes(key);
          if (!understood) expect(named, key).toBe(true);
        }
        const again = parseChartState(spec, printChartState(spec, state));
        expect(again).toEqual({ state, invalid: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a bad part of an address', () => {
  test.each([
    ['?year=soon', { reason: { kind: 'not-a-year' }, used: 'latest' }],
    ['?year=20141', { reason: { kind: 'not-a-year' }, used: 'latest' }],
    ['?year=', { reason: { kind: 'not-a-year' }, used: 'latest' }],
    ['?year=1949', { reason: { kind: 'outside', from: 2014, to: 2026 }, used: 'latest' }],
    ['?year=2027', { reason: { kind: 'outside', from: 2014, to: 2026 }, used: 'latest' }],
    ['?target=guideline-2006', { reason: { kind: 'unknown-target' }, used: 'wales-2014-gdp' }],
    ['?base=2019', { reason: { kind: 'unknown-key' }, used: null }],
    ['?__proto__=1', { reason: { kind: 'unknown-key' }, used: null }],
    ['?Year=2014', { reason: { kind: 'unknown-key' }, used: null }],
  ])('%s is named, with what is used in its place', (query, part) => {
    const { state, invalid } = parseChartState(allies, query);
    expect(state).toEqual(allies.defaults);
    expect(invalid).toEqual([expect.objectContaining(part)]);
  });

  test('leaves the good parts in force', () => {
    const { state, invalid } = parseChartState(allies, '?year=2014&target=none');
    expect(state).toEqual({ ...allies.defaults, year: 2014 });
    expect(invalid.map(({ key, value }) => [key, value])).toEqual([['target', 'none']]);
  });

  test('of great length is cut short', () => {
    const [part] = parseChartState(doubling, `?base=${'9'.repeat(100_000)}`).invalid;
    expect(part?.value).toBe(`${'9'.repeat(40)}…`);
  });
});

test('of a part given twice the last counts', () => {
  expect(parseChartState(doubling, '?base=2018&base=2019')).toEqual({
    state: { ...doubling.defaults, base: 2019 },
    invalid: [],
  });
  expect(parseChartState(doubling, '?base=2019&base=x').invalid).toHaveLength(1);
});

test('keys that are read elsewhere are no fault of the chart', () => {
  expect(parseChartState(doubling, '?lang=fr&theme=dark&scenario=slow').invalid).toEqual([]);
});
