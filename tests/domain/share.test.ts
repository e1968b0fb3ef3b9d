// @vitest-environment node

import { expect, test } from 'vitest';
import { shareBounds, shareOfGdp } from '../../src/domain/share';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

/** Figures as tables print them: whole millions. */
const million = fc.integer({ min: 1, max: 50_000_000 });

test('Germany’s share of 2024 is 2.0002 % of GDP, of 2017 1.2065 %', () => {
  // NATO, July 2026, million US dollars of 2021: 100 × 87,583 / 4,378,673 = 2.000218 (2 % is 87,573.46);
  // 100 × 51,748 / 4,289,028 = 1.206520.
  const share = shareOfGdp(
    seriesOf({ 2017: 51_748, 2024: 87_583 }),
    seriesOf({ 2017: 4_289_028, 2024: 4_378_673 }),
  );
  expect(share.observations.map(({ value }) => value?.toFixed(4))).toEqual(['1.2065', '2.0002']);
  expect(share.unit).toBe('percent-of-gdp');
});

test('a share names the two series it was formed from', () => {
  const key = { edition: 'e', entity: 'x' };
  const expenditure = { ...key, indicator: 'expenditure' };
  const gdp = { ...key, indicator: 'gdp' };
  const share = shareOfGdp(seriesOf({}, { key: expenditure }), seriesOf({}, { key: gdp }));
  expect(share.key).toEqual({ ...key, indicator: 'share-of-gdp' });
  expect(share.derivation).toEqual({
    formulas: [{ id: 'share-of-gdp', text: expect.any(Object) }],
    inputs: [expenditure, gdp],
  });
});

test('a year that lacks expenditure or GDP is missing, never zero', () => {
  const share = shareOfGdp(
    seriesOf({ 2020: null, 2021: 5, 2022: 5, 2023: { value: null, status: 'M' } }),
    seriesOf({ 2020: 100, 2021: null, 2023: 100 }),
  );
  expect(share.observations).toEqual([
    { year: 2020, value: null, status: 'O' },
    { year: 2021, value: null, status: 'O' },
    { year: 2022, value: null, status: 'O' },
    { year: 2023, value: null, status: 'M' },
  ]);
});

test('a GDP of zero gives no share', () => {
  const share = shareOfGdp(seriesOf({ 2024: 5 }), seriesOf({ 2024: 0 }));
  expect(share.observations).toEqual([{ year: 2024, value: null, status: 'O' }]);
});

test('an expenditure of zero is a share of zero, not a missing one', () => {
  const share = shareOfGdp(seriesOf({ 2024: 0 }), seriesOf({ 2024: 100 }));
  expect(share.observations).toEqual([{ year: 2024, value: 0, status: 'A' }]);
});

test('the share keeps the status of the expenditure, but a break in GDP breaks it', () => {
  const share = shareOfGdp(
    seriesOf({ 2022: { value: 1, status: 'E' }, 2023: 1 }),
    seriesOf({ 2022: 100, 2023: { value: 100, status: 'B' } }),
  );
  expect(share.observations.map(({ status }) => status)).toEqual(['E', 'B']);
});

test('figures of two editions, or of two price bases, form no share', () => {
  const one = seriesOf({ 2024: 1 });
  const otherEdition = { ...one, key: { ...one.key, edition: 'other' } };
  expect(() => shareOfGdp(one, otherEdition)).toThrow('within one edition');
  expect(() => shareOfGdp(one, { ...one, priceBase: 'current' })).toThrow('one price base');
});

test('scaling expenditure and GDP alike leaves the share as it was', () => {
  fc.assert(
    fc.property(million, million, fc.integer({ min: 1, max: 1000 }), (money, gdp, factor) => {
      const share = (scale: number) =>
        shareOfGdp(seriesOf({ 2024: money * scale }), seriesOf({ 2024: gdp * scale }))
          .observations[0]?.value ?? Number.NaN;
      expect(share(factor) / share(1)).toBeCloseTo(1, 12);
    }),
  );
});

test('whatever is missing stays missing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(million)), fc.array(fc.option(million)), (money, gdp) => {
      const { observations } = shareOfGdp(seriesOf({ ...money }), seriesOf({ ...gdp }));
      const present = observations.map(({ value }) => value !== null);
      expect(present).toEqual(money.map((value, at) => value !== null && gdp[at] != null));
      expect(observations.every(({ value, status }) => (value === null) === (status === 'O'))).toBe(
        true,
      );
    }),
  );
});

test('rounding to whole millions lets Germany’s share lie between 2.00021 and 2.00023 %', () => {
  // 100 × 87,582.5 / 4,378,673.5 = 2.0002062; 100 × 87,583.5 / 4,378,672.5 = 2.0002295.
  const { lowest, highest } = shareBounds(87_583, 4_378_673);
  expect(lowest).toBeCloseTo(2.0002062, 7);
  expect(highest).toBeCloseTo(2.0002295, 7);
});

test('the share lies within its bounds', () => {
  fc.assert(
    fc.property(million, million, (money, gdp) => {
      const { lowest, highest } = shareBounds(money, gdp);
      const share = (100 * money) / gdp;
      expect(lowest).toBeLessThan(share);
      expect(highest).toBeGreaterThan(share);
    }),
  );
});
