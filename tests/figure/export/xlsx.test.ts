import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shownValues } from '../../../src/charts/values/shown-values';
import { makeXlsx } from '../../../src/figure/export/xlsx';
import { german } from '../../support/words';
import { bytesOf, jobOf, share } from './planted-job';

async function sheetsOf(file: Blob) {
  const files = unzipSync(await bytesOf(file));
  const read = (path: string) => {
    const bytes = files[path];
    if (bytes === undefined) throw new Error(`The workbook has no ${path}.`);
    return new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
  };
  const strings = [...read('xl/sharedStrings.xml').querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  );
  const names = [...read('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) =>
    sheet.getAttribute('name'),
  );
  const rowsOf = (number: number) =>
    [...read(`xl/worksheets/sheet${number}.xml`).querySelectorAll('row')].map((row) =>
      [...row.querySelectorAll('c')].map((cell) => {
        const text = cell.querySelector('v')?.textContent ?? '';
        const type = cell.getAttribute('t');
        return {
          column: (cell.getAttribute('r') ?? '').replaceAll(/\d/g, ''),
          value: type === 's' ? strings[Number(text)] : text === '' ? null : Number(text),
        };
      }),
    );
  return { names, rowsOf };
}

describe('the workbook of a figure', () => {
  test('has numbers as numbers', async () => {
    const job = await jobOf(share);
    const { rowsOf } = await sheetsOf(await makeXlsx(job));
    const [head = [], ...rows] = rowsOf(1);
    expect(head.map(({ value }) => value)).toContain('price base');
    const values = shownValues(job.view.chart.model).map(({ value }) => value);
    const read = rows.map((row) => row.find(({ column }) => column === 'E')?.value ?? null);
    expect(read).toEqual(values);
    expect(rows[0]?.find(({ column }) => column === 'D')?.value).toBe(2014);
  });

  test('leaves a missing value empty', async () => {
    const job = await jobOf({ chart: 'allies-share-of-gdp', query: '' });
    const { rowsOf } = await sheetsOf(await makeXlsx(job));
    const iceland = rowsOf(1).find((row) => row.some(({ value }) => value === 'Iceland')) ?? [];
    expect(iceland.find(({ column }) => column === 'H')?.value).toBe('M');
    expect(iceland.find(({ column }) => column === 'E')?.value ?? null).toBeNull();
  });

  test('says on its second sheet where the figures come from and how they are cited', async () => {
    const job = await jobOf(share, {}, german);
    const { names, rowsOf } = await sheetsOf(await makeXlsx(job));
    expect(names).toEqual(['Daten', 'Quelle']);
    const texts = rowsOf(2).map((row) => row.map(({ value }) => `${value}`).join(': '));
    expect(texts).toContainEqual('Bedingungen: Quelle NATO. Kein Verkauf, keine Werbung.');
    expect(texts).toContainEqual(`Wiederzufinden unter: ${job.link}`);
    expect(texts.find((text) => text.startsWith('Zitierweise'))).toContain('Alliance Ledger');
  });
});
