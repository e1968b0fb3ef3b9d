import { describe, expect, test } from 'vitest';
import { type Told, whatDecides } from '../../src/domain/claim-deciding';
import type { Verdict } from '../../src/domain/claim-result';

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
      exceptions: [],
    });
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
