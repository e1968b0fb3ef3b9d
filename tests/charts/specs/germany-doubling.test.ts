import { describe, expect, test } from 'vitest';
import chart from '../../../src/charts/specs/germany-doubling.chart';
import { drawnModel, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const indicators = [
  'expenditure-national-current',
  'expenditure-usd-current',
  'expenditure-national-2021',
  'expenditure-usd-2021',
] as const;

async function titles(base: number) {
  const en = await drawnModel(chart, english, { base });
  const de = await drawnModel(chart, german, { base });
  expect(countWords(en.title), en.title).toBeLessThanOrEqual(10);
  expect(countWords(de.title), de.title).toBeLessThanOrEqual(10);
  return [en.title, de.title];
}

describe('the doubling', () => {
  test('holds from 2017 to 2024 in the money of the day only', async () => {
    // 86,638 / 40,265 = 2.15 and 93,747 / 45,470 = 2.06; 74,002 / 43,724 = 1.69 and 2.0002 / 1.2065 = 1.66.
    expect(await titles(2017)).toEqual([
      'Doubled by 2024 in current prices, not in real terms',
      'Bis 2024 nominal verdoppelt, real nicht',
    ]);
  });

  test('holds in every measure from 2019 to 2026', async () => {
    // 124,660 / 46,936 = 2.66; 147,002 / 52,549 = 2.80; 100,681 / 49,043 = 2.05; 2.6943 / 1.3246 = 2.03.
    expect(await titles(2019)).toEqual([
      'Every measure doubled from 2019 to 2026',
      'Jedes Maß verdoppelte sich von 2019 bis 2026',
    ]);
  });

  test('holds in none from 2014 to 2021', async () => {
    // 52,431 / 34,749 = 1.51, the most of the four.
    expect(await titles(2014)).toEqual([
      'No measure doubled from 2014 to 2021',
      'Kein Maß verdoppelte sich von 2014 bis 2021',
    ]);
  });

  test('holds in dollars only from 2023 to 2026, the newest year', async () => {
    // 147,002 / 73,138 = 2.01; 124,660 / 67,621 = 1.84.
    expect(await titles(2023)).toEqual([
      'Doubled by 2026 only in current dollars',
      'Bis 2026 verdoppelt nur: jeweilige Dollar',
    ]);
  });

  test('from the newest year on has a neutral title', async () => {
    expect(await titles(2026)).toEqual([
      'Germany’s defence expenditure since 2026',
      'Deutschlands Verteidigungsausgaben seit 2026',
    ]);
  });

  test('has a title of at most ten words from every base year', async () => {
    const [from, to] = chart.controls.base ?? [0, -1];
    for (let base = from; base <= to; base++) await titles(base);
    expect([from, to]).toEqual([2014, 2026]);
  });

  test('no longer holds where a figure is revised', async () => {
    // Twice 40,265 is 80,530, twice 45,470 is 90,940.
    const at = (indicator: string, value: number) => ({
      indicator,
      entity: 'DEU',
      year: 2024,
      value,
    });
    const { title } = await drawnModel(chart, english, {}, [
      at('expenditure-national-current', 80_529),
      at('expenditure-usd-current', 90_939),
    ]);
    expect(title).toBe('No measure doubled from 2017 to 2024');
    const exact = await drawnModel(chart, english, {}, [
      at('expenditure-national-current', 80_530),
      at('expenditure-usd-current', 90_940),
    ]);
    expect(exact.title).toBe('Doubled by 2024 in current prices, not in real terms');
  });

  test('cannot be told where the base year is missing in one measure; the others are still drawn', async () => {
    const edit = { indicator: 'expenditure-national-2021', entity: 'DEU', year: 2017, value: null };
    const model = await drawnModel(chart, english, {}, [edit]);
    expect(model.title).toBe('Germany’s defence expenditure since 2017');
    if (model.form !== 'line') throw new Error('It is no line chart.');
    const drawn = model.lines.map(({ points }) => points.some(({ value }) => value !== null));
    expect(drawn).toEqual([true, true, false, true]);
  });

  test('is nothing without any figure', async () => {
    const edits = indicators.map((indicator) => ({ indicator, entity: 'DEU', value: null }));
    expect(await publishedModel(chart, english, {}, edits)).toBeNull();
  });

  test('shows what it is made of: four measures, the base year 1, and the formulas', async () => {
    const model = await drawnModel(chart, english, { base: 2020 });
    if (model.form !== 'line') throw new Error('It is no line chart.');
    const at = (year: number) =>
      model.lines.map(({ points }) => plain(points.find((one) => one.year === year)?.text ?? ''));
    expect(at(2020)).toEqual(['×1.00', '×1.00', '×1.00', '×1.00']);
    // 124,660 / 51,392; 147,002 / 58,652; 100,681 / 52,774; 2.69432 / 1.49228.
    expect(at(2026)).toEqual(['×2.43', '×2.51', '×1.91', '×1.81']);
    expect(model.sources.map(({ formulas }) => formulas.length)).toEqual([2]);
  });
});
