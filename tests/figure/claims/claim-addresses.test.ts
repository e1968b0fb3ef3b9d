import { afterAll, describe, expect, test } from 'vitest';
import { claims } from '../../../src/catalogue/claims';
import { entities } from '../../../src/catalogue/entities';
import { groups } from '../../../src/catalogue/groups';
import { measures } from '../../../src/catalogue/measures';
import { editionHeads } from '../../../src/catalogue/sources';
import { evaluateRows } from '../../../src/charts/claims/evaluated';
import { gridRequests } from '../../../src/charts/claims/grid-spec';
import { ownTestSpec } from '../../../src/charts/claims/own-test-spec';
import { testRows } from '../../../src/charts/claims/test-rows';
import {
  type TestState,
  testDefaults,
  testKinds,
  withKind,
} from '../../../src/charts/claims/test-state';
import {
  claimAddress,
  printClaimEmbed,
  readClaimEmbed,
} from '../../../src/figure/claims/claim-address';
import { exploreQuery } from '../../../src/figure/claims/row-links';
import { ownTestOf, testAddress } from '../../../src/figure/claims/test-address';
import { claimOf, gridOf } from '../../charts/claims/evaluated-claims';
import { fc } from '../../support/properties';
import { readPublished } from '../../support/published-data';

describe('the address of a sentence', () => {
  test('Poland grew by two from 2017 to 2024', () => {
    const { state, invalid } = testAddress.parse(
      '?kind=grew-by&entity=POL&from=2017&to=2024&factor=2',
    );
    expect(invalid).toEqual([]);
    expect(state).toMatchObject({
      kind: 'grew-by',
      entity: 'POL',
      from: 2017,
      to: 2024,
      factor: 2,
    });
    expect(testAddress.print(state)).toBe('?entity=POL');
  });

  test('one of each other kind', () => {
    const read = (query: string) => testAddress.parse(query);
    expect(read('?kind=meets-target&entity=ESP&year=2025&level=2').state).toMatchObject({
      kind: 'meets-target',
      entity: 'ESP',
      year: 2025,
    });
    expect(read('?kind=first-met-since&entity=DEU&year=2024&level=2&years=30').invalid).toEqual([]);
    expect(read('?kind=ranked&entity=DEU&group=g7&rank=3&year=2024').state).toMatchObject({
      group: 'g7',
      rank: 3,
    });
    expect(read('?kind=sum-exceeds&members=DEU~FRA~GBR&than=USA&year=2024').state).toMatchObject({
      members: ['DEU', 'FRA', 'GBR'],
      than: 'USA',
    });
  });

  test('nothing said is the form’s first sentence, the very same object', () => {
    expect(testAddress.parse('').state).toBe(testDefaults);
    expect(testAddress.parse('?kind=grew-by&factor=2').state).toBe(testDefaults);
    expect(testAddress.print(testDefaults)).toBe('');
  });

  test('what cannot be used is named and replaced', () => {
    const { state, invalid } = testAddress.parse('?kind=grew&entity=XXX&from=year&factor=two&a=b');
    expect(state).toBe(testDefaults);
    expect(invalid.map(({ key }) => key)).toEqual(['kind', 'entity', 'from', 'factor', 'a']);
  });

  const states: fc.Arbitrary<TestState> = fc.record({
    kind: fc.constantFrom(...testKinds),
    entity: fc.constantFrom(...entities.map(({ id }) => id)),
    measure: fc.constantFrom('every' as const, ...measures.map(({ id }) => id)),
    edition: fc.constantFrom('every' as const, ...editionHeads.map(({ id }) => id)),
    from: fc.integer({ min: 1900, max: 2100 }),
    to: fc.integer({ min: 1900, max: 2100 }),
    factor: fc.integer({ min: -40, max: 400 }).map((tenths) => tenths / 10),
    year: fc.integer({ min: 1900, max: 2100 }),
    level: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
    years: fc.integer({ min: 0, max: 200 }),
    lastMet: fc.option(fc.integer({ min: 1900, max: 2100 })),
    rank: fc.integer({ min: 0, max: 100 }),
    group: fc.constantFrom(...groups.map(({ id }) => id)),
    members: fc.uniqueArray(fc.constantFrom(...entities.map(({ id }) => id)), { maxLength: 5 }),
    than: fc.constantFrom('amount' as const, ...entities.map(({ id }) => id)),
    amount: fc.integer({ min: 0, max: 100_000 }),
  });

  test('a sum is of a window, or of the one year its address names as before', () => {
    const old = testAddress.parse('?kind=sum-exceeds&year=2020&than=USA');
    expect(old.invalid).toEqual([]);
    expect(old.state).toMatchObject({ from: 2020, to: 2020 });
    expect(testAddress.print(old.state)).toBe('?kind=sum-exceeds&year=2020&than=USA');
    expect(testAddress.parse('?kind=sum-exceeds').state).toMatchObject({ from: 2024, to: 2024 });
    const window = testAddress.parse('?kind=sum-exceeds&from=2014&to=2023');
    expect(window.state).toMatchObject({ from: 2014, to: 2023 });
    expect(testAddress.print(window.state)).toBe('?kind=sum-exceeds&from=2014&to=2023');
    expect(testRows(window.state)[0]?.test).toMatchObject({ from: 2014, to: 2023 });
  });

  test('another kind keeps what it can: a sum begins with the year, growth has two', () => {
    const sum = withKind({ ...testDefaults, kind: 'ranked', year: 2021 }, 'sum-exceeds');
    expect(sum).toMatchObject({ from: 2021, to: 2021 });
    expect(withKind(sum, 'grew-by')).toMatchObject({ from: 2017, to: 2024 });
    expect(withKind({ ...sum, from: 2014 }, 'grew-by')).toMatchObject({ from: 2014, to: 2021 });
  });

  test('the year it was last met before is part of the sentence', () => {
    const read = testAddress.parse('?kind=first-met-since&last=1992');
    expect(read.invalid).toEqual([]);
    expect(read.state.lastMet).toBe(1992);
    expect(testAddress.print(read.state)).toBe('?kind=first-met-since&last=1992');
    expect(testAddress.parse('?kind=first-met-since').state.lastMet).toBeNull();
    expect(testAddress.parse('?kind=first-met-since&last=92').invalid).toHaveLength(1);
  });

  test('printing what was read and reading it again gives the same sentence', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = testAddress.print(state);
        const again = testAddress.parse(query);
        expect(again.invalid).toEqual([]);
        expect(testAddress.print(again.state)).toBe(query);
        expect(testRows(again.state)).toEqual(testRows(state));
      }),
    );
  });

  test('no state and no query throws, and every state has a chart or no definition', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(ownTestSpec(state) === null).toBe(testRows(state).length === 0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (query) => {
        testAddress.parse(query);
        readClaimEmbed(query);
      }),
    );
  });
});

