// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { type ExploreState, exploreDefaults } from '../../src/charts/explore/state';
import { type ExploreSurface, parseExplore, printExplore } from '../../src/figure/explore-address';
import { states } from '../charts/explore/explore-states';
import { fc } from '../support/properties';

const bare: ExploreSurface = { lang: null, theme: null };
const surfaces: fc.Arbitrary<ExploreSurface> = fc.record({
  lang: fc.constantFrom(null, 'en', 'de'),
  theme: fc.constantFrom(null, 'light', 'dark'),
});

/** What an address shows, where nothing in it is to be complained of. */
function shown(query: string): ExploreState {
  const { state, invalid } = parseExplore(query);
  expect(invalid).toEqual([]);
  return state;
}

describe('an address without a query', () => {
  test('is what the explorer opens with, which says nothing in turn', () => {
    expect(parseExplore('')).toEqual({ state: exploreDefaults, surface: bare, invalid: [] });
    expect(parseExplore('?').state).toBe(exploreDefaults);
    expect(printExplore(exploreDefaults)).toBe('');
  });
});

describe('every state has an address', () => {
  test('which read again is that state, on that surface, with nothing to complain of', () => {
    fc.assert(
      fc.property(states, surfaces, (state, surface) => {
        const query = printExplore(state, surface);
        expect(parseExplore(query)).toEqual({ state, surface, invalid: [] });
      }),
      { numRuns: 1500 },
    );
  });

  test('of characters that may stand in an address as they are', () => {
    fc.assert(
      fc.property(states, surfaces, (state, surface) => {
        expect(printExplore(state, surface)).toMatch(/^(\?[a-z]+=[\w.~-]*(&[a-z]+=[\w.~-]*)*)?$/);
      }),
    );
  });

  test('whose keys stand in one order', () => {
    const order =
      'indicator edition beside entities years year form scale base per target focus sort axis events point lang theme';
    fc.assert(
      fc.property(states, surfaces, (state, surface) => {
        const keys = [...new URLSearchParams(printExplore(state, surface)).keys()];
        expect(order.split(' ').filter((key) => keys.includes(key))).toEqual(keys);
      }),
    );
  });

  test('written and read and written again it stays as it is, whatever was asked for', () => {
    const parts = fc.array(
      fc.tuple(
        fc.constantFrom('indicator', 'edition', 'years', 'form', 'per', 'focus'),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(parts, (asked) => {
        const query = printExplore(parseExplore(`${new URLSearchParams(asked)}`).state);
        expect(printExplore(shown(query))).toBe(query);
      }),
    );
  });
});

describe('an address says only what is not usual', () => {
  test.each<[string, Partial<ExploreState>]>([
    ['?entities=DEU~POL~NATO_EUR_CAN', { entities: ['DEU', 'POL', 'NATO_EUR_CAN'] }],
    ['?entities=', { entities: [] }],
    ['?edition=nato-2019-06', { edition: 'nato-2019-06' }],
    ['?beside=sipri-2026-04', { beside: 'sipri-2026-04' }],
    ['?years=2016..2020', { from: 2016, to: 2020 }],
    ['?years=2016..latest', { from: 2016 }],
    ['?years=earliest..2020', { to: 2020 }],
    ['?years=2014..2026', { from: 2014, to: 2026 }],
    ['?years=2020', { from: 2020, to: 2020 }],
    ['?year=2020', { year: 2020 }],
    ['?form=map', { form: 'map' }],
    ['?scale=log', { scale: 'log' }],
    ['?base=2020&per=change', { base: 2020, per: 'change' }],
    ['?target=hague-2025-core', { target: 'hague-2025-core' }],
    ['?target=none', { target: 'none' }],
    ['?focus=POL', { focus: 'POL' }],
    ['?sort=change', { sort: 'change' }],
    ['?axis=free', { axis: 'free' }],
    ['?events=on', { events: true }],
    ['?point=DEU.2024', { point: { entity: 'DEU', year: 2024 } }],
  ])('%s', (query, changes) => {
    const state = { ...exploreDefaults, ...changes };
    expect(shown(query)).toEqual(state);
    expect(printExplore(state)).toBe(query);
  });

  test('and not what follows from it: a measure brings its edition, target, form and axis', () => {
    expect(shown('?indicator=military-share-of-gdp')).toMatchObject({
      edition: 'sipri-2026-04',
      target: 'none',
    });
    expect(shown('?indicator=equipment-share').target).toBe('wales-2014-equipment');
    expect(shown('?indicator=expenditure-national-current')).toMatchObject({
      form: 'table',
      axis: 'free',
    });
  });

  test('but may say it', () => {
    const query =
      '?v=1&indicator=share-of-gdp&edition=nato-2026-07&years=earliest..latest&year=latest&form=line' +
      '&scale=linear&base=2017&per=none&target=wales-2014-gdp&sort=value&axis=shared&events=off';
    expect(shown(query)).toBe(exploreDefaults);
  });
});

describe('in an address', () => {
  test('a range of one year may be said twice', () => {
    expect(shown('?years=2020..2020')).toEqual(shown('?years=2020'));
  });

  test('entities stand once, in the order they are first named', () => {
    const named = Array.from({ length: 1000 }, () => 'USA~DEU~USA').join('~');
    expect(shown(`?entities=${named}`).entities).toEqual(['USA', 'DEU']);
    expect(shown('?entities=~~USA~').entities).toEqual(['USA']);
  });

  test('what stands between the entities may be escaped', () => {
    expect(shown('?entities=USA%7EDEU').entities).toEqual(['USA', 'DEU']);
  });

  test('of a part given twice the last counts', () => {
    expect(shown('?year=2018&year=2020').year).toBe(2020);
    expect(parseExplore('?year=2020&year=x').invalid).toHaveLength(1);
    expect(shown('?year=x&year=2020').year).toBe(2020);
  });

  test('language and theme are the surface’s', () => {
    expect(parseExplore('?lang=de&theme=dark')).toEqual({
      state: exploreDefaults,
      surface: { lang: 'de', theme: 'dark' },
      invalid: [],
    });
    expect(printExplore(exploreDefaults, { theme: 'light' })).toBe('?theme=light');
  });

  test('keys for others are no fault', () => {
    expect(shown('?utm_source=x&utm_medium=y&scenario=slow')).toBe(exploreDefaults);
  });
});

describe('a part that cannot be', () => {
  const used = (query: string) => parseExplore(query).invalid;
  test.each([
    ['?indicator=nothing', { kind: 'unknown' }, 'share-of-gdp'],
    ['?indicator=', { kind: 'unknown' }, 'share-of-gdp'],
    ['?edition=2026', { kind: 'unknown' }, 'nato-2026-07'],
    ['?edition=kiel-r29', { kind: 'not-held' }, 'nato-2026-07'],
    ['?beside=nato-2026-07', { kind: 'same-edition' }, null],
    ['?beside=kiel-r29', { kind: 'not-comparable' }, null],
    ['?beside=none', { kind: 'unknown' }, null],
    ['?years=2026..2014', { kind: 'reversed' }, '2014..2026'],
    ['?years=1990..2020', { kind: 'outside', from: 2014, to: 2026 }, '2014..2020'],
    ['?years=1990', { kind: 'outside', from: 2014, to: 2026 }, '2014..2026'],
    ['?years=latest..earliest', { kind: 'no-years' }, '2014..2026'],
    ['?years=2014-2026', { kind: 'no-years' }, '2014..2026'],
    ['?years=2014..2020..2026', { kind: 'no-years' }, '2014..2026'],
    ['?years=', { kind: 'no-years' }, '2014..2026'],
    ['?year=2013', { kind: 'outside', from: 2014, to: 2026 }, '2026'],
    ['?year=1e3', { kind: 'no-year' }, '2026'],
    ['?year=02020', { kind: 'no-year' }, '2026'],
    ['?year=%2B202', { kind: 'no-year' }, '2026'],
    ['?year=２０２０', { kind: 'no-year' }, '2026'],
    ['?form=pie', { kind: 'unknown' }, 'line'],
    ['?form=stack', { kind: 'form', unfit: 'sums' }, 'line'],
    ['?scale=LOG', { kind: 'unknown' }, 'linear'],
    ['?base=1999', { kind: 'outside', from: 2014, to: 2026 }, '2017'],
    ['?base=latest', { kind: 'no-year' }, '2017'],
    ['?per=head', { kind: 'unknown' }, 'none'],
    ['?per=share', { kind: 'part', unfit: 'sums' }, 'none'],
    ['?target=guideline', { kind: 'unknown' }, 'wales-2014-gdp'],
    ['?target=hague-2025-related', { kind: 'other-measure' }, 'wales-2014-gdp'],
    ['?focus=GERMANY', { kind: 'unknown' }, null],
    ['?focus=FRA', { kind: 'not-chosen' }, null],
    ['?sort=size', { kind: 'unknown' }, 'value'],
    ['?axis=both', { kind: 'unknown' }, 'shared'],
    ['?events=yes', { kind: 'unknown' }, null],
    ['?point=DEU', { kind: 'no-point' }, null],
    ['?point=XXX.2024', { kind: 'no-point' }, null],
    ['?point=DEU.2024.1', { kind: 'no-point' }, null],
    ['?point=DEU.1999', { kind: 'outside', from: 2014, to: 2026 }, null],
    ['?lang=fr', { kind: 'unknown' }, null],
    ['?theme=system', { kind: 'unknown' }, null],
    ['?Form=map', { kind: 'unknown-key' }, null],
    ['?from=2014', { kind: 'unknown-key' }, null],
    ['?__proto__=1', { kind: 'unknown-key' }, null],
    ['?constructor=1', { kind: 'unknown-key' }, null],
  ])('%s is named, with what is used in its place', (query, reason, instead) => {
    const [[key, value] = []] = new URLSearchParams(query);
    expect(parseExplore(query).state).toEqual(
      // One end of these years can be kept.
      query === '?years=1990..2020' ? { ...exploreDefaults, to: 2020 } : exploreDefaults,
    );
    expect(used(query)).toEqual([{ key, value, reason, used: instead }]);
  });

  test('leaves the good parts in force', () => {
    const { state, invalid } = parseExplore('?entities=FRA&form=pie&year=2020');
    expect(state).toEqual({ ...exploreDefaults, entities: ['FRA'], year: 2020 });
    expect(invalid.map(({ key }) => key)).toEqual(['form']);
  });

  test('a measure that holds no such edition keeps the measure', () => {
    const { state, invalid } = parseExplore('?indicator=real-change&edition=nato-2019-06');
    expect(state).toMatchObject({ measure: 'real-change', edition: 'nato-2026-07' });
    expect(invalid).toEqual([
      { key: 'edition', value: 'nato-2019-06', reason: { kind: 'not-held' }, used: 'nato-2026-07' },
    ]);
  });

  test('a target of another measure is told where it is named, not where it was only usual', () => {
    expect(shown('?indicator=real-change').target).toBe('none');
    expect(parseExplore('?indicator=real-change&target=wales-2014-gdp').invalid).toEqual([
      {
        key: 'target',
        value: 'wales-2014-gdp',
        reason: { kind: 'other-measure' },
        used: 'none',
      },
    ]);
  });
});

describe('entities that are not there', () => {
  test('are left out and named, the others stay', () => {
    const { state, invalid } = parseExplore('?entities=DEU~XXX~POL~toString');
    expect(state.entities).toEqual(['DEU', 'POL']);
    expect(invalid).toEqual([
      {
        key: 'entities',
        value: 'DEU~XXX~POL~toString',
        reason: { kind: 'left-out', names: ['XXX', 'toString'], others: 0 },
        used: null,
      },
    ]);
  });

  test('leave the usual ones where none is left', () => {
    const { state, invalid } = parseExplore('?entities=deu~__proto__');
    expect(state.entities).toEqual(exploreDefaults.entities);
    expect(invalid[0]?.used).toBe('DEU~POL~USA~NATO_EUR_CAN');
  });

  test('are counted where they are many', () => {
    const many = Array.from({ length: 500 }, (_, at) => `X${at}`).join('~');
    expect(parseExplore(`?entities=${many}`).invalid[0]?.reason).toEqual({
      kind: 'left-out',
      names: ['X0', 'X1', 'X2'],
      others: 497,
    });
  });
});

describe('keys that are not known', () => {
  test('are named, and where they are many counted', () => {
    const { invalid } = parseExplore('?a=1&b=2&c=3&d=4&e=5&f=6&g=7');
    expect(invalid.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', '']);
    expect(invalid.at(-1)?.reason).toEqual({ kind: 'more-keys', count: 2 });
  });
});

describe('a version', () => {
  test.each(['0', '01', '-1', '1.0', 'x', '', '12345'])('"%s" is none', (version) => {
    const { state, invalid } = parseExplore(`?v=${version}&form=map`);
    expect(state.form).toBe('map');
    expect(invalid).toEqual([
      { key: 'v', value: version, reason: { kind: 'no-version' }, used: null },
    ]);
  });

  test('to come is told, and its address read as one of today', () => {
    const { state, invalid } = parseExplore('?v=2&form=map');
    expect(state.form).toBe('map');
    expect(invalid.map(({ reason }) => reason.kind)).toEqual(['newer-version']);
  });
});

describe('what is shown of an address', () => {
  test('is cut at 40 characters', () => {
    const long = '9'.repeat(100_000);
    const { invalid } = parseExplore(`?base=${long}&${long}=${long}&entities=${long}`);
    for (const { value } of invalid) expect(value).toBe(`${'9'.repeat(40)}…`);
    expect(invalid).toHaveLength(3);
  });

  test('has nothing in it that is not to be seen', () => {
    const { invalid } = parseExplore('?form=a%00b%1bc%e2%80%aed%0ae%ed%a0%80');
    expect(invalid[0]?.value).toMatch(/^a�b�c�d�e�+$/);
  });
});
