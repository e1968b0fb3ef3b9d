// @vitest-environment node
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { gapOf } from '../../src/catalogue/coverage';
import { entities } from '../../src/catalogue/entities';
import { editionsOf, measures } from '../../src/catalogue/measures';
import type { EditionId } from '../../src/catalogue/sources';

const explored = [...new Set(measures.flatMap((measure) => editionsOf(measure)))];

/** The entities of which the edition's folder has a value. */
function published(edition: EditionId): readonly string[] {
  const text = readFileSync(`data/${edition}/observations.csv`, 'utf8');
  const rows: readonly Record<string, string>[] = parse(text, { columns: true });
  return [...new Set(rows.filter(({ value }) => value !== '').map(({ entity = '' }) => entity))];
}

test.each(explored)('the entities that %s is said to have are those it has', (edition) => {
  const said = entities.filter(({ id }) => gapOf(edition, id) === null).map(({ id }) => id);
  expect(said.toSorted()).toEqual(published(edition).toSorted());
});

test('what is missing has its reason', () => {
  expect(gapOf('nato-2026-07', 'ISL')).toBe('no-armed-forces');
  expect(gapOf('sipri-2026-04', 'ISL')).toBeNull();
  expect(gapOf('nato-2019-06', 'SWE')).toBe('joined-later');
  expect(gapOf('nato-2026-07', 'SWE')).toBeNull();
  expect(gapOf('nato-2026-07', 'JPN')).toBe('not-an-ally');
  expect(gapOf('nato-2019-06', 'NATO_TOTAL')).toBe('no-sums');
  expect(gapOf('sipri-2026-04', 'NATO_EUR_CAN')).toBe('no-sums');
  expect(gapOf('sipri-2026-04', 'MLT')).toBe('not-covered');
  expect(gapOf('sipri-2026-04', 'EU')).toBe('not-covered');
});
