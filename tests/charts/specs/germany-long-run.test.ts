import { describe, expect, test } from 'vitest';
import chart from '../../../src/charts/specs/germany-long-run.chart';
import { drawnModel, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const germany = { indicator: 'military-share-of-gdp', entity: 'DEU' } as const;
const below = [{ ...germany, year: 2025, value: 1.999 }];

async function titles(...edits: Parameters<typeof drawnModel>[3][]) {
  const models = [
    await drawnModel(chart, english, {}, edits[0]),
    await drawnModel(chart, german, {}, edits[0]),
  ];
  for (const { title } of models) expect(countWords(title), title).toBeLessThanOrEqual(10);
  return models.map(({ title }) => plain(title));
}

describe('Germany’s long run', () => {
  test('says when Germany was back at 2 %', async () => {
    expect(await titles()).toEqual([
      'By SIPRI’s count Germany was back at 2 % in 2025',
      'Wie SIPRI zählt, kam Deutschland 2025 auf 2 % zurück',
    ]);
  });

  test('says so where the newest share is below 2 %', async () => {
    expect(await titles(below)).toEqual([
      'By SIPRI’s count Germany spends 2.00 %, below 2 %',
      'SIPRI zählt für Deutschland 2,00 %, weniger als 2 %',
    ]);
  });

  test('is back earlier where an earlier year was revised', async () => {
    const [title] = await titles([{ ...germany, year: 2024, value: 2 }]);
    expect(title).toBe('By SIPRI’s count Germany was back at 2 % in 2024');
  });

  test('names the last year at 2 % before: 1990, before the break', async () => {
    const { notes } = await drawnModel(chart, english);
    expect(plain(notes[0] ?? '')).toBe('The last year at 2 % or more before: 1990.');
  });

  test('calls out the peak of 1963', async () => {
    const model = await drawnModel(chart, german);
    if (model.form !== 'line') throw new Error('It is no line chart.');
    expect(model.callouts.map(({ text }) => plain(text))).toEqual(['1963: 4,88 %']);
    expect(model.years).toEqual([1953, 2025]);
  });

  test('marks where West Germany ends', async () => {
    const model = await drawnModel(chart, english);
    if (model.form !== 'line') throw new Error('It is no line chart.');
    expect(model.breaks).toHaveLength(1);
    expect(model.breaks[0]?.label).toBe('West Germany until 1990');
  });

  test('is nothing without figures, and its title is neutral', async () => {
    expect(await publishedModel(chart, english, {}, [{ ...germany, value: null }])).toBeNull();
    expect(chart.neutralTitle('en', english.format)).toBe(
      'Germany’s military expenditure since 1953, by SIPRI’s count',
    );
  });
});
