// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/charts/table';
import { english, german, plain } from '../support/words';
import { bar, barModel, line, lineModel } from './planted-charts';

describe('the table of a line chart', () => {
  const model = lineModel({
    years: [2023, 2025],
    lines: [
      line('Germany', { 2023: 1.6, 2024: 2, 2025: { value: 2.22, status: 'E' } }),
      line('Iceland', { 2023: null, 2024: { value: null, status: 'M' } }),
    ],
  });
  const table = buildTable(model, english);

  test('has a column a line and a row a year', () => {
    expect(table.columns).toEqual(['Year', 'Germany', 'Iceland']);
    expect(table.rows.map(({ head }) => head)).toEqual(['2023', '2024', '2025']);
    expect(buildTable(model, german).columns[0]).toBe('Jahr');
  });

  test('has the numbers of the model, each with its status', () => {
    const germany = table.rows.map(({ cells }) => cells[0]);
    expect(germany).toEqual(model.lines[0]?.points.map(({ text, status }) => ({ text, status })));
    expect(germany.map((cell) => plain(cell?.text ?? ''))).toEqual(['1.60 %', '2.00 %', '2.22 %']);
    expect(germany.map((cell) => cell?.status)).toEqual(['A', 'A', 'E']);
  });

  test('says what is missing and why, also where the line has no such year', () => {
    expect(table.rows.map(({ cells }) => cells[1])).toEqual([
      { text: 'missing', status: 'O' },
      { text: 'cannot exist', status: 'M' },
      { text: 'no figure', status: 'O' },
    ]);
  });
});

describe('the table of ranked bars', () => {
  const remark = { en: 'no armed forces', de: 'keine Streitkräfte' };
  const model = barModel([
    bar('DEU', 2.69),
    bar('SVN', 1.61),
    bar('BEL', null),
    bar('ISL', null, { remark }),
  ]);
  const rows = buildTable(model, english).rows;

  test('has the value of the year and the verdict with its margin in points', () => {
    expect(buildTable(model, english).columns.map(plain)).toEqual([
      'Ally',
      '2024',
      '2 %, Wales 2014',
    ]);
    expect(
      rows.slice(0, 2).map(({ head, cells }) => [head, ...cells.map(({ text }) => plain(text))]),
    ).toEqual([
      ['Germany', '2.69 %', 'met (+0.69)'],
      ['Slovenia', '1.61 %', 'below (−0.39)'],
    ]);
  });

  test('says what is missing', () => {
    expect(rows[2]?.cells).toEqual([
      { text: 'no figure', status: 'O' },
      { text: 'no data', status: null },
    ]);
  });

  test('says a remark in place of a verdict', () => {
    expect(rows[3]?.cells[1]?.text).toBe('no armed forces');
  });

  test('writes a margin that two decimals would make nothing with four', () => {
    const near = { ...bar('DEU', 2).result, verdict: 'met' as const, margin: 0.000218 };
    const [germany] = buildTable(barModel([bar('DEU', 2, { result: near })]), english).rows;
    expect(germany?.cells[1]?.text).toBe('met (+0.0002)');
  });
});
