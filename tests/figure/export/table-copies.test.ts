import { describe, expect, test } from 'vitest';
import { buildTable } from '../../../src/charts/table';
import { tableHtml, tableTsv } from '../../../src/figure/export/table-copies';
import { english, plain } from '../../support/words';
import { jobOf, share } from './planted-job';

describe('a table in the clipboard', () => {
  test('pastes into a spreadsheet cell by cell', async () => {
    const { view } = await jobOf(share);
    const lines = plain(tableTsv(buildTable(view.chart.model, english))).split('\n');
    expect(lines[0]?.split('\t').slice(0, 2)).toEqual(['Year', 'Germany']);
    expect(lines.at(-1)?.split('\t').slice(0, 2)).toEqual(['2026', '2.69 %']);
  });

  test('pastes into a text with its finding and its source', async () => {
    const { view } = await jobOf(share);
    const { model } = view.chart;
    const page = new DOMParser().parseFromString(
      tableHtml(buildTable(model, english), model),
      'text/html',
    );
    expect(plain(page.querySelector('caption')?.textContent ?? '')).toMatch(
      /^Germany reached the 2 % guideline/,
    );
    expect(page.querySelectorAll('tbody tr')).toHaveLength(13);
    expect(page.querySelector('p')?.textContent).toContain('NATO, Defence Investment');
  });

  test('takes no markup along from names', () => {
    const table = { columns: ['a<b'], rows: [{ head: '<i>x</i>', cells: [] }] };
    const html = tableHtml(table, { title: 'a & b', subtitle: '', sources: [] });
    expect(html).toContain('<th>a&lt;b</th>');
    expect(html).toContain('<th>&lt;i&gt;x&lt;/i&gt;</th>');
  });
});