describe('the address of a claim', () => {
  const claim = claimOf('largest-supporter-in-europe');

  test('says which row is drawn, and nothing for the first', () => {
    const codec = claimAddress(claim);
    expect(codec.parse('?row=commitments').state).toEqual({ row: 'commitments' });
    expect(codec.print({ row: 'commitments' })).toBe('?row=commitments');
    expect(codec.print({ row: null })).toBe('');
    expect(codec.parse('?row=nothing').invalid.map(({ key }) => key)).toEqual(['row']);
  });

  test('an embed names the claim too', () => {
    const query = printClaimEmbed(claim, { row: 'military' });
    expect(query).toBe('?claim=largest-supporter-in-europe&row=military');
    expect(readClaimEmbed(query)).toMatchObject({ claim, state: { row: 'military' }, invalid: [] });
    expect(readClaimEmbed('').claim.id).toBe('doubled-in-seven-years');
  });
});

describe('links of a row', () => {
  test('to the explorer’s view of the same series, window and base year', async () => {
    const row = (await gridOf('doubled-in-seven-years')).get('nato-euros');
    const query = row === undefined ? null : exploreQuery(row.test);
    expect(query).toContain('indicator=expenditure-national-current');
    expect(query).toContain('entities=DEU');
    expect(query).toContain('years=2017..2024');
  });

  test('to the form, with the same sentence', async () => {
    const row = (await gridOf('two-percent-now')).get('nato-2026');
    const own = row === undefined ? null : ownTestOf(row.test);
    expect(own === null ? '' : testAddress.print(own)).toBe('?kind=meets-target');
    const kiel = (await gridOf('largest-supporter-in-europe')).get('total');
    expect(kiel === undefined ? null : ownTestOf(kiel.test)).toBeNull();
  });

  test('what the archive says goes with the sentence', async () => {
    const row = (await gridOf('first-time-in-thirty-years')).get('nato-archive');
    const own = row === undefined ? null : ownTestOf(row.test);
    expect(own === null ? '' : testAddress.print(own)).toBe('?kind=first-met-since&last=1992');
  });

  const tested = claims.filter(({ check }) => check.kind === 'tests').map(({ id }) => id);
  const compared: string[] = [];
  afterAll(() => {
    expect(compared.length).toBeGreaterThan(20);
  });

  test.each(tested)('the form never says the opposite of the claim %s', async (id) => {
    for (const row of (await gridOf(id)).values()) {
      const own = ownTestOf(row.test);
      const basis = basisKey(row.test.basis);
      if (own === null) continue;
      const rows = testRows(own);
      const requests = gridRequests(rows);
      const same = evaluateRows(rows, await readPublished(requests)).rows.find(
        ({ test: asked }) => basisKey(asked.basis) === basis,
      );
      if (same === undefined) continue;
      expect(same.verdict, row.id).toBe(row.verdict);
      compared.push(row.id);
    }
  });
});

/** A basis by its parts, in whatever order they are written. */
function basisKey(basis: object): string {
  return JSON.stringify(Object.entries(basis).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
