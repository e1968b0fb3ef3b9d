// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../../src/charts/table';
import { english, german, plain } from '../../support/words';
import { scatterModel } from '../explore/content/drawn-state';

const cellsOf = (cells: readonly { readonly text: string; readonly status: string | null }[]) =>
  cells.map(({ text, status }) => `${plain(text)} ${status}`);

describe('the table of a scatter', () => {
  test('has both values of the year with their statuses and the level reached', async () => {
    const table = buildTable(await scatterModel({ year: 2026 }), english);
    expect(table.columns).toEqual(['Ally', '% of GDP, 2026', 'Equipment share, 2026', 'Levels']);
    const cells = (name: string) => table.rows.find(({ head }) => head === name)?.cells ?? [];
    expect(cellsOf(cells('Germany'))).toEqual(['2.69 % E', '32.1 % E', 'both null']);
    expect(cellsOf(cells('Norway'))).toEqual(['3.17 % E', '18.0 % E', 'only 2 % null']);
    expect(cellsOf(cells('Spain'))).toEqual(['2.00 % E', '34.0 % E', 'both / only 20 % null']);
  });

  test('lists what has no place, with what is missing', async () => {
    const { rows } = buildTable(await scatterModel({ year: 2024 }, german), german);
    const cells = (name: string) => rows.find(({ head }) => head === name)?.cells ?? [];
    expect(cellsOf(cells('Island'))).toEqual([
      'keine Angabe M',
      'keine Angabe M',
      'nicht gezählt null',
    ]);
    expect(cellsOf(cells('NATO-Europa und Kanada'))).toEqual([
      '1,96 % A',
      'keine Angabe O',
      'nicht gezählt null',
    ]);
  });

  test('has the years of the ways that are drawn', async () => {
    const { rows } = buildTable(await scatterModel({ year: 2016, entities: ['DEU'] }), english);
    const way = rows.filter(({ head }) => head.startsWith('Germany'));
    expect(way.map(({ head }) => head)).toEqual(['Germany', 'Germany, 2014', 'Germany, 2015']);
    expect(cellsOf(way[1]?.cells ?? [])).toEqual(['1.16 % A', '12.9 % A', ' null']);
  });
});
