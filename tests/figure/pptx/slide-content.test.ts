// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ChartModel } from '../../../src/charts/forms/forms';
import germanyShare from '../../../src/charts/specs/germany-share-of-gdp.chart';
import { slideContent } from '../../../src/figure/pptx/slide-content';
import type { CategoryChart, SlideContent } from '../../../src/figure/pptx/slide-types';
import { pptxViews } from '../../exports/pptx-views';
import { modelOf } from '../../support/pptx';
import { drawnModel } from '../../support/published-data';
import { english, german, plain } from '../../support/words';

async function contentOf(chart: string, query = '', words = english): Promise<SlideContent> {
  return slideContent(await modelOf({ chart, query }, words), words);
}

/** The charts of categories of a slide. */
function chartsOf({ panels }: SlideContent): readonly CategoryChart[] {
  return panels.flatMap((panel) =>
    panel.kind === 'table' || panel.kind === 'scatter' ? [] : [panel],
  );
}

/** The first chart of a slide. */
function chartOf(content: SlideContent): CategoryChart {
  const [chart] = chartsOf(content);
  if (chart === undefined) throw new Error('The slide has no chart of categories.');
  return chart;
}

/** What a slide's series have in a category; null where the cell is empty. */
function valueIn(content: SlideContent, series: string, category: string): number | null {
  for (const { categories, series: all } of chartsOf(content)) {
    const point = all.find(({ name }) => name === series)?.points[categories.indexOf(category)];
    if (point !== undefined && point.value !== null) return point.value;
  }
  return null;
}

/** Every number anywhere in a model. */
function numbersIn(value: unknown, found = new Set<number>()): ReadonlySet<number> {
  if (typeof value === 'number') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) numbersIn(part, found);
  }
  return found;
}

