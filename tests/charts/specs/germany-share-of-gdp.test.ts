import { describe, expect, test } from 'vitest';
import chart from '../../../src/charts/specs/germany-share-of-gdp.chart';
import { drawnModel, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const share = { indicator: 'share-of-gdp', entity: 'DEU' } as const;
const spent = { indicator: 'expenditure-usd-2021', entity: 'DEU' } as const;
/** 1.9 % of NATO's GDP for 2026, 4,422,594 million US dollars of 2021. */
const below = [
  { ...spent, year: 2026, value: 84_029 },
  { ...share, year: 2026, value: 1.9 },
] as const;

describe('Germany’s share of GDP', () => {
  test('says when the guideline was reached', async () => {
    const { title } = await drawnModel(chart, english);
    expect(plain(title)).toBe('Germany reached the 2 % guideline 10 years after Wales');
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('says it in German', async () => {
    const { title } = await drawnModel(chart, german);
    expect(plain(title)).toBe('Deutschland erreichte die 2 % von Wales nach 10 Jahren');
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('says so where the newest share is below the guideline', async () => {
    const { title } = await drawnModel(chart, english, {}, below);
    expect(plain(title)).toBe('Germany spends 1.90 % of GDP, below the 2 % of Wales');
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('says so in German in ten words', async () => {
    const { title } = await drawnModel(chart, german, {}, below);
    expect(plain(title)).toMatch(/1,90 %.* 2 % von Wales/);
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('tests the unrounded share: a million dollars less in 2024, and 2025 is the year', async () => {
    // 2 % of 4,378,673 is 87,573.46: NATO's 87,583 is above it, 87,573 is not.
    const edit = { ...spent, year: 2024, value: 87_573 };
    const { title } = await drawnModel(chart, english, {}, [edit]);
    expect(plain(title)).toBe('Germany reached the 2 % guideline 11 years after Wales');
  });

  test('says it is above where it never was below', async () => {
    const edits = [{ ...spent, value: 200_000 }];
    for (const words of [english, german]) {
      const { title } = await drawnModel(chart, words, {}, edits);
      expect(plain(title)).toContain(words.format.number(2.69, 2));
      expect(countWords(title)).toBeLessThanOrEqual(10);
    }
  });

  test('has a neutral title where Germany has no figures', async () => {
    const { title } = await drawnModel(chart, english, {}, [{ ...share, value: null }]);
    expect(title).toBe('Germany’s defence expenditure as a share of GDP');
    expect(title).toBe(chart.neutralTitle('en', english.format));
  });

  test('draws Germany in colour, three others in grey, and both targets as steps', async () => {
    const model = await drawnModel(chart, english);
    if (model.form !== 'line') throw new Error('It is no line chart.');
    expect(model.lines.map(({ key, colour }) => [key.entity, colour])).toEqual([
      ['DEU', 'first'],
      ['POL', 'context'],
      ['NATO_EUR_CAN', 'context'],
      ['FRA', 'context'],
    ]);
    expect(model.targets.map(({ value }) => value)).toEqual([2, 3.5]);
    expect(model.estimatesFrom).toBe(2025);
    expect(model.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('goes on without Poland, and says that it is missing', async () => {
    const model = await drawnModel(chart, english, {}, [
      { indicator: 'share-of-gdp', entity: 'POL', value: null },
    ]);
    if (model.form !== 'line') throw new Error('It is no line chart.');
    const poland = model.lines.find(({ key }) => key.entity === 'POL');
    expect(new Set(poland?.points.map(({ text }) => text))).toEqual(new Set(['missing']));
  });

  test('is nothing without any figure', async () => {
    const edits = ['DEU', 'POL', 'FRA', 'NATO_EUR_CAN'].map((entity) => ({
      ...share,
      entity,
      value: null,
    }));
    expect(await publishedModel(chart, english, {}, edits)).toBeNull();
  });
});
