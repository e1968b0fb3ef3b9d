import type { Described } from '../../charts/model';
import type { ModelTable } from '../../charts/tables/model-table';

/** A figure's table as spreadsheets paste it: a tab between cells, a line a row. */
export function tableTsv({ columns, rows }: ModelTable): string {
  const plain = (text: string) => text.replaceAll(/[\t\r\n]+/g, ' ');
  return [columns, ...rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)])]
    .map((row) => row.map(plain).join('\t'))
    .join('\n');
}

/** A figure's table as text programs paste it, with its finding above and its sources below. */
export function tableHtml(
  { columns, rows }: ModelTable,
  { title, subtitle, sources }: Pick<Described, 'title' | 'subtitle' | 'sources'>,
): string {
  const cell = (name: 'th' | 'td') => (text: string) => `<${name}>${escaped(text)}</${name}>`;
  const body = rows.map(
    ({ head, cells }) =>
      `<tr>${cell('th')(head)}${cells.map(({ text }) => cell('td')(text)).join('')}</tr>`,
  );
  const from = sources.map(({ producer, publication, label }) =>
    escaped([producer, publication, label].join(', ')),
  );
  return [
    `<table><caption>${escaped(`${title}. ${subtitle}`)}</caption>`,
    `<thead><tr>${columns.map(cell('th')).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    `<p>${from.join('; ')}</p>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
