// @vitest-environment node
import { expect, test } from 'vitest';
import { buildTable } from '../../../src/charts/table';
import { english, plain } from '../../support/words';
import { multiplesModel } from '../explore/content/drawn-state';

test('the table of small multiples has a row a cell and a column a year, each value with its status', async () => {
  const model = await multiplesModel({ entities: ['DEU', 'LUX', 'ISL'], from: 2022 });
  const { columns, rows } = buildTable(model, english);
  expect(columns).toEqual(['Ally', '2022', '2023', '2024', '2025', '2026']);
  expect(rows.map(({ head }) => head)).toEqual(['Germany', 'Luxembourg', 'Iceland']);
  const cells = rows.map((row) => row.cells.map(({ text, status }) => `${plain(text)} ${status}`));
  expect(cells[0]?.slice(-3)).toEqual(['2.00 % A', '2.22 % E', '2.69 % E']);
  expect(cells[1]?.[1]).toBe('1.07 % B');
  expect(cells[2]?.every((text) => text === 'no figure M')).toBe(true);
});
