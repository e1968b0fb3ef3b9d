import { describe, expect, test } from 'vitest';
import { evaluateRanked, type Ranked } from '../../src/domain/claim-ranked';
import { basis, factsOf } from './planted-facts';

const among = {
  kind: 'group',
  group: 'g',
  members: ['a', 'b', 'c'],
  sinceAccession: false,
} as const;
const first: Ranked = { kind: 'ranked', basis, entity: 'a', year: 2024, among, rank: 1 };

function facts(values: Readonly<Record<string, number | null>>, half = 0) {
  return factsOf({
    values: {
      spending: Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, { 2024: value }]),
      ),
    },
    half,
    entities: [
      { id: 'a', kind: 'ally', joined: 1955 },
      { id: 'b', kind: 'ally', joined: 2025 },
      { id: 'c', kind: 'state' },
    ],
  });
}

describe('ranked in a group', () => {
  test('the highest is first, by as much as the second is behind', () => {
    expect(evaluateRanked(first, facts({ a: 15, b: 13, c: 7 }))).toMatchObject({
      verdict: 'supported',
      value: 1,
      of: 3,
      margin: 2,
    });
  });

  test('who is second is not first, by as much as the first is ahead', () => {
    expect(evaluateRanked(first, facts({ a: 15, b: 45, c: 7 }))).toMatchObject({
      verdict: 'contradicted',
      value: 2,
      margin: -30,
    });
    expect(evaluateRanked({ ...first, rank: 2 }, facts({ a: 15, b: 45, c: 7 })).verdict).toBe(
      'supported',
    );
  });

  test('equal values share a rank; values that only rounding tells apart decide nothing', () => {
    expect(evaluateRanked(first, facts({ a: 15, b: 15, c: 7 })).verdict).toBe('supported');
    expect(evaluateRanked(first, facts({ a: 15, b: 15.4, c: 7 }, 0.5)).why).toEqual({
      kind: 'rounding',
    });
  });

  test('members without a figure are named, not ranked as zero', () => {
    expect(evaluateRanked(first, facts({ a: 15, b: null, c: 7 }))).toMatchObject({
      of: 2,
      caveats: [{ kind: 'missing', entities: ['b'] }],
    });
  });

  test('an ally counts from its accession where that is asked for, and a state that is none all the same', () => {
    const allies = { ...first, among: { ...among, sinceAccession: true } };
    expect(evaluateRanked(allies, facts({ a: 15, b: 45, c: 7 }))).toMatchObject({
      verdict: 'supported',
      of: 2,
    });
    expect(evaluateRanked({ ...allies, entity: 'b' }, facts({ a: 15, b: 45 })).why).toEqual({
      kind: 'not-in-group',
      entity: 'b',
    });
  });

  test('a year can be ranked among the entity’s own', () => {
    const own = factsOf({ values: { spending: { a: { 2022: 4, 2023: 9, 2024: 24 } } } });
    const years = { ...first, among: { kind: 'years', from: 2014, to: 2026 } } as const;
    expect(evaluateRanked(years, own)).toMatchObject({ verdict: 'supported', of: 3, margin: 15 });
    expect(evaluateRanked({ ...years, year: 2023 }, own)).toMatchObject({
      verdict: 'contradicted',
      value: 2,
    });
  });

  test('amounts in several currencies, a rank of zero and nobody to compare with are said', () => {
    const national = factsOf({
      values: { spending: { a: { 2024: 1 }, b: { 2024: 2 } } },
      unit: 'national-million',
    });
    expect(evaluateRanked(first, national).why).toEqual({ kind: 'currencies' });
    expect(evaluateRanked({ ...first, rank: 0 }, facts({ a: 1 })).why).toEqual({
      kind: 'not-positive',
    });
    expect(evaluateRanked(first, facts({ a: 1 })).why).toEqual({ kind: 'alone' });
  });
});
