import { expect, test } from 'vitest';
import { claims, findClaim, openingClaim } from '../../src/catalogue/claims';
import { publishedValues } from '../../src/catalogue/published-values';
import { references } from '../../src/catalogue/references';
import { rowsOf } from '../../src/charts/claims/claim-spec';

test('every claim has an id and a place of its own', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(new Set(claims.map(({ order }) => order)).size).toBe(claims.length);
  expect(claims.map(({ id }) => id)).toContain(openingClaim);
  expect(findClaim('__proto__')).toBeNull();
});

test('the rows of a grid are told apart by their ids', () => {
  for (const claim of claims) {
    const ids = rowsOf(claim).map(({ id }) => id);
    expect(new Set(ids).size, claim.id).toBe(ids.length);
    if (ids.length > 0) expect(rowsOf(claim)[0]?.aside, claim.id).toBeUndefined();
  }
});

test('claims and published values name references there are', () => {
  const known = new Set<string>(references.map(({ id }) => id));
  const named = [
    ...claims.flatMap((claim): readonly string[] => claim.references),
    ...publishedValues.map(({ reference }) => reference),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('both languages say everything', () => {
  for (const { id, sentence, short, who, remark, check } of claims) {
    const texts = [sentence, short, who, remark, check.kind === 'untestable' ? check.why : null];
    for (const text of texts) {
      if (text === null) continue;
      expect(text.en.trim(), id).not.toBe('');
      expect(text.de.trim(), id).not.toBe('');
      expect(text.de, id).not.toBe(text.en);
    }
  }
});

test('a claim no data can test says why', () => {
  const untestable = claims.filter(({ check }) => check.kind === 'untestable');
  expect(untestable.length).toBeGreaterThan(5);
  for (const claim of untestable) expect(rowsOf(claim)).toEqual([]);
});
