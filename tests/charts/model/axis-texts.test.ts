// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { axisTexts } from '../../../src/charts/model/axis-texts';
import type { UnitId } from '../../../src/domain/unit';
import { english, german, plain } from '../../support/words';

function texts(values: readonly number[], unit: UnitId, words = english, currency?: string) {
  const { ticks, axisUnit } = axisTexts(values, unit, words, currency);
  return [...ticks.map(({ text }) => plain(text)), axisUnit === null ? null : plain(axisUnit)];
}

describe('the texts of an axis', () => {
  test('have the decimals the ticks differ in', () => {
    expect(texts([0, 0.5, 1], 'percent-of-gdp')).toEqual(['0.0', '0.5', '1.0 %', null]);
    expect(texts([0, 0.5, 1], 'ratio', german)).toEqual(['×0,0', '×0,5', '×1,0', null]);
  });

  test('of ratios have no more decimals than each needs', () => {
    expect(texts([0.2, 0.5, 1, 2, 5], 'percent')).toEqual(['0.2', '0.5', '1', '2', '5 %', null]);
    expect(texts([50, 100, 1000, 10_000], 'usd-million')).toEqual([
      '0.05',
      '0.1',
      '1',
      '10',
      'USD bn',
    ]);
  });

  test('of money are in billions where the axis reaches one', () => {
    expect(texts([0, 500, 1000], 'national-million', german, 'EUR').at(-1)).toBe('Mrd. Euro');
    expect(texts([0, 200, 400], 'national-million', english, 'EUR')).toEqual([
      '0',
      '200',
      '400',
      'EUR million',
    ]);
  });
});
