// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { german, plain } from '../../support/words';
import { drawnPath, pathLines, valueIn } from './drawn-path';

describe('the chart of money', () => {
  test('goes from what was spent to what the target takes: the target’s share of a GDP that grows', async () => {
    const model = await pathLines('path-money');
    expect(valueIn(model, 'Germany', 2026)).toBe(124_660);
    // EUR 124,660 million × 3.5 ÷ 2.69432 × 1.0302⁹.
    expect(valueIn(model, 'Constant growth', 2035)).toBeCloseTo(211_673, -2);
    expect(valueIn(model, 'Equal points', 2035)).toBe(valueIn(model, 'Constant growth', 2035));
    expect(plain(model.title)).toBe('Germany: from EUR 125 bn in 2026 to EUR 212 bn in 2035');
    const said = await pathLines('path-money', {}, german);
    expect(plain(said.title)).toBe('Deutschland: von 125 Mrd. Euro 2026 auf 212 Mrd. Euro 2035');
  });

  test('marks Germany’s plans, each as published, and joins them to nothing', async () => {
    const { lines, sources, notes } = await pathLines('path-money');
    const marks = lines.filter(({ drawn }) => drawn === 'marks');
    expect(marks.map(({ points }) => points.map(({ year, value }) => [year, value]))).toEqual([
      [
        [2026, 82_700],
        [2027, 93_300],
        [2028, 136_500],
        [2029, 152_800],
      ],
      [[2027, 109_700]],
      [[2026, 25_510]],
      [[2027, 30_000]],
    ]);
    expect(sources.map(({ edition }) => edition)).toEqual(['nato-2026-07', 'bund-2026-11']);
    expect(notes.join(' ')).toContain('Einzelplan 14');
    expect(notes.join(' ')).toContain('narrower than defence expenditure by NATO’s definition');
  });

  test('keeps the marks out of the drawn lines, and lets a reader stop at them', async () => {
    const chart = await drawnPath('path-money');
    const laid = chart?.layOut({ width: 720, height: 400, type: 13, row: 19, yearLabels: 7 });
    if (laid?.layout.form !== 'line') throw new Error('There are no lines.');
    expect(laid.layout.lines.map(({ line }) => line.name)).toEqual(['Germany']);
    expect(laid.layout.beside?.marks.map(({ points }) => points.length)).toEqual([4, 1, 1, 1]);
    const stops = laid.stops.groups.flat().filter(({ year }) => year === 2029);
    expect(stops.map(({ name }) => name)).toEqual([
      'Constant growth',
      'Equal points',
      'Einzelplan 14, financial plan of 2025',
    ]);
  });

  test('has plans for nobody else, and not in another currency', async () => {
    for (const changes of [{ entity: 'FRA' }, { money: 'usd' }] as const) {
      const { lines } = await pathLines('path-money', changes);
      expect(lines.filter(({ drawn }) => drawn === 'marks')).toEqual([]);
    }
  });

  test('is in each ally’s own currency, or in euros or dollars at the rate of the start', async () => {
    const own = await pathLines('path-money', { entity: 'POL' });
    expect(plain(own.title)).toMatch(/PLN/);
    const dollars = await pathLines('path-money', { entity: 'POL', money: 'usd' });
    expect(plain(dollars.title)).toMatch(/USD/);
    expect(dollars.notes.join(' ')).toContain('the path at that of 2026');
    const euros = await pathLines('path-money', { entity: 'POL', money: 'eur' });
    expect(plain(euros.title)).toMatch(/EUR/);
    const same = await pathLines('path-money', { entity: 'FRA', money: 'eur' });
    expect(same.notes.join(' ')).not.toContain('exchange rate');
  });

  test('shades what one point of growth less and more makes of it', async () => {
    const model = await pathLines('path-money');
    const note = plain(model.notes.find((one) => one.startsWith('Shaded')) ?? '');
    // 1.02950 × 1.02 − 1 and 1.02950 × 1.0404 − 1.
    expect(note).toContain('5.0 % a year');
    expect(note).toContain('7.1 % a year');
  });

  test('has nothing to draw for a year that is over', async () => {
    expect(await drawnPath('path-money', { by: 2020 })).toBeNull();
  });
});
