// @vitest-environment node
import { expect, test } from 'vitest';
import { folded, matchesRow } from '../../../../src/features/explore/table/match-row';

const row = { entity: 'TUR', names: ['Türkiye', 'Türkei', 'TUR', 'TR'].map(folded) };
const all = { members: null };

test.each(['turk', 'TÜRK', 'kei', ' tur ', 'Kiye', ''])('"%s" finds Türkiye', (query) => {
  expect(matchesRow(row, { query, ...all })).toBe(true);
});

test.each(['turkmen', 'x', '.*'])('"%s" does not', (query) => {
  expect(matchesRow(row, { query, ...all })).toBe(false);
});

test('of a group only its members are found', () => {
  expect(matchesRow(row, { query: '', members: new Set(['TUR']) })).toBe(true);
  expect(matchesRow(row, { query: 'turk', members: new Set(['DEU']) })).toBe(false);
});
