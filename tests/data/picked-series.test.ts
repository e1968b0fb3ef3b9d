import * as v from 'valibot';
import { expect, test } from 'vitest';
import { shareFixture } from '../../mocks/fixtures';
import { isPacked } from '../../src/data/packed-files';
import { packPickedSeries, parsePickedSeries, pickSeries } from '../../src/data/picked-series';
import { pickSums } from '../../src/data/picked-sums';
import { type MonthlyFile, seriesFileSchema } from '../../src/data/schema';
import { observationStatuses } from '../../src/domain/status';
import { unitIds } from '../../src/domain/unit';
import { fc } from '../support/properties';

const request = { edition: 'nato-2026-07', indicator: 'share-of-gdp' } as const;
const key = { ...request, entity: 'DEU' };
const picked = {
  key,
  unit: 'percent-of-gdp',
  priceBase: 'constant-2021',
  observations: [
    { year: 2024, value: 2, status: 'A' },
    { year: 2025, value: 2.4, status: 'E' },
  ],
};

test('a series has the unit and price base of its file and only the years asked for', () => {
  const years = { from: 2024, to: 2025 };
  expect(pickSeries(shareFixture, { ...request, entities: ['DEU'], years })).toEqual([picked]);
});

test('series come in the order they were asked for', () => {
  const series = pickSeries(shareFixture, { ...request, entities: ['HRV', 'DEU'] });
  expect(series.map((one) => one.key.entity)).toEqual(['HRV', 'DEU']);
});

test('all means every entity of the file', () => {
  const series = pickSeries(shareFixture, { ...request, entities: 'all' });
  expect(series.map((one) => one.key.entity)).toEqual(['DEU', 'POL', 'HRV']);
});

test('a missing year stays in the series, as missing', () => {
  const [poland] = pickSeries(shareFixture, { ...request, entities: ['POL'] });
  expect(poland?.observations[1]).toEqual({ year: 2024, value: null, status: 'O' });
});

test('an entity that was asked for but is absent is missing in every year', () => {
  const [absent] = pickSeries(shareFixture, { ...request, entities: ['MNE'] });
  expect(absent?.key.entity).toBe('MNE');
  expect(absent?.observations).toEqual(
    [2023, 2024, 2025, 2026].map((year) => ({ year, value: null, status: 'O' })),
  );
});

test('what a page carries inside is what was picked', () => {
  const series = pickSeries(shareFixture, { ...request, entities: 'all' });
  expect(parsePickedSeries(JSON.parse(packPickedSeries(series)))).toEqual(series);
});

test('what a page carries inside cannot end the script that carries it', () => {
  const series = pickSeries(shareFixture, { ...request, entities: ['</script><b>'] });
  expect(packPickedSeries(series)).not.toContain('<');
  expect(parsePickedSeries(JSON.parse(packPickedSeries(series)))).toEqual(series);
});

const row = { values: [2], status: ['A'] };
const file = {
  ...request,
  unit: 'percent-of-gdp',
  priceBase: 'none',
  years: [2024],
  entities: { DEU: row },
};
const nonsense = [
  ['no list', {}],
  ['nothing', null],
  ['a list of nothing', [null]],
  ['an unknown unit', [{ ...file, unit: 'tanks' }]],
  ['an unknown price base', [{ ...file, priceBase: 'constant' }]],
  ['no edition', [{ ...file, edition: undefined }]],
  ['a text for a year', [{ ...file, years: ['2024'] }]],
  ['an unknown status', [{ ...file, entities: { DEU: { ...row, status: ['X'] } } }]],
  ['a missing value', [{ ...file, entities: { DEU: { ...row, values: [null] } } }]],
  ['a year twice', [{ ...file, years: [2024, 2024] }]],
  ['a value too many', [{ ...file, years: [] }]],
] as const;

test.each(nonsense)('a page that carries %s is refused', (_, input) => {
  expect(() => parsePickedSeries(input)).toThrow('Could not read the series inside the page');
});

