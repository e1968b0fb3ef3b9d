import { describe, expect, test } from 'vitest';
import { charts, findChart, register } from '../../src/charts/registry';
import { lineChart } from './planted-charts';

const spec = (id: string) => ({ ...lineChart({}), id });

describe('the registry', () => {
  test('has the charts of the story, in the order of their ids', () => {
    const ids = charts.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(
      expect.arrayContaining([
        'allies-share-of-gdp',
        'germany-doubling',
        'germany-long-run',
        'germany-share-of-gdp',
      ]),
    );
  });

  test('two charts of one id throw', () => {
    const twice = [
      { path: './specs/growth.chart.ts', spec: spec('growth') },
      { path: './specs/other/growth.chart.ts', spec: spec('growth') },
    ];
    expect(() => register(twice)).toThrow('Two charts are called "growth".');
  });

  test('a file that is not named after its chart throws', () => {
    const misnamed = [{ path: './specs/gap.chart.ts', spec: spec('growth') }];
    expect(() => register(misnamed)).toThrow(
      'The chart "growth" stands in ./specs/gap.chart.ts; its file must carry its id.',
    );
    const ending = [{ path: './specs/real-growth.chart.ts', spec: spec('growth') }];
    expect(() => register(ending)).toThrow('must carry its id');
  });

  test('charts are sorted, whatever the order of their files', () => {
    const found = ['b', 'a', 'c'].map((id) => ({ path: `./specs/${id}.chart.ts`, spec: spec(id) }));
    expect(register(found).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('only the id of a chart finds one', () => {
    for (const { id } of charts) expect(findChart(id)?.id).toBe(id);
    for (const id of ['', '__proto__', 'constructor', 'Germany-doubling', 'germany-doubling ']) {
      expect(findChart(id)).toBeNull();
    }
  });
});
