import { describe, expect, test } from 'vitest';
import { evaluateAllMeet } from '../../src/domain/claim-all-meet';
import { basis, factsOf } from './planted-facts';

const all = {
  kind: 'all-meet',
  basis,
  group: 'g',
  members: ['a', 'b', 'c'],
  year: 2025,
  target: 2,
} as const;

function facts(values: Readonly<Record<string, number | null>>, half = 0) {
  return factsOf({
    values: {
      spending: Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, { 2024: 1, 2025: value }]),
      ),
    },
    half,
    unit: 'percent-of-gdp',
    entities: [
      { id: 'a', kind: 'ally', joined: 1949 },
      { id: 'b', kind: 'ally', joined: 2025 },
      { id: 'c', kind: 'ally', joined: 1949, armedForces: false },
    ],
  });
}

describe('every member meets a target', () => {
  test('all that have armed forces do', () => {
    expect(evaluateAllMeet(all, facts({ a: 3, b: 2.5 }))).toMatchObject({
      verdict: 'supported',
      value: 2,
      of: 2,
      margin: 0.5,
    });
  });

  test('one below contradicts it, and is named by its figure', () => {
    const result = evaluateAllMeet(all, facts({ a: 3, b: 1.5 }));
    expect(result).toMatchObject({ verdict: 'contradicted', value: 1, margin: -0.5 });
    expect(result.figures.map(({ entity }) => entity)).toEqual(['b']);
  });

  test('one within rounding or without a figure leaves it open; before accession nobody counts', () => {
    expect(evaluateAllMeet(all, facts({ a: 3, b: 2 }, 0.05))).toMatchObject({
      verdict: 'undetermined',
      why: { kind: 'rounding' },
      caveats: [{ kind: 'open', entities: ['b'] }],
    });
    expect(evaluateAllMeet(all, facts({ a: 3, b: null }))).toMatchObject({
      verdict: 'undetermined',
      why: { kind: 'incomplete' },
      caveats: [{ kind: 'missing', entities: ['b'] }],
    });
    expect(evaluateAllMeet({ ...all, year: 2024 }, facts({ a: 3, b: 3 })).of).toBe(1);
    expect(evaluateAllMeet({ ...all, members: ['c'] }, facts({})).why).toEqual({ kind: 'nobody' });
  });
});
