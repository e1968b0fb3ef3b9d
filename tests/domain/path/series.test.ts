// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  growthSeries,
  moneyPath,
  type PathGround,
  sharePath,
} from '../../../src/domain/path/series';
import { findPrintedStart, findStart } from '../../../src/domain/path/start';
import type { Series } from '../../../src/domain/series';
import { planOf, startOf } from './planted-plans';

const key = { edition: 'e', indicator: 'share', entity: 'X' };
const ground: PathGround = { key, unit: 'percent-of-gdp', priceBase: 'none', inputs: [key] };
const plan = planOf(startOf(2_000, 100_000), { target: 4.5, by: 2028 });

describe('the series of a path', () => {
  test('starts with the status of its start and goes on as a forecast', () => {
    const { observations } = sharePath(ground, plan, 'constant', 2029);
    expect(observations.map(({ year, status }) => [year, status])).toEqual([
      [2026, 'E'],
      [2027, 'F'],
      [2028, 'F'],
      [2029, 'F'],
    ]);
    expect(observations.map(({ value }) => value?.toFixed(2))).toEqual([
      '2.00',
      '3.00',
      '4.50',
      '4.50',
    ]);
  });

  test('is missing, not zero, where there is no money', () => {
    const { observations } = moneyPath(ground, plan, 'linear', 2027);
    expect(observations).toEqual([
      { year: 2026, value: null, status: 'O' },
      { year: 2027, value: null, status: 'O' },
    ]);
  });

  test('says how it was worked out and from what', () => {
    const { derivation } = growthSeries(ground, plan);
    expect(derivation?.formulas.map(({ id }) => id)).toEqual(['path-growth']);
    expect(derivation?.inputs).toEqual([key]);
  });
});

describe('the start of a path', () => {
  const series = (values: Readonly<Record<number, number | null>>): Series => ({
    key,
    unit: 'usd-million',
    priceBase: 'constant-2021',
    observations: Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      value,
      status: value === null ? 'O' : 'A',
    })),
  });

  test('is the newest year that has both expenditure and GDP', () => {
    const found = findStart(
      series({ 2024: 20, 2025: 30, 2026: 40 }),
      series({ 2024: 1000, 2025: 1000, 2026: null }),
      series({ 2025: 27 }),
    );
    expect(found).toMatchObject({
      year: 2025,
      share: 3,
      amounts: { expenditure: 30, gdp: 1000 },
      money: 27,
    });
  });

  test('has no money where that year has none', () => {
    expect(findStart(series({ 2026: 40 }), series({ 2026: 1000 }), series({}))?.money).toBeNull();
    expect(findStart(series({ 2026: 40 }), series({ 2026: 1000 }), null)?.money).toBeNull();
  });

  test('among published shares is the newest of them, without money', () => {
    expect(findPrintedStart(series({ 2023: 1.61, 2024: 2.0037, 2025: null }))).toEqual({
      year: 2024,
      status: 'A',
      amounts: null,
      share: 2.0037,
      money: null,
    });
    expect(findPrintedStart(series({ 2025: null }))).toBeNull();
  });

  test('is nowhere where no year has both', () => {
    expect(findStart(series({ 2025: 1 }), series({ 2026: 1 }), null)).toBeNull();
    expect(findStart(series({ 2026: 1 }), series({ 2026: 0 }), null)).toBeNull();
  });
});