const anyInput: readonly (readonly [string, unknown])[] = [
  ['one file', [file]],
  ['no file', []],
  ...nonsense,
];

test.each(anyInput)('a page that carries %s is held to the rules of the data files', (_, input) => {
  expect(isPacked(input)).toBe(v.safeParse(v.array(seriesFileSchema), input).success);
});

test('any series survives being carried inside a page', () => {
  const observed = fc.record({
    year: fc.integer({ min: 1949, max: 2040 }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    status: fc.constantFrom(...observationStatuses.filter((status) => !/[MO]/.test(status))),
  });
  const missing = fc.record({
    year: fc.integer({ min: 1949, max: 2040 }),
    value: fc.constant(null),
    status: fc.constantFrom('M' as const, 'O' as const),
  });
  const series = fc.record({
    key: fc.record({
      edition: fc.string(),
      indicator: fc.string(),
      entity: fc.stringMatching(/^[A-Z]{3}$/),
    }),
    unit: fc.constantFrom(...unitIds),
    priceBase: fc.constantFrom('none' as const, 'current' as const, 'constant-2021' as const),
    observations: fc
      .uniqueArray(fc.oneof(observed, missing), { selector: ({ year }) => year })
      .map((all) => all.toSorted((one, other) => one.year - other.year)),
  });
  fc.assert(
    fc.property(fc.array(series), (all) => {
      const carried = JSON.parse(packPickedSeries(all));
      expect(parsePickedSeries(carried)).toEqual(JSON.parse(JSON.stringify(all)));
    }),
  );
});

const aid: MonthlyFile = {
  edition: 'kiel-r29',
  indicator: 'allocations-total',
  unit: 'eur-billion',
  priceBase: 'current',
  months: ['2024-10', '2024-11', '2024-12'],
  entities: {
    DEU: { values: [0.5, 0.25, 1], status: ['A', 'A', 'A'] },
    POL: { values: [null, null, 2], status: ['O', 'O', 'A'] },
  },
};

test('figures by month are summed up to the month asked for', () => {
  const request = { edition: 'kiel-r29', indicator: 'allocations-total', upTo: '2024-11' };
  const series = pickSums(aid, { ...request, entities: ['POL', 'DEU', 'FRA'] });
  expect(series.map(({ key, upTo, observations }) => [key.entity, upTo, observations])).toEqual([
    ['POL', '2024-11', [{ year: 2024, value: null, status: 'O' }]],
    ['DEU', '2024-11', [{ year: 2024, value: 0.75, status: 'A' }]],
    ['FRA', '2024-11', [{ year: 2024, value: null, status: 'O' }]],
  ]);
  expect(series[1]?.derivation?.formulas[0]?.text.en).toBe(
    'sum of the months recorded up to November 2024',
  );
});

test('a page carries sums with the month they go to', () => {
  const request = { edition: 'kiel-r29', indicator: 'allocations-total', upTo: '2024-12' };
  const series = pickSums(aid, { ...request, entities: 'all' });
  expect(parsePickedSeries(JSON.parse(packPickedSeries(series)))).toEqual(series);
});

test('a sum says how many months it is of and which was the last; one of no month says neither', () => {
  const request = { edition: 'kiel-r29', indicator: 'allocations-total', upTo: '2024-11' };
  const series = pickSums(aid, { ...request, entities: 'all' });
  expect(series.map(({ recorded }) => recorded)).toEqual([
    { count: 2, last: '2024-11' },
    undefined,
  ]);
});

test('recorded months that are none are refused', () => {
  const request = { edition: 'kiel-r29', indicator: 'allocations-total', upTo: '2024-11' };
  const [file] = JSON.parse(packPickedSeries(pickSums(aid, { ...request, entities: ['DEU'] })));
  expect(isPacked([file])).toBe(true);
  file.entities.DEU.recorded = 'two';
  expect(isPacked([file])).toBe(false);
});
