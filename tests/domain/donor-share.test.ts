import { expect, test } from 'vitest';
import { shareOfDonorGdp } from '../../src/domain/donor-share';
import type { Observation, Series } from '../../src/domain/series';
import { fc } from '../support/properties';

const edition = 'kiel-r29';

function series(indicator: string, observation: Observation, extra: Partial<Series> = {}): Series {
  return {
    key: { edition, indicator, entity: 'EST' },
    unit: 'eur-billion',
    priceBase: 'current',
    observations: [observation],
    ...extra,
  };
}

const support = series('allocations-total', { year: 2024, value: 0.75, status: 'A' });
const gdp = (value: number | null, status: Observation['status'] = 'A') =>
  series('donor-gdp-2021', { year: 2021, value, status });

test('support of 0.75 billion is 2.5 per cent of a GDP of 30 billion', () => {
  const share = shareOfDonorGdp(support, gdp(30), 2021);
  expect(share.observations).toEqual([{ year: 2024, value: 2.5, status: 'A' }]);
  expect(share.unit).toBe('percent-of-gdp');
});

test('it says how it was worked out, and from what', () => {
  const { derivation } = shareOfDonorGdp(support, gdp(30), 2021);
  expect(derivation?.formulas.map(({ text }) => text.en)).toEqual([
    '100 × sum ÷ the donor’s GDP of 2021, both in current euros',
  ]);
  expect(derivation?.inputs.map(({ indicator }) => indicator)).toEqual([
    'allocations-total',
    'donor-gdp-2021',
  ]);
});

test('a donor that can have no GDP can have no share; one whose GDP is missing lacks it', () => {
  const statusWith = (whole: Series) =>
    shareOfDonorGdp(support, whole, 2021).observations[0] ?? null;
  expect(statusWith(gdp(null, 'M'))).toEqual({ year: 2024, value: null, status: 'M' });
  expect(statusWith(gdp(null, 'O'))).toEqual({ year: 2024, value: null, status: 'O' });
  expect(statusWith(gdp(0))).toEqual({ year: 2024, value: null, status: 'O' });
});

test('without support there is no share, which is not zero; support of zero is a share of zero', () => {
  const of = (value: number | null) => {
    const status = value === null ? 'O' : 'A';
    const sum = series('allocations-total', { year: 2024, value, status });
    return shareOfDonorGdp(sum, gdp(30), 2021).observations[0]?.value;
  };
  expect(of(null)).toBeNull();
  expect(of(0)).toBe(0);
});

test('money in another currency unit changes no share', () => {
  const amount = fc.double({ min: 0, max: 1e3, noNaN: true });
  const whole = fc.double({ min: 1, max: 1e5, noNaN: true });
  const scale = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(amount, whole, scale, (value, of, by) => {
      const share = (a: number, b: number) =>
        shareOfDonorGdp(
          series('allocations-total', { year: 2024, value: a, status: 'A' }),
          gdp(b),
          2021,
        ).observations[0]?.value ?? -1;
      expect(share(value * by, of * by)).toBeCloseTo(share(value, of), 6);
    }),
  );
});

test('a share over two editions is refused', () => {
  const other = series(
    'donor-gdp-2021',
    { year: 2021, value: 30, status: 'A' },
    { key: { edition: 'kiel-r30', indicator: 'donor-gdp-2021', entity: 'EST' } },
  );
  expect(() => shareOfDonorGdp(support, other, 2021)).toThrow('one edition');
});
