// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { doublingSpec } from '../../../src/charts/doubling/doubling-spec';
import {
  type DoublingState,
  doublingDefaults,
  doublingEntities,
} from '../../../src/charts/doubling/doubling-state';
import { drawnChart, drawnModel, type Edit, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

async function ruler(
  changes: Partial<DoublingState> = {},
  words = english,
  edits: readonly Edit[] = [],
) {
  const spec = doublingSpec({ ...doublingDefaults, ...changes });
  const model = await drawnModel(spec, words, {}, edits);
  if (model.form !== 'ruler') throw new Error('It is no ruler.');
  return model;
}

const rowsOf = (model: Awaited<ReturnType<typeof ruler>>) =>
  model.groups.flatMap(({ rows }) => rows);
const factors = (model: Awaited<ReturnType<typeof ruler>>) =>
  rowsOf(model).map(({ text }) => plain(text));

describe('the ruler of Germany, 2017 to 2024', () => {
  test('has seven definitions: four of NATO, three of SIPRI', async () => {
    // 86,638 ÷ 40,265; 93,747 ÷ 45,470; 87,583 ÷ 51,748; 2.0002 ÷ 1.2065; 79.6 ÷ 37.7; 86.1 ÷ 50.3; 1.84 ÷ 1.13.
    const model = await ruler();
    expect(factors(model)).toEqual(['×2.15', '×2.06', '×1.69', '×1.66', '×2.11', '×1.71', '×1.63']);
    expect(model.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['NATO’s definition', 4],
      ['SIPRI’s definition', 3],
    ]);
    expect(rowsOf(model).map(({ reached }) => reached)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('says in its title what doubled and what did not', async () => {
    expect((await ruler()).title).toBe('Germany, 2017–2024: doubled nominally, not in real terms');
    expect((await ruler({}, german)).title).toBe(
      'Deutschland, 2017–2024: nominal verdoppelt, real nicht',
    );
  });

  test('has the ticks ×½, ×1, ×1.5, ×2 and ×3', async () => {
    expect((await ruler()).ticks.map(({ text }) => text)).toEqual(['×½', '×1', '×1.5', '×2', '×3']);
    expect((await ruler({}, german)).ticks.map(({ text }) => text)).toContain('×1,5');
  });

  test('names both editions and every formula', async () => {
    const { sources } = await ruler();
    expect(sources.map(({ label }) => label)).toEqual(['July 2026', 'April 2026']);
    expect(sources.flatMap(({ formulas }) => formulas)).toContain(
      'value of the year ÷ value of the base year',
    );
  });

  test('says the same in words for whoever does not see it', async () => {
    const { summary } = await ruler();
    expect(plain(summary)).toContain('At ×2 or more: NATO’s definition, Current euros ×2.15');
    expect(plain(summary)).toContain(
      'Below ×2: NATO’s definition, US dollars of 2021 (real) ×1.69',
    );
  });
});

describe('other years and entities', () => {
  test('2019 to 2026: NATO’s measures all doubled, ×2.05 in real terms, marked as estimates; SIPRI has no 2026', async () => {
    const model = await ruler({ base: 2019, year: 2026 });
    expect(factors(model)).toEqual([
      '×2.66 e',
      '×2.80 e',
      '×2.05 e',
      '×2.03 e',
      'no figure for 2026',
      'no figure for 2026',
      'no figure for 2026',
    ]);
    expect(model.title).toBe('Germany, 2019–2026: doubled by every measure');
    expect(model.notes.join(' ')).toContain('Estimates: 2026');
  });

  test('the United States’ own currency is the dollar, told once', async () => {
    const names = rowsOf(await ruler({ entity: 'USA' })).map(({ name }) => name);
    expect(names.filter((name) => /dollars|USD/.test(name))).toHaveLength(3);
    expect(names[0]).toBe('Current national currency (USD)');
  });

  test('Poland is told in złoty by their code', async () => {
    // 137,176 ÷ 37,558 = 3.652.
    const [first] = rowsOf(await ruler({ entity: 'POL' }));
    expect([first?.name, first?.text]).toEqual(['Current national currency (PLN)', '×3.65']);
  });

  test('sums of the alliance are in euros at the edition’s rate; SIPRI has none of them, which is said', async () => {
    // 515,198 ÷ 275,101 = 1.873 in dollars; 479,916 ÷ 309,729 = 1.549 in dollars of 2021.
    const model = await ruler({ entity: 'NATO_EUR_CAN' });
    expect(factors(model)).toEqual(['×1.95', '×1.87', '×1.55', '×1.35']);
    expect(model.notes.join(' ')).toContain('SIPRI’s edition has no figures of this entity.');
    expect(model.notes.join(' ')).toContain('that of each year’s members');
  });

  test('an older edition has its own years and prices', async () => {
    const model = await ruler({ edition: 'nato-2019-06', base: 2012, year: 2019 });
    expect(model.groups[0]?.rows.map(({ name }) => name)).toEqual([
      'Current US dollars',
      'US dollars of 2015 (real)',
      'Share of GDP',
    ]);
  });

  test('a break between the years is said', async () => {
    const model = await ruler({ entity: 'LUX' });
    expect(model.notes.join(' ')).toContain('Break in the series of Share of GDP in 2023');
  });

  test('every entity and base year has a title of at most ten words in both languages', async () => {
    let titled = 0;
    for (const entity of doublingEntities) {
      for (const base of [2014, 2017, 2019]) {
        for (const words of [english, german]) {
          const spec = doublingSpec({ ...doublingDefaults, entity, base, year: base + 7 });
          const model = await publishedModel(spec, words);
          if (model === null) continue;
          expect(countWords(model.title), model.title).toBeLessThanOrEqual(10);
          titled++;
        }
      }
    }
    expect(titled).toBeGreaterThan(4 * doublingEntities.length);
  });
});

describe('what cannot be told', () => {
  const at = (indicator: string, year: number, value: number | null): Edit => ({
    indicator,
    entity: 'DEU',
    year,
    value,
  });

  test('a definition without the base year says so, and the others stay', async () => {
    const model = await ruler({}, english, [at('expenditure-national-current', 2017, null)]);
    expect(factors(model)[0]).toBe('no figure for 2017');
    expect(factors(model)[1]).toBe('×2.06');
    const negative = await ruler({}, english, [at('expenditure-usd-current', 2017, 0)]);
    expect(factors(negative)[1]).toBe('zero or less in 2017');
  });

  test('exactly twice is doubled, a million less is not', async () => {
    const exact = await ruler({}, english, [at('expenditure-national-current', 2024, 80_530)]);
    expect(rowsOf(exact)[0]?.reached).toBe(true);
    const less = await ruler({}, english, [at('expenditure-national-current', 2024, 80_529)]);
    expect(rowsOf(less)[0]?.reached).toBe(false);
  });

  test('Iceland has no armed forces, so no factor', async () => {
    const spec = doublingSpec({ ...doublingDefaults, entity: 'ISL' });
    expect(await publishedModel(spec, english)).toBeNull();
  });
});

test('the reader stops at every row, and hears both values', async () => {
  const spec = doublingSpec(doublingDefaults);
  const chart = await drawnChart(spec, english);
  const { stops } = chart.layOut(spec.sizes.wide);
  expect(stops.groups).toHaveLength(7);
  expect(plain(stops.groups[0]?.[0]?.text ?? '')).toBe('EUR 40.3 bn → EUR 86.6 bn, ×2.15');
});

test('sources that disagree on one kind of money are not told as that money alone', async () => {
  // 37.7 × 2 = 75.4 billion: SIPRI’s 79.6 is above it, NATO’s 80,000 is below 80,530 and 90,000 below 90,940.
  const edits = [
    { indicator: 'expenditure-national-current', entity: 'DEU', year: 2024, value: 80_000 },
    { indicator: 'expenditure-usd-current', entity: 'DEU', year: 2024, value: 90_000 },
  ];
  const model = await ruler({}, english, edits);
  expect(model.title).toBe('Germany, 2017–2024: doubled by 1 of 7 measures');
  const nobody = { indicator: 'military-national-current', entity: 'DEU', year: 2024, value: 1 };
  expect((await ruler({}, english, [...edits, nobody])).title).toBe(
    'Germany, 2017–2024: doubled by no measure',
  );
});
