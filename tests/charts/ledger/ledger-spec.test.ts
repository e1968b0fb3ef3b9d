// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { WaterfallModel } from '../../../src/charts/forms/waterfall-types';
import { ledgerSpec } from '../../../src/charts/ledger/ledger-spec';
import { type LedgerState, ledgerDefaults } from '../../../src/charts/ledger/state';
import { buildTable } from '../../../src/charts/table';
import { type Edit, publishedChart } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

async function drawn(
  changes: Partial<LedgerState>,
  words = english,
  edits: readonly Edit[] = [],
): Promise<WaterfallModel> {
  const spec = ledgerSpec({ ...ledgerDefaults, ...changes });
  const model = (await publishedChart(spec, words, {}, edits))?.model;
  if (model?.form !== 'waterfall') throw new Error('There is nothing to draw.');
  return model;
}

const title = async (...asked: Parameters<typeof drawn>) => plain((await drawn(...asked)).title);
const notes = async (...asked: Parameters<typeof drawn>) =>
  plain((await drawn(...asked)).notes.join(' '));

describe('the title of a ledger states the finding', () => {
  const southern = { parties: ['ITA', 'ESP'], years: [2014, 2023] } as const;

  test('a shortfall without any year above', async () => {
    expect(await title(southern)).toBe('Italy and Spain fell USD 302 bn short of 2 %, 2014–2023');
    expect(await title(southern, german)).toBe(
      'Italien und Spanien: 302 Mrd. US-Dollar unter 2 %, 2014–2023',
    );
  });

  test('the same in current money', async () => {
    expect(await title({ ...southern, money: 'usd-current' })).toBe(
      'Italy and Spain fell USD 284 bn short of 2 %, 2014–2023',
    );
  });

  test('years above set against years below', async () => {
    expect(await title({})).toBe('Germany: on balance USD 246 bn short of 2 %, 2014–2026');
    expect(await title({ parties: ['POL'] })).toBe(
      'Poland: on balance USD 64.9 bn above 2 %, 2014–2026',
    );
  });

  test('more than the target asks for, in the years as an ally', async () => {
    expect(await title({ parties: ['SWE'] })).toBe(
      'Sweden spent USD 15.0 bn more than 2 %, 2024–2026',
    );
  });

  test('level, where rounding decides', async () => {
    expect(await title({ parties: ['ESP'], years: [2025, 2026] })).toBe(
      'Spain: level with 2 % within rounding, 2025–2026',
    );
  });

  test('no ally yet, where no year counts', async () => {
    expect(await title({ parties: ['SWE'], years: [2014, 2020] })).toBe(
      'Sweden: no ally yet in 2014–2020',
    );
  });

  test('incomplete, where a year is missing', async () => {
    const gap = { indicator: 'gdp-usd-2021', entity: 'ITA', year: 2020, value: null };
    expect(await title(southern, english, [gap])).toMatch(/2014–2023 \(incomplete\)$/);
    expect(await notes(southern, english, [gap])).toContain('No figure: Italy 2020.');
  });

  test('is at most eleven words long for whoever is chosen', async () => {
    for (const parties of [
      ['DEU'],
      ['europe-and-canada'],
      ['ITA', 'ESP'],
      ['ITA', 'ESP', 'DEU'],
    ] as const) {
      expect(countWords((await drawn({ parties })).title)).toBeLessThanOrEqual(11);
    }
  });
});

describe('the notes of a ledger', () => {
  test('say which years do not count, and why', async () => {
    expect(await notes({ target: 'hague-2025-core' })).toContain(
      'Not counted: 2014–2024. The target was agreed in 2025.',
    );
    expect(await notes({ parties: ['SWE'] })).toContain('Before accession: 2014–2023.');
  });

  test('name the break of Luxembourg’s GDP and the sign that hangs on the Netherlands’ prices', async () => {
    const said = await notes({ parties: ['benelux'] });
    expect(said).toContain('Luxembourg: share of gross national income (GNI) instead of GDP');
    expect(said).toContain('Netherlands, 2024: the sign depends on the prices.');
    expect(await notes({ parties: ['DEU'] })).not.toContain('sign depends');
  });

  test('name who joined later, who has no forces, who is no ally and who is chosen twice', async () => {
    expect(await notes({ parties: ['europe-and-canada'] })).toContain(
      'Joined later: Finland (2023), Montenegro (2017), North Macedonia (2020) and Sweden (2024).',
    );
    expect(await notes({ parties: ['nordic-allies'] })).toContain(
      'no figures and no gap: Iceland.',
    );
    expect(await notes({ parties: ['g7', 'DEU'] })).toMatch(
      /part of the sum: Japan\. .*once: Germany\./,
    );
  });

  test('say that current money of several years is added up', async () => {
    expect(await notes({ money: 'usd-current' })).toContain('different years’ prices');
    expect(await notes({})).not.toContain('different years’ prices');
  });

  test('name the years that rounding decides', async () => {
    expect(await notes({ parties: ['ESP'] })).toContain('2025 and 2026: within the rounding');
  });
});

