// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { plainAmounts } from '../../../src/charts/model/plain-amounts';
import type { UnitId } from '../../../src/domain/unit';
import { english, german } from '../../support/words';

function written(values: readonly number[], unit: UnitId, words = english): readonly string[] {
  return values.map(plainAmounts(values, unit, Math.max(...values), words));
}

describe('values without their unit', () => {
  test('are money in billions where the axis reaches one, with one decimal, or two where one is below a billion', () => {
    expect(written([1_032_849, 8740], 'usd-million')).toEqual(['1,032.8', '8.7']);
    expect(written([147_002, 69], 'usd-million', german)).toEqual(['147,00', '0,07']);
    expect(written([950, 69], 'eur-million')).toEqual(['950', '69']);
  });

  test('are percentages with the decimals of their unit', () => {
    expect(written([2.69], 'percent-of-gdp')).toEqual(['2.69']);
    expect(written([32.11], 'percent')).toEqual(['32.1']);
  });

  test('are people one by one, and dollars per head', () => {
    expect(written([183.2], 'thousand-persons')).toEqual(['183,200']);
    expect(written([1420.4], 'usd')).toEqual(['1,420']);
  });
});
