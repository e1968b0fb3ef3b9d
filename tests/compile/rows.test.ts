// @vitest-environment node
import { expect, test } from 'vitest';
import { describeFault } from '../../data/compile/fault';
import {
  compileLines,
  faultsAfter,
  faultsWith,
  header,
  monthlyLines,
  yearlyLines,
} from './support';

const file = 'data/yearly-edition/observations.csv';

test('a sound table has no faults', () => {
  expect(compileLines().faults).toEqual([]);
});

test('a row with an unknown entity names its file, line and reason', () => {
  expect(faultsWith(2, 'share-of-gdp,XYZ,2023,1.60,percent-of-gdp,constant-2021,A,')).toContain(
    `${file}:2: unknown entity "XYZ"`,
  );
});

test('a row with an unknown indicator is a fault, and nothing else is said about it', () => {
  expect(faultsWith(2, 'share-of-gnp,DEU,2023,1.60,percent-of-gdp,constant-2021,A,')).toEqual([
    `${file}:2: unknown indicator "share-of-gnp"`,
  ]);
});

test('a row with an indicator of another edition is a fault', () => {
  expect(faultsAfter('allocations,DEU,2023,1,eur-billion,current,A,')).toContain(
    `${file}:20: the edition does not have the indicator "allocations"`,
  );
});

test('a row in another unit than the catalogue says is a fault', () => {
  expect(faultsWith(2, 'share-of-gdp,DEU,2023,1.60,percent,constant-2021,A,')).toEqual([
    `${file}:2: the unit is "percent" instead of "percent-of-gdp"`,
  ]);
});

test('a row in another price base than the edition has is a fault', () => {
  expect(faultsWith(2, 'share-of-gdp,DEU,2023,1.60,percent-of-gdp,constant-2015,A,')).toEqual([
    `${file}:2: the price base is "constant-2015" instead of "constant-2021"`,
  ]);
});

test('a month in a yearly indicator is a fault', () => {
  expect(faultsWith(2, 'share-of-gdp,DEU,2023-01,1.60,percent-of-gdp,constant-2021,A,')).toEqual([
    `${file}:2: "2023-01" is no period of a yearly indicator`,
  ]);
});

test.each(['2022', '2022-13', '2022-2'])('"%s" in a monthly indicator is a fault', (period) => {
  const row = `allocations,DEU,${period},0,eur-billion,current,A,`;
  expect(compileLines(yearlyLines, [header, row]).faults.map(describeFault)).toEqual([
    `data/monthly-edition/observations.csv:2: "${period}" is no period of a monthly indicator`,
  ]);
});

test.each(['2013', '2027'])(
  'a row for %s, outside the years of its edition, is a fault',
  (year) => {
    const row = `share-of-gdp,DEU,${year},1.60,percent-of-gdp,constant-2021,A,`;
    expect(faultsWith(2, row)).toContain(
      `${file}:2: "${year}" lies outside the edition's years, 2014 to 2026`,
    );
  },
);

test.each(['X', 'a', ''])('the status "%s" is a fault', (status) => {
  expect(
    faultsWith(2, `share-of-gdp,DEU,2023,1.60,percent-of-gdp,constant-2021,${status},`),
  ).toEqual([`${file}:2: unknown status "${status}"`]);
});

test.each(['M', 'O'])('a value beside the status %s is a fault', (status) => {
  expect(faultsWith(2, `share-of-gdp,DEU,2023,0,percent-of-gdp,constant-2021,${status},`)).toEqual([
    `${file}:2: a row with status ${status} must not have a value`,
  ]);
});

test.each(['A', 'E', 'P', 'F', 'B', 'D'])('the status %s without a value is a fault', (status) => {
  expect(faultsWith(2, `share-of-gdp,DEU,2023,,percent-of-gdp,constant-2021,${status},`)).toEqual([
    `${file}:2: a row with status ${status} needs a value`,
  ]);
});

test.each(['1e3', 'NaN', 'Infinity', '1.', '.5', '+1', ' 1', '01', '1_000', '9'.repeat(400)])(
  'the value "%s" is a fault',
  (value) => {
    const row = `share-of-gdp,DEU,2023,${value},percent-of-gdp,constant-2021,A,`;
    expect(faultsWith(2, row)).toEqual([
      `${file}:2: the value "${value}" is no finite decimal number`,
    ]);
  },
);

test('a value with a decimal comma is a row with a field too many', () => {
  expect(faultsWith(2, 'share-of-gdp,DEU,2023,1,60,percent-of-gdp,constant-2021,A,')).toEqual([
    `${file}:2: the row has 9 fields instead of 8`,
  ]);
});

test('every fault of a row is named, in the order of lines', () => {
  const faults = faultsWith(3, 'share-of-gdp,XYZ,2024,,percent,constant-2021,A,');
  expect(faults).toEqual([
    `${file}:3: unknown entity "XYZ"`,
    `${file}:3: the unit is "percent" instead of "percent-of-gdp"`,
    `${file}:3: a row with status A needs a value`,
  ]);
});

test('a table at fault yields no dataset, whatever the others are', () => {
  const { dataset } = compileLines([...yearlyLines.slice(0, -1)], monthlyLines);
  expect(dataset).toBeNull();
});
