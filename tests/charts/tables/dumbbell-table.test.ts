// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../../src/charts/table';
import { english, german, plain } from '../../support/words';
import { dumbbellModel } from '../explore/content/drawn-pairs';

describe('the table of two years', () => {
  test('has both values with their status, and the change', async () => {
    const table = buildTable(await dumbbellModel({ entities: ['DEU'] }), english);
    expect(table.columns).toEqual(['Ally', '2014', '2026', 'Change, percentage points']);
    expect(table.rows.map(({ head }) => head)).toEqual(['Germany']);
    expect(table.rows[0]?.cells.map(({ text, status }) => [plain(text), status])).toEqual([
      ['1.16 %', 'A'],
      ['2.69 %', 'E'],
      ['+1.53', null],
    ]);
  });

  test('says what is missing: the Netherlands in 2026', async () => {
    const model = await dumbbellModel(
      { measure: 'personnel-share', entities: ['NLD', 'DEU'] },
      german,
    );
    const [, netherlands] = buildTable(model, german).rows;
    expect(netherlands?.cells.map(({ text, status }) => [plain(text), status])).toEqual([
      ['56,5 %', 'A'],
      ['keine Angabe', 'O'],
      ['–', null],
    ]);
  });

  test('has one column of values where there is one year', async () => {
    const model = await dumbbellModel({ entities: ['DEU'], from: 2024, to: 2024 });
    expect(buildTable(model, english).columns).toEqual(['Ally', '2024']);
  });
});
