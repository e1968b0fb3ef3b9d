// @vitest-environment node
import { expect, test } from 'vitest';
import { compile } from '../../data/compile/compile';
import { describeFault } from '../../data/compile/fault';
import {
  catalogue,
  compileLines,
  faultsAfter,
  faultsWith,
  header,
  monthlyLines,
  yearlyLines,
} from './support';

const file = 'data/yearly-edition/observations.csv';
const last = 'second-part,DEU,2024,,percent,none,O,';

test('another header is the only fault of its table', () => {
  expect(faultsWith(1, header.replace('period', 'year'))).toEqual([
    `${file}:1: the header is not "${header}"`,
  ]);
});

test('a second row with the same indicator, entity and period names the line of the first', () => {
  expect(faultsAfter(last)).toEqual([`${file}:20: second-part DEU 2024 stands in line 19`]);
});

test('a row out of order is a fault', () => {
  expect(faultsAfter('second-part,DEU,2022,,percent,none,O,')).toEqual([
    `${file}:20: the row belongs before the one above it`,
  ]);
});

test('an indicator of the edition without any row is a fault', () => {
  const lines = monthlyLines.slice(0, 1);
  expect(compileLines(yearlyLines, lines).faults.map(describeFault)).toEqual([
    'data/monthly-edition/observations.csv:1: no row has the edition\'s indicator "allocations"',
  ]);
});

test('the line is right behind a quoted field that holds a line break', () => {
  const broken = [
    ...yearlyLines.slice(0, -1),
    'second-part,DEU,2024,,percent,none,O,"two\nlines, ""quoted"""',
    'second-part,XYZ,2024,,percent,none,O,',
  ];
  expect(compileLines(broken).faults.map(describeFault)).toEqual([
    `${file}:21: unknown entity "XYZ"`,
  ]);
});

test('a quoted field that is never closed is found where its row begins', () => {
  const faults = faultsAfter('second-part,SWE,2024,,percent,none,O,"open');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(`${file}:20: the row is no CSV`);
});

test('an empty line is a fault', () => {
  expect(faultsAfter('')).toEqual([`${file}:20: the row has 1 fields instead of 8`]);
});

test('an edition of the catalogue without a table is a fault', () => {
  const tables = [{ edition: 'yearly-edition', text: yearlyLines.join('\n') }];
  const expected = [
    'data/monthly-edition/observations.csv:1: the catalogue has the edition "monthly-edition", but there is no table',
  ];
  expect(compile(tables, catalogue).faults.map(describeFault)).toEqual(expected);
  const empty = { edition: 'monthly-edition', text: null };
  expect(compile([...tables, empty], catalogue).faults.map(describeFault)).toEqual(expected);
});

test('a folder that no edition of the catalogue has is a fault', () => {
  const tables = [
    { edition: 'yearly-edition', text: yearlyLines.join('\n') },
    { edition: 'monthly-edition', text: monthlyLines.join('\n') },
    { edition: 'nowhere', text: header },
  ];
  expect(compile(tables, catalogue).faults.map(describeFault)).toEqual([
    'data/nowhere/observations.csv:1: the catalogue has no edition "nowhere"',
  ]);
});
