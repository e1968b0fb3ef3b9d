// @vitest-environment node
import { expect, test } from 'vitest';
import { totalTolerance } from '../../data/compile/alliance-totals';
import { printedBounds } from '../../data/compile/share-checks';
import { faultsWith } from './support';

const file = 'data/yearly-edition/observations.csv';

test('category shares that add up to 100 within 0.01 are sound', () => {
  expect(faultsWith(18, 'second-part,DEU,2023,39.98,percent,none,A,')).toEqual([]);
});

test('category shares that add up to more or less are a fault at the first of them', () => {
  expect(faultsWith(18, 'second-part,DEU,2023,39.97,percent,none,A,')).toEqual([
    `${file}:16: first-part, second-part add up to 99.9800 instead of 100`,
  ]);
  expect(faultsWith(18, 'second-part,DEU,2023,40.02,percent,none,A,')).toEqual([
    `${file}:16: first-part, second-part add up to 100.0300 instead of 100`,
  ]);
});

test('a category share without a row is a fault even where another is missing openly', () => {
  expect(faultsWith(19, null)).toEqual([
    `${file}:17: the whole lacks a row of second-part; a missing value needs one too`,
  ]);
});

test('a total may differ from its addends by half a step for each of them and for itself', () => {
  expect(totalTolerance(31, 1)).toBe(16);
  expect(totalTolerance(2, 0.1)).toBeCloseTo(0.15);
});

test('a total beyond what rounding allows is a fault at the total', () => {
  const row = (value: number) =>
    `expenditure-usd-2021,NATO_TOTAL,2024,${value},usd-million,constant-2021,A,`;
  expect(faultsWith(9, row(997585))).toEqual([]);
  expect(faultsWith(9, row(997586))).toEqual([
    `${file}:9: the total is 997586, the year's 3 allies add up to 997583; rounding allows 2`,
  ]);
});

test('the total of Europe and Canada leaves out the United States', () => {
  const row = 'expenditure-usd-2021,NATO_EUR_CAN,2024,997583,usd-million,constant-2021,A,';
  expect(faultsWith(7, row)).toEqual([
    `${file}:7: the total is 997583, the year's 2 allies add up to 97583; rounding allows 1.5`,
  ]);
});

test('an ally counts from the year it joined', () => {
  const row = 'expenditure-usd-2021,NATO_TOTAL,2023,879483,usd-million,constant-2021,A,';
  expect(faultsWith(8, row)).toEqual([
    `${file}:8: the total is 879483, the year's 2 allies add up to 870483; rounding allows 1.5`,
  ]);
});

test('a lost row of an ally is found by the totals', () => {
  expect(faultsWith(11, null)).toEqual([
    `${file}:7: the total is 97583, the year's 1 allies add up to 87583; rounding allows 1`,
    `${file}:9: the total is 997584, the year's 2 allies add up to 987583; rounding allows 1.5`,
  ]);
});

test('a total with an addend that is missing openly is not tested', () => {
  expect(
    faultsWith(11, 'expenditure-usd-2021,SWE,2024,,usd-million,constant-2021,O,left blank'),
  ).toEqual([]);
});

test('a printed share lies within its own rounding and that of the millions it is made of', () => {
  const { lowest, highest } = printedBounds(87583, 4378686, 0.01);
  expect(lowest).toBeCloseTo(1.9952, 5);
  expect(highest).toBeCloseTo(2.005224, 5);
});

test('a printed share that its figures do not give is a fault', () => {
  expect(faultsWith(3, 'share-of-gdp,DEU,2024,2.01,percent-of-gdp,constant-2021,A,')).toEqual([
    `${file}:3: the share is 2.01, expenditure-usd-2021 / gdp-usd-2021 is 2.0002`,
  ]);
});
