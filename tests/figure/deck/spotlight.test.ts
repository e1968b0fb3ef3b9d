import { describe, expect, test } from 'vitest';
import { sizeRules } from '../../../src/charts/layout/size';
import { findChart } from '../../../src/charts/registry';
import { spotlightChoices, spotlightOn } from '../../../src/figure/deck/spotlight';
import { drawnChart } from '../../support/published-data';
import { english } from '../../support/words';

async function chartOf(id: string) {
  const spec = findChart(id);
  if (spec === null) throw new Error(`There is no chart ${id}.`);
  return drawnChart(spec, english);
}

describe('a spotlight', () => {
  test('leaves one line its colour and turns the others grey', async () => {
    const chart = await chartOf('germany-share-of-gdp');
    const { layout } = spotlightOn(chart, 'POL').layOut(sizeRules.wide);
    if (layout.form !== 'line') throw new Error('It is a line chart.');
    const coloured = layout.lines.filter(({ line }) => line.emphasis === 'highlighted');
    expect(coloured.map(({ line }) => line.key.entity)).toEqual(['POL']);
    const others = layout.lines.filter(({ line }) => line.key.entity !== 'POL');
    expect(new Set(others.map(({ line }) => line.colour))).toEqual(new Set(['context']));
  });

  test('leaves one bar its colour and pales the others', async () => {
    const chart = await chartOf('allies-share-of-gdp');
    const { layout } = spotlightOn(chart, 'FRA').layOut(sizeRules.wide);
    if (layout.form !== 'bar') throw new Error('It is a bar chart.');
    const bright = layout.rows.filter(({ bar }) => bar.emphasis === 'highlighted');
    expect(bright.map(({ bar }) => bar.key.entity)).toEqual(['FRA']);
    expect(layout.model.bars.filter(({ emphasis }) => emphasis === 'highlighted')).toHaveLength(1);
  });

  test('leaves the chart as it is for somebody it does not show, and for nobody', async () => {
    const chart = await chartOf('allies-share-of-gdp');
    expect(spotlightOn(chart, 'nobody')).toBe(chart);
    expect(spotlightOn(chart, null)).toBe(chart);
  });

  test('is offered where a chart compares entities, not where all is of one', async () => {
    const allies = await chartOf('allies-share-of-gdp');
    expect(spotlightChoices(allies.model)).toContainEqual({ entity: 'DEU', name: 'Germany' });
    expect(spotlightChoices((await chartOf('germany-doubling')).model)).toEqual([]);
  });
});
