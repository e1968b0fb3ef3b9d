import { describe, expect, test } from 'vitest';
import { type Told, whatDecides } from '../../src/domain/claim-deciding';
import type { Verdict } from '../../src/domain/claim-result';
import { fc } from '../support/properties';

const plain = {
  target: '',
  prices: 'current',
  source: 'nato',
  counted: 'all',
  group: '',
  edition: '2026',
  window: '2017..2024',
};

function row(id: string, verdict: Verdict, is: Partial<Told['is']> = {}): Told {
  return { id, verdict, is: { ...plain, ...is } };
}

describe('what decides', () => {
  test('prices, where every row of a price base says the same', () => {
    const rows = [
      row('a', 'supported'),
      row('b', 'supported', { source: 'sipri' }),
      row('c', 'contradicted', { prices: 'real' }),
      row('d', 'contradicted', { prices: 'share', source: 'sipri' }),
    ];
    expect(whatDecides(rows)).toEqual({
      kind: 'aspect',
      aspect: 'prices',
      supported: ['current'],
      contradicted: ['real', 'share'],
      split: [],
      exceptions: [],
    });
  });

  test('a value whose rows are evenly parted is on neither side, and what parts them is named', () => {
    const rows = [
      row('a', 'supported'),
      row('b', 'supported', { prices: 'real' }),
      row('c', 'contradicted', { prices: 'real', source: 'sipri' }),
      row('d', 'contradicted', { prices: 'share' }),
    ];
    expect(whatDecides(rows)).toEqual({
      kind: 'aspect',
      aspect: 'prices',
      supported: ['current'],
      contradicted: ['share'],
      split: [
        {
          value: 'real',
          each: 1,
          by: { aspect: 'source', supported: ['nato'], contradicted: ['sipri'] },
        },
      ],
      exceptions: [],
    });
  });

  test('where nothing parts them, they are counted', () => {
    const rows = [
      row('a', 'supported'),
      row('b', 'supported', { prices: 'real' }),
      row('c', 'contradicted', { prices: 'real' }),
      row('d', 'contradicted', { prices: 'share' }),
    ];
    expect(whatDecides(rows)).toMatchObject({
      supported: ['current'],
      contradicted: ['share'],
      split: [{ value: 'real', each: 1, by: null }],
    });
  });

  test('nothing is said to hold, whatever the rows, where those it is said of are evenly parted', () => {
    const told = fc.record({
      verdict: fc.constantFrom('supported', 'contradicted', 'undetermined'),
      prices: fc.constantFrom('current', 'real', 'share'),
      source: fc.constantFrom('nato', 'sipri'),
      group: fc.constantFrom('states', 'all'),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (all) => {
        const rows = all.map(({ verdict, ...is }, at) => row(`${at}`, verdict, is));
        const found = whatDecides(rows);
        if (found.kind !== 'aspect') return;
        const balance = (value: string) => {
          const own = rows.filter(({ is }) => is[found.aspect] === value);
          const count = (wanted: Verdict) => own.filter((one) => one.verdict === wanted).length;
          return count('supported') - count('contradicted');
        };
        expect(found.supported.every((value) => balance(value) > 0)).toBe(true);
        expect(found.contradicted.every((value) => balance(value) < 0)).toBe(true);
        expect(found.split.every(({ value }) => balance(value) === 0)).toBe(true);
      }),
    );
  });

  test('one row in four that does not follow is an exception, two are not', () => {
    const rows = [
      row('a', 'supported'),
      row('b', 'supported'),
      row('c', 'contradicted', { prices: 'real' }),
      row('d', 'contradicted', { prices: 'real' }),
      row('e', 'contradicted', { counted: 'budget' }),
    ];
    expect(whatDecides(rows)).toMatchObject({ aspect: 'prices', exceptions: ['e'] });
    const more = [row('a', 'supported'), row('b', 'contradicted'), row('c', 'supported')];
    expect(whatDecides(more)).toEqual({ kind: 'mixed', supported: 2, contradicted: 1 });
  });

  test('the aspect with fewer exceptions, though another comes first', () => {
    const rows = [
      row('a', 'supported'),
      row('b', 'supported'),
      row('c', 'contradicted', { source: 'sipri' }),
      row('d', 'contradicted', { source: 'sipri', prices: 'real' }),
    ];
    expect(whatDecides(rows)).toMatchObject({ aspect: 'source', exceptions: [] });
  });

  test('rows that all say the same, and undetermined ones, which play no part', () => {
    expect(whatDecides([row('a', 'supported'), row('b', 'undetermined')])).toEqual({
      kind: 'one-verdict',
      verdict: 'supported',
      rows: 1,
    });
    expect(whatDecides([row('a', 'contradicted'), row('b', 'contradicted')])).toMatchObject({
      verdict: 'contradicted',
      rows: 2,
    });
    expect(whatDecides([row('a', 'undetermined')])).toEqual({ kind: 'nothing' });
    expect(whatDecides([])).toEqual({ kind: 'nothing' });
  });
});
