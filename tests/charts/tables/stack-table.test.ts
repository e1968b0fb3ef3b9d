// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../../src/charts/table';
import { english, german, plain } from '../../support/words';
import { stackModel } from '../explore/content/drawn-pairs';

describe('the table of stacks', () => {
  test('has a row a year, a column a part, and the sum of money', async () => {
    const model = await stackModel({
      measure: 'expenditure-usd-2021',
      entities: ['DEU', 'POL'],
    });
    const table = buildTable(model, english);
    expect(table.columns).toEqual(['Year', 'Germany', 'Poland', 'Sum']);
    expect(table.rows).toHaveLength(13);
    expect(table.rows.at(-1)?.head).toBe('2026');
    // 119,159 + 37,515 = 156,674 million.
    expect(table.rows.at(-1)?.cells.map(({ text, status }) => [plain(text), status])).toEqual([
      ['USD 119 bn', 'E'],
      ['USD 37.5 bn', 'E'],
      ['USD 157 bn', null],
    ]);
  });

  test('has a row an entity where these stand side by side, without a sum', async () => {
    const changes = { measure: 'equipment-share', entities: ['NLD', 'DEU'] } as const;
    const table = buildTable(await stackModel(changes, german), german);
    expect(table.columns).toEqual([
      'Verbündeter',
      'Ausrüstung',
      'Personal',
      'Infrastruktur',
      'Sonstiges',
    ]);
    const netherlands = table.rows.find(({ head }) => head === 'Niederlande');
    expect(netherlands?.cells.map(({ text, status }) => [plain(text), status])).toEqual([
      ['33,7 %', 'E'],
      ['fehlt', 'O'],
      ['fehlt', 'O'],
      ['fehlt', 'O'],
    ]);
  });
});