describe.each([english, german])('a slide in $language', (words) => {
  test.each(pptxViews.map((view) => ({ ...view, name: `${view.chart} ${view.query}` })))(
    'of $name has no number that the figure has not',
    async (view) => {
      const model = await modelOf(view, words);
      const { panels, leftOut } = slideContent(model, words);
      const known = numbersIn(model);
      for (const panel of panels) {
        if (panel.kind === 'table') continue;
        expect(panel.series.length).toBeLessThanOrEqual(25);
        const numbers =
          panel.kind === 'scatter'
            ? panel.series
                .filter(({ kind }) => kind === 'value')
                .flatMap(({ marks }) => marks.flatMap(({ across, up }) => [across, up]))
            : panel.series
                .filter(({ name }) => leftOut.length === 0 || !/^(Others|Übrige) \(/.test(name))
                .flatMap(({ points }) => points.map(({ value }) => value));
        const strange = numbers.filter((value) => value !== null && !known.has(value));
        expect(strange).toEqual([]);
        if (panel.kind !== 'scatter') {
          for (const { points } of panel.series)
            expect(points).toHaveLength(panel.categories.length);
        }
      }
    },
  );
});

describe('lines on a slide', () => {
  test('have a column a line and a row a year, as published', async () => {
    const content = await contentOf('germany-share-of-gdp');
    expect(chartOf(content)).toMatchObject({ kind: 'line', head: 'Year' });
    expect(valueIn(content, 'Germany', '2014')).toBe(1.16);
    expect(valueIn(content, 'Germany', '2026')).toBe(2.69);
    expect(valueIn(content, 'Poland', '2026')).toBe(4.68);
  });

  test('have targets as series that start in the year they were agreed', async () => {
    const chart = chartOf(await contentOf('germany-share-of-gdp'));
    const target = chart.series.find(({ name }) => name === '3.5 % by 2035');
    expect(target).toMatchObject({ kind: 'target', drawn: 'dashed' });
    expect(target?.points.map(({ value }) => value)).toEqual([
      ...Array.from({ length: 11 }, () => null),
      3.5,
      3.5,
    ]);
  });

  test('leave the cell of a missing year empty, at any place', async () => {
    const model = await drawnModel(germanyShare, english, {}, [
      { indicator: 'share-of-gdp', entity: 'DEU', year: 2020, value: null },
    ]);
    const points = chartOf(slideContent(model, english)).series.find(
      ({ name }) => name === 'Germany',
    )?.points;
    expect(points?.map(({ value }) => value).slice(5, 8)).toEqual([1.32, null, 1.43]);
  });

  test('are marked where they are estimates', async () => {
    const content = await contentOf('germany-share-of-gdp');
    const germany = chartOf(content).series.find(({ name }) => name === 'Germany');
    expect(germany?.points.map(({ estimated }) => estimated).slice(-3)).toEqual([
      false,
      true,
      true,
    ]);
    expect(content.estimates).toBe(true);
  });

  test('that are more than 25 go in by what stands out, then by their order, targets first', async () => {
    const content = await contentOf('explore');
    const names = chartOf(content).series.map(({ name }) => name);
    expect(names).toHaveLength(25);
    expect(names).toEqual(expect.arrayContaining(['Germany', 'Poland', 'Albania']));
    expect(chartOf(content).series.filter(({ kind }) => kind === 'target')).toHaveLength(1);
    expect(content.leftOut).toEqual([
      'Portugal',
      'Romania',
      'Slovakia',
      'Slovenia',
      'Spain',
      'Sweden',
      'Türkiye',
      'United Kingdom',
    ]);
  });

  test('of money stay in the units they are published in, and are shown in billions', async () => {
    const content = await contentOf('explore', 'indicator=expenditure-usd-2021&entities=DEU~USA');
    expect(valueIn(content, 'Germany', '2014')).toBe(46_687);
    expect(chartOf(content)).toMatchObject({
      valueFormat: '[$-809]#,##0.0,',
      axis: { format: '[$-809]#,##0,', title: 'USD\u00a0bn' },
    });
  });

  test('are written with a comma before the decimals in German', async () => {
    const content = await contentOf('germany-share-of-gdp', '', german);
    expect(chartOf(content).valueFormat).toBe('[$-407]0.00');
  });

  test('without room for their names have a legend', async () => {
    const chart = chartOf(await contentOf('path-money'));
    expect(chart.legend).toBe(true);
    expect(chart.series.every(({ label }) => label === null)).toBe(true);
  });
});

describe('ranked bars on a slide', () => {
  test('have a row an ally in the figure’s order, in panels that can be read', async () => {
    const content = await contentOf('allies-share-of-gdp');
    const panels = chartsOf(content);
    expect(panels.map(({ categories }) => categories.length)).toEqual([11, 11, 11]);
    expect(panels[0]?.categories[0]).toBe('Lithuania');
    expect(valueIn(content, '2026', 'Lithuania')).toBe(5.33);
    expect(valueIn(content, '2026', 'Germany')).toBe(2.69);
  });

  test('have an empty cell and the reason where there is no figure', async () => {
    const last = chartsOf(await contentOf('allies-share-of-gdp')).at(-1);
    expect(last?.categories.at(-1)).toBe('Iceland (no figure)');
    expect(last?.series[0]?.points.at(-1)).toMatchObject({ value: null, estimated: false });
  });

  test('have the target as a series with a row of its own, behind those that reach it', async () => {
    const last = chartsOf(await contentOf('allies-share-of-gdp')).at(-1);
    const at = last?.categories.findIndex((name) => plain(name) === '2 %, Wales 2014') ?? -1;
    expect(last?.series[1]).toMatchObject({ kind: 'target' });
    expect(last?.series[1]?.points[at]?.value).toBe(2);
    expect(last?.series[0]?.points[at]?.value).toBeNull();
    expect(last?.categories[at + 1]).toBe('Slovenia');
  });

  test('keep room at the left for labels of values below zero', async () => {
    const chart = chartOf(await contentOf('edition-changes'));
    const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
    expect(chart.axis.lowest).toBeLessThan(Math.min(...values) - 0.1);
  });
});

describe('a map on a slide', () => {
  test('is bars from the highest value, a series a class', async () => {
    const content = await contentOf('explore', 'form=map');
    expect(chartOf(content)).toMatchObject({ kind: 'bar', overlapping: true, legend: true });
    expect(valueIn(content, '3.5\u00a0% or more', 'Estonia')).toBe(5.1);
    expect(chartsOf(content).at(-1)?.categories.at(-1)).toBe('Iceland (no armed forces)');
    const valued = chartsOf(content).flatMap(({ series }) =>
      series.flatMap(({ points }) => points.filter(({ value }) => value !== null)),
    );
    expect(valued).toHaveLength(31);
  });
});

describe('two years side by side on a slide', () => {
  test('are two series of bars', async () => {
    const content = await contentOf('explore', 'form=dumbbell');
    expect(valueIn(content, '2014', 'Poland')).toBe(1.86);
    expect(valueIn(content, '2026', 'Poland')).toBe(4.68);
    expect(chartOf(content)).toMatchObject({ kind: 'bar', overlapping: false });
  });
});

describe('a stack on a slide', () => {
  test('over the years is stacked columns', async () => {
    const content = await contentOf('pillar-parts');
    expect(chartOf(content).kind).toBe('stacked-column');
    const [ours = 0, theirs = 0] = chartOf(content).series.map(({ points }) => points[0]?.value);
    expect((ours ?? 0) + (theirs ?? 0)).toBeCloseTo(100, 9);
  });

  test('of entities is stacked bars, with the target beside them and not on them', async () => {
    const content = await contentOf('explore', 'indicator=equipment-share&form=stack');
    expect(chartOf(content).kind).toBe('stacked-bar');
    expect(valueIn(content, 'Equipment', 'Poland')).toBe(55.91);
    const target = chartOf(content).series.find(({ kind }) => kind === 'target');
    expect(target?.points.filter(({ value }) => value !== null)).toHaveLength(1);
  });

  test('of more than 25 parts keeps its height: what is left out is added up', async () => {
    const all = pptxViews.find(({ query }) => /expenditure-usd-2021.*ISL.*form=stack/.test(query));
    if (all === undefined) throw new Error('There is no stack of all allies.');
    const model = await modelOf(all, english);
    const { panels, leftOut } = slideContent(model, english);
    const [chart] = chartsOf({ panels, leftOut, estimates: false });
    const height = chart?.series.reduce((sum, { points }) => sum + (points[0]?.value ?? 0), 0);
    expect(leftOut.length).toBeGreaterThan(5);
    expect(chart?.series).toHaveLength(25);
    expect(height).toBeCloseTo(model.form === 'stack' ? (model.stacks[0]?.sum ?? 0) : 0, 6);
  });
});

describe('amounts that add up on a slide', () => {
  test('are columns from zero with their signs, and their sums', async () => {
    const content = await contentOf('gap-ledger');
    expect(chartOf(content).kind).toBe('stacked-column');
    expect(valueIn(content, 'Balance', '2014')).toBe(-33_635.16);
    expect(valueIn(content, 'Sum', 'Net')).toBeCloseTo(-246_265.6, 6);
    expect(valueIn(content, 'Balance', 'Net')).toBeNull();
  });
});

describe('two measures on a slide', () => {
  test('are a scatter chart with the allies, both targets and the ways of what stands out', async () => {
    const [panel] = (await contentOf('target-quadrant')).panels;
    if (panel?.kind !== 'scatter') throw new Error('The slide has no scatter chart.');
    const poland = panel.series.find(({ name }) => name === 'Poland');
    expect(poland?.marks.at(-1)).toMatchObject({ across: 4.68, up: 55.91, label: 'Poland' });
    expect(poland?.marks).toHaveLength(13);
    const targets = panel.series.filter(({ kind }) => kind === 'target');
    expect(targets.map(({ marks }) => marks.map(({ across, up }) => [across, up]))).toEqual([
      [
        [2, panel.up.lowest],
        [2, panel.up.highest],
      ],
      [
        [panel.across.lowest, 20],
        [panel.across.highest, 20],
      ],
    ]);
  });
});

describe('factors, publications and small charts on a slide', () => {
  test('factors are bars, with the one that is asked for among them', async () => {
    const content = await contentOf('doubling');
    expect(chartOf(content).valueFormat).toBe('[$-809]"×"0.00');
    expect(chartOf(content).categories[0]).toBe('×2, doubled');
  });

  test('publications are marks in the order of their dates, with all digits', async () => {
    const chart = chartOf(await contentOf('as-published'));
    expect(chart.series[0]).toMatchObject({ drawn: 'marks', label: 'values' });
    expect(chart.series[0]?.points.map(({ value }) => value).slice(0, 2)).toEqual([2.01, 2.12]);
    expect(chart.valueFormat).toBe('[$-809]0.00##');
  });

  test('small charts of one axis are lines of one chart', async () => {
    expect(chartOf(await contentOf('explore', 'form=multiples')).kind).toBe('line');
  });

  test('small charts of their own axes are a table of the first and the last year', async () => {
    const [panel] = (
      await contentOf(
        'explore',
        'indicator=expenditure-national-current&entities=DEU~POL&form=multiples&axis=free',
      )
    ).panels;
    if (panel?.kind !== 'table') throw new Error('The slide has no table.');
    expect(panel.columns).toEqual(['Ally', '2014', '2026']);
    expect(plain(panel.rows[0]?.[1] ?? '')).toBe('EUR 34.7 bn');
  });
});

describe('the explorer’s table on a slide', () => {
  test('is a table of the two years it compares, written as in the figure', async () => {
    const [panel] = (await contentOf('explore', 'form=table', german)).panels;
    if (panel?.kind !== 'table') throw new Error('The slide has no table.');
    expect(panel.columns).toEqual(['Verbündeter', '2014', '2026']);
    expect(panel.rows[0]?.map(plain)).toEqual(['Deutschland', '1,16 %', '2,69 %']);
  });
});

test('a model of a form always has at least one panel', async () => {
  const forms = new Set<ChartModel['form']>();
  for (const view of pptxViews) {
    const model = await modelOf(view, english);
    forms.add(model.form);
    expect(slideContent(model, english).panels.length).toBeGreaterThan(0);
  }
  expect([...forms].sort()).toEqual([
    'bar',
    'dumbbell',
    'line',
    'map',
    'multiples',
    'ruler',
    'scatter',
    'stack',
    'vintages',
    'waterfall',
  ]);
});
