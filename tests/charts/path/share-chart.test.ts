// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { countWords, english, german, plain } from '../../support/words';
import { drawnPath, pathLines, valueIn } from './drawn-path';

describe('the chart of shares', () => {
  test('says in its title what the target takes', async () => {
    const { title } = await pathLines('path-share');
    expect(plain(title)).toBe('Germany: 3.5 % by 2035 takes 6.1 % more a year');
    const german3 = await pathLines('path-share', { growth: 3, inflation: 0 }, german);
    expect(plain(german3.title)).toBe('Deutschland: 3,5 % bis 2035 kosten jährlich 6,0 % mehr');
    expect(countWords(title)).toBeLessThanOrEqual(10);
  });

  test('starts both paths at the unrounded share of 2026 and ends them at the target', async () => {
    const model = await pathLines('path-share');
    const start = (100 * 119_159) / 4_422_594;
    for (const name of ['Constant growth', 'Equal points']) {
      expect(valueIn(model, name, 2026)).toBe(start);
      expect(valueIn(model, name, 2035)).toBe(3.5);
      expect(valueIn(model, name, 2025)).toBeNull();
    }
    expect(valueIn(model, 'Germany', 2026)).toBe(start);
    expect(valueIn(model, 'Germany', 2027)).toBeNull();
  });

  test('shades what the same money is worth at one point of growth less and more', async () => {
    const model = await pathLines('path-share');
    expect(model.band).toEqual([3, 4]);
    // 3.5 % × (1.0302 ÷ 1.02)⁹ and × (1.0302 ÷ 1.0404)⁹.
    expect(valueIn(model, 'GDP growth 1 point lower', 2035)).toBeCloseTo(3.828, 3);
    expect(valueIn(model, 'GDP growth 1 point higher', 2035)).toBeCloseTo(3.203, 3);
  });

  test('marks the review of 2029 and the deadline, and the target from the day it was agreed', async () => {
    const { events, targets } = await pathLines('path-share');
    expect(events.map(({ at, label }) => [at, label])).toEqual([
      [2029, 'Review 2029'],
      [2035, 'Deadline 2035'],
    ]);
    expect(targets).toMatchObject([{ value: 3.5, name: '3.5 % core, The Hague 2025' }]);
    expect(targets[0]?.from).toBeCloseTo(2025.48, 1);
  });

  test('draws a target of the reader’s own from the start of the path on, and holds it', async () => {
    const model = await pathLines('path-share', { target: 3, by: 2030 });
    expect(model.targets).toMatchObject([{ value: 3, from: 2026 }]);
    expect(plain(model.targets[0]?.label ?? '')).toBe('3 % by 2030');
    expect(valueIn(model, 'Constant growth', 2030)).toBe(3);
    expect(valueIn(model, 'Equal points', 2035)).toBe(3);
    expect(model.notes.join(' ')).toContain('After 2030 the share is held.');
  });

  test('holds the share of an ally that has met the target', async () => {
    const model = await pathLines('path-share', { entity: 'POL' });
    expect(plain(model.title)).toBe('Poland has reached 3.5 %; holding takes 3.0 % more a year');
    expect(model.lines.map(({ name }) => name)).not.toContain('Equal points');
    expect(valueIn(model, 'Share held', 2035)).toBe(valueIn(model, 'Poland', 2026));
  });

  test('tells of the Netherlands that the share is formed in 2021 prices and what current ones say', async () => {
    const { notes } = await pathLines('path-share', { entity: 'NLD' });
    const note = plain(notes.find((one) => one.includes('2021')) ?? '');
    expect(note).toContain('2.58 %');
    // 32,900 ÷ 1,436,621: (3.5 ÷ 2.2901)^(1/9) × 1.0302 − 1 = 7.99 %.
    expect(note).toContain('2.29 %');
    expect(note).toContain('8.0 %');
    expect((await pathLines('path-share')).notes.join(' ')).not.toContain('ratio of the current');
  });

  test('tells of Luxembourg’s break and of Spain’s rounding', async () => {
    const luxembourg = await pathLines('path-share', { entity: 'LUX' });
    expect(luxembourg.notes.join(' ')).toContain('gross national income');
    const spain = await pathLines('path-share', { entity: 'ESP', target: 2 });
    expect(spain.notes.join(' ')).toContain('Only the rounding');
  });

  test('names no computed year as an estimate', async () => {
    const { notes } = await pathLines('path-share');
    expect(notes).toContain('Estimates: 2025 and 2026.');
  });

  test('is summed up for those who do not see it', async () => {
    const { summary } = await pathLines('path-share');
    expect(plain(summary)).toContain('It starts at 2.69 % in 2026.');
    expect(plain(summary)).toContain('at 2.94 % in 2029');
  });

  test('has nothing to draw, and says why, for Iceland and for a year that is over', async () => {
    const iceland = await drawnPath('path-share', { entity: 'ISL' });
    const over = await drawnPath('path-share', { by: 2026 });
    expect([iceland, over]).toEqual([null, null]);
  });

  test('has nothing to draw where the figures are missing', async () => {
    const edits = [{ indicator: 'gdp-usd-2021', entity: 'DEU', value: null }];
    expect(await drawnPath('path-share', {}, english, edits)).toBeNull();
  });
});