describe('the waterfall of a ledger', () => {
  test('starts each year where the one before ended, and sums up at its end', async () => {
    const { steps, sums } = await drawn({});
    steps.slice(1).forEach((step, at) => {
      expect(step.start).toBe(steps[at]?.end);
    });
    expect(sums.map(({ kind, plain: text }) => [kind, text])).toEqual([
      ['below', '−287'],
      ['net', '−246'],
    ]);
  });

  test('sets aside the years before accession and begins anew with the first as an ally', async () => {
    const { steps } = await drawn({ parties: ['SWE'] });
    expect(
      steps
        .filter(({ aside }) => aside)
        .map(({ year }) => year)
        .at(-1),
    ).toBe(2023);
    expect(steps.find(({ year }) => year === 2024)?.start).toBe(0);
  });

  test('splits each year among the few who are chosen, what is below first', async () => {
    const { steps, parts } = await drawn({ parties: ['DEU', 'POL'], years: [2023, 2023] });
    expect(parts.map(({ name, colour }) => [name, colour])).toEqual([
      ['Germany', 'first'],
      ['Poland', 'second'],
    ]);
    // Germany −17,505.66 first, then Poland +9,181.
    const pieces = steps[0]?.pieces ?? [];
    expect(pieces.map(({ name }) => name)).toEqual(['Germany', 'Poland']);
    expect(pieces[0]?.end).toBeCloseTo(-17_505.66, 2);
    expect(pieces[1]?.end).toBeCloseTo(steps[0]?.end ?? 0, 6);
  });

  test('does not split what overlaps', async () => {
    expect((await drawn({ parties: ['DNK', 'nordic-allies'] })).parts).toEqual([]);
  });

  test('reads as a table: spent, asked for, balance, running balance', async () => {
    const table = buildTable(await drawn({ years: [2014, 2015] }), english);
    expect(table.columns).toEqual([
      'Year',
      'Spent',
      'Target asks for',
      'Balance',
      'Running balance',
    ]);
    expect(table.rows[0]?.cells.map(({ text }) => plain(text))).toEqual([
      'USD 46.7 bn',
      'USD 80.3 bn',
      'USD −33.6 bn',
      'USD −33.6 bn',
    ]);
    expect(table.rows.at(-1)?.head).toBe('Sum');
  });

  test('tells in words what is drawn', async () => {
    expect(plain((await drawn({})).summary)).toBe(
      'Balance by year: lowest USD −34.2 bn in 2016, highest USD +30.7 bn (estimate) in 2026. ' +
        'Shortfalls: USD −287 bn (estimate). Net: USD −246 bn (estimate).',
    );
  });

  test('has nothing to draw of nobody, of Iceland, or of years before the target', async () => {
    const nothing = [
      { parties: [] },
      { parties: ['ISL'] },
      { target: 'hague-2025-core', years: [2014, 2020] },
    ] as const;
    for (const changes of nothing) {
      const spec = ledgerSpec({ ...ledgerDefaults, ...changes });
      expect(await publishedChart(spec, english)).toBeNull();
    }
  });

  test('names its sources and how the balance is formed', async () => {
    const [source] = (await drawn({ parties: ['ITA', 'ESP'] })).sources;
    expect(source?.label).toBe('July 2026');
    expect(source?.formulas.map(plain)).toEqual([
      'defence expenditure − 2 % × GDP',
      'sum of those who were allies in the year',
    ]);
  });
});
