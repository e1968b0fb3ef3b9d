// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { german, plain } from '../../support/words';
import { drawnPath, pathRanking } from './drawn-path';

describe('the ranking of what a target takes', () => {
  test('has every ally: those below the target first, by the growth it takes', async () => {
    const { bars, title } = await pathRanking();
    expect(bars).toHaveLength(32);
    const climbing = bars.filter(({ remark }) => remark === null);
    expect(climbing).toHaveLength(26);
    const values = climbing.map(({ value }) => value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(plain(title)).toBe('Slovenia needs the most: 12.3 % more a year by 2035');
    expect(climbing.find(({ name }) => name === 'Germany')).toMatchObject({
      emphasis: 'highlighted',
    });
  });

  test('says of allies at the target that they have met it, with their share', async () => {
    const { bars } = await pathRanking();
    const met = bars.filter(({ remark }) => remark?.startsWith('met'));
    expect(met.map(({ name, remark }) => `${name} ${plain(remark ?? '')}`)).toEqual([
      'Lithuania met: 5.33 %',
      'Estonia met: 5.10 %',
      'Latvia met: 4.92 %',
      'Poland met: 4.68 %',
      'Greece met: 3.65 %',
    ]);
    for (const { value } of met) expect(value).toBeCloseTo(3.02, 9);
  });

  test('says of Iceland that it has no armed forces', async () => {
    const { bars } = await pathRanking({}, german);
    expect(bars.at(-1)).toMatchObject({
      name: 'Island',
      value: null,
      status: 'M',
      remark: 'keine Streitkräfte',
    });
  });

  test('says so where every ally has reached the target', async () => {
    const { title } = await pathRanking({ target: 0.5 });
    expect(plain(title)).toBe('Every ally with figures has reached 0.5 %');
  });

  test('has nothing to draw where no years are left', async () => {
    expect(await drawnPath('path-ranking', { by: 2026 })).toBeNull();
  });
});
