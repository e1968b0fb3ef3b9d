// @vitest-environment node
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildDemoDataset, findDataFile, findFile } from '../../mocks/dataset';
import { monthlyFileSchema, seriesFileSchema } from '../../src/data/schema';

const dataset = buildDemoDataset(2026);

/** The file of the published dataset that a pretended one stands for. */
function published(edition: string, indicator: string) {
  const text = readFileSync(`public/data/v1/${edition}/${indicator}.json`, 'utf8');
  return v.parse(v.union([seriesFileSchema, monthlyFileSchema]), JSON.parse(text));
}

/** A row's statuses, one letter a year. */
function letters(edition: string, indicator: string, entity: string): string {
  return findFile(dataset, edition, indicator)?.entities[entity]?.status.join('') ?? '';
}

describe.each(dataset.map(({ edition, indicator }) => [edition, indicator] as const))(
  'the invented file %s/%s',
  (edition, indicator) => {
    test('has the entities, years or months, unit and price base of the published one, and figures of its own', () => {
      const invented = findDataFile(dataset, edition, indicator);
      const { entities, ...head } = published(edition, indicator);
      expect(invented).toMatchObject(head);
      expect(Object.keys(invented?.entities ?? {}).sort()).toEqual(Object.keys(entities).sort());
      const germany = entities.DEU?.values.filter((value) => value !== null);
      expect(invented?.entities.DEU?.values).not.toEqual(expect.arrayContaining(germany ?? []));
    });
  },
);

test('cells that NATO left blank are blank, and no other ally’s', () => {
  expect(letters('nato-2026-07', 'personnel-share', 'PRT')).toBe('AAAAAAAAAAAEO');
  expect(letters('nato-2026-07', 'equipment-share', 'PRT')).toBe('AAAAAAAAAAAEE');
  expect(letters('nato-2026-07', 'personnel-share', 'DEU')).toBe('AAAAAAAAAAAEE');
  expect(letters('nato-2025-08', 'real-change', 'DEU')).toBe('AAAAAAAAAAEO');
  expect(letters('nato-2019-06', 'other-share', 'LUX')).toBe('AAAAAAEO');
  expect(letters('nato-2019-06', 'infrastructure-share', 'LUX')).toBe('AAAAAAEE');
});

test('an ally without expenditure of a year has nothing that is formed of it, nor a change after it', () => {
  for (const indicator of ['per-capita-usd-2021', 'expenditure-usd-current', 'other-share']) {
    expect(letters('nato-2026-07', indicator, 'MNE'), indicator).toBe('AAAAAOAAAAAEE');
  }
  expect(letters('nato-2026-07', 'real-change', 'MNE')).toBe('AAAAAOOAAAAEE');
  expect(letters('nato-2026-07', 'military-personnel', 'MNE')).toBe('AAAAAAAAAAAEE');
});

test('a break is marked in what is formed of expenditure; one of GDP in GDP and its share', () => {
  const marked = (entity: string) =>
    dataset
      .filter(({ edition }) => edition === 'nato-2026-07')
      .filter(({ indicator }) => letters('nato-2026-07', indicator, entity).includes('B'))
      .map(({ indicator }) => indicator);
  expect(marked('LUX')).toEqual(['share-of-gdp', 'gdp-usd-current', 'gdp-usd-2021']);
  expect(marked('HRV')).toContain('real-change');
  expect(marked('HRV')).not.toContain('military-personnel');
});

test('a zero is a value: infrastructure that prints as nothing, and a state that spends nothing', () => {
  const rowOf = (edition: string, indicator: string, entity: string) =>
    findFile(dataset, edition, indicator)?.entities[entity];
  const finland = rowOf('nato-2026-07', 'infrastructure-share', 'FIN');
  expect(finland?.values.map((value) => value === 0).indexOf(false)).toBe(5);
  expect(finland?.status.slice(0, 5)).toEqual(Array(5).fill('A'));
  const iceland = rowOf('sipri-2026-04', 'military-usd-2024', 'ISL');
  expect(new Set(iceland?.values.slice(47))).toEqual(new Set([0]));
});

test('allies that joined later are not in earlier editions, and have no figures before in the report of 2008', () => {
  const has = (edition: string, entity: string) =>
    findFile(dataset, edition, 'share-of-gdp')?.entities[entity] !== undefined;
  expect(has('nato-2019-06', 'MNE')).toBe(true);
  expect(has('nato-2019-06', 'MKD') || has('nato-2019-06', 'SWE')).toBe(false);
  expect(has('nato-hoc-2008', 'HRV')).toBe(false);
  expect(letters('nato-hoc-2008', 'share-of-gdp', 'EST')).toBe('OOOOAAA');
  expect(letters('nato-hoc-2008', 'share-of-gdp', 'POL')).toBe('AAAAAAA');
});

test('support for Ukraine: kinds add up month by month, one record ends early, one donor has no GDP', () => {
  const valuesOf = (indicator: string, entity: string) =>
    findDataFile(dataset, 'kiel-r29', indicator)?.entities[entity]?.values ?? [];
  const kinds = ['military', 'financial', 'humanitarian'].map((kind) =>
    valuesOf(`allocations-${kind}`, 'DEU'),
  );
  for (const [at, total] of valuesOf('allocations-total', 'DEU').entries()) {
    const parts = kinds.map((values) => values[at] ?? null);
    if (total === null) expect(parts).toEqual([null, null, null]);
    else expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(total, 5);
  }
  // January 2025 is the 37th month.
  expect(valuesOf('allocations-total', 'USA').findLastIndex((value) => value !== null)).toBe(36);
  expect(valuesOf('allocations-military', 'EU')).toContain(0);
  expect(letters('kiel-r29', 'donor-gdp-2021', 'EU')).toBe('M');
});
