import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { shownValues } from '../../../src/charts/values/shown-values';
import { makeCsv } from '../../../src/figure/export/csv';
import { csvRules, csvText, settled } from '../../../src/figure/export/csv-text';
import { everyView } from '../../support/every-view';
import { fc } from '../../support/properties';
import { german } from '../../support/words';
import { jobOf, share, textOf } from './planted-job';

type Record = { readonly [column: string]: string };

function recordsOf(text: string, delimiter = ','): readonly Record[] {
  return parse(text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' });
}

describe('a table as CSV', () => {
  test.each(['en', 'de'] as const)('reads back as it was written (%s)', (language) => {
    const rules = csvRules[language];
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
        const read: unknown = parse(csvText(rows, rules), {
          delimiter: rules.separator,
          record_delimiter: '\r\n',
        });
        expect(read).toEqual(rows);
      }),
    );
  });

  test.each(['en', 'de'] as const)(
    'keeps every number, never in powers of ten (%s)',
    (language) => {
      const { separator, decimal } = csvRules[language];
      fc.assert(
        fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
          const written = csvText([[value, 'x']], csvRules[language]);
          const [text = ''] = written.replaceAll('"', '').split(`${separator}x`);
          expect(text).not.toMatch(/e/i);
          const read = Number(text.replace(decimal, '.'));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11 + 1e-15);
        }),
      );
    },
  );

  test('parts fields and decimals as English and German spreadsheets expect', () => {
    expect(csvText([['a', 2.5, null]], csvRules.en)).toBe('a,2.5,\r\n');
    expect(csvText([['a', 2.5, null]], csvRules.de)).toBe('a;2,5;\r\n');
  });
});

describe('the CSV of a figure', () => {
  test('is UTF-8 with a mark, and says of each value where it comes from', async () => {
    const text = await textOf(await makeCsv(await jobOf(share)));
    expect(text.startsWith('\uFEFFentity,code,series,year,value,unit,price base,status,')).toBe(
      true,
    );
    const records = recordsOf(text);
    expect(records.find(({ code, year }) => code === 'DEU' && year === '2026')).toEqual({
      entity: 'Germany',
      code: 'DEU',
      series: 'Germany',
      year: '2026',
      value: '2.69',
      unit: 'per cent of GDP',
      'price base': '2021 prices',
      status: 'E',
      source: 'NATO, Defence Investment of NATO Countries (2014–2026)',
      edition: 'July 2026 (nato-2026-07)',
      'cut-off': '2026-07-03',
      note: '',
    });
  });

  test('is German in German, with semicolons and commas', async () => {
    const text = await textOf(await makeCsv(await jobOf(share, {}, german)));
    const records = recordsOf(text, ';');
    const found = records.find(({ Code, Jahr }) => Code === 'DEU' && Jahr === '2026');
    expect(found).toMatchObject({ 'Land oder Gruppe': 'Deutschland', Wert: '2,69', Status: 'E' });
  });

  test('has the whole series behind the figure where that is asked for', async () => {
    const records = recordsOf(
      await textOf(
        await makeCsv(await jobOf({ chart: 'doubling', query: '' }, { scope: 'whole' })),
      ),
    );
    const years = new Set(records.map(({ year }) => year));
    expect(years.size).toBeGreaterThan(2);
    expect(records.every(({ source, edition }) => source !== '' && edition !== '')).toBe(true);
  });

  test('says of a count of allies that it is one, and of no ally', async () => {
    const records = recordsOf(
      await textOf(await makeCsv(await jobOf({ chart: 'edition-counts', query: '' }))),
    );
    expect(records.every(({ unit, code }) => unit === 'allies' && code === '')).toBe(true);
  });

  test.each(everyView.map((view) => [`${view.chart}${view.query}`, view] as const))(
    'of %s has every value that is drawn, and leaves out what is missing, which is never zero',
    async (_, address) => {
      const job = await jobOf(address);
      const shown = shownValues(job.view.chart.model);
      const records = recordsOf(await textOf(await makeCsv(job)));
      expect(records).toHaveLength(shown.length);
      expect(records.length).toBeGreaterThan(0);
      for (const [at, { value, status, year, key, unit }] of shown.entries()) {
        const record = records[at];
        expect(record?.status).toBe(status);
        expect(record?.year).toBe(year === null ? '' : `${year}`);
        const isOfOne = key !== null && unit !== 'persons';
        expect(record?.code).toBe(isOfOne ? key.entity : '');
        if (value === null) expect(record?.value).toBe('');
        else expect(Number(record?.value)).toBe(settled(value));
      }
    },
  );
});
