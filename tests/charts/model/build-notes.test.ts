// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { estimatesByEntity } from '../../../src/charts/explore/estimates-by-entity';
import { buildNotes } from '../../../src/charts/model/build-notes';
import type { Observation } from '../../../src/domain/series';
import { seriesOf } from '../../domain/planted-series';
import { english, german } from '../../support/words';

const estimate = { value: 1, status: 'E' } as const;

function of(entity: string, values: Readonly<Record<number, number | Omit<Observation, 'year'>>>) {
  return seriesOf(values, { key: { edition: 'sipri-2026-04', indicator: 'a', entity } });
}

describe('the note on estimates', () => {
  test('joins three or more years that follow each other', () => {
    const values = { 2018: estimate, 2020: estimate, 2021: estimate, 2022: estimate };
    expect(buildNotes([of('CHN', values)], [], english, estimatesByEntity)).toEqual([
      'Estimates: 2018 and 2020–2022.',
    ]);
  });

  test('names nobody where all have the same', () => {
    const both = [of('CHN', { 2020: estimate }), of('RUS', { 2020: estimate, 2021: 1 })];
    expect(buildNotes(both, [], english, estimatesByEntity)).toEqual(['Estimates: 2020.']);
  });

  test('names who has them where others have final values', () => {
    const both = [of('CHN', { 2020: estimate }), of('DEU', { 2020: 1 })];
    expect(buildNotes(both, [], german, estimatesByEntity)).toEqual(['Schätzungen: China 2020.']);
  });

  test('of many that differ only says so', () => {
    const many = ['CHN', 'RUS', 'IRN', 'SAU', 'UKR'].map((id) => of(id, { 2020: estimate }));
    expect(buildNotes([...many, of('DEU', { 2020: 1 })], [], english, estimatesByEntity)).toEqual([
      'Estimates: 2020 (not of all).',
    ]);
  });

  test('tells two editions of one entity not apart', () => {
    const both = [of('DEU', { 2025: estimate }), of('DEU', { 2025: 1 })];
    expect(buildNotes(both, [], english, estimatesByEntity)).toEqual(['Estimates: 2025.']);
  });
});
