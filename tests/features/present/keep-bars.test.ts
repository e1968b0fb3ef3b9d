import { expect, test } from 'vitest';
import { findChart } from '../../../src/charts/registry';
import { fitPlot } from '../../../src/features/present/slide/fit-plot';
import { keepBars } from '../../../src/features/present/slide/keep-bars';
import { spotlightOn } from '../../../src/figure/deck/spotlight';
import { drawnChart } from '../../support/published-data';
import { english } from '../../support/words';

async function allies() {
  const spec = findChart('allies-share-of-gdp');
  if (spec === null) throw new Error('There is no such chart.');
  return { spec, chart: await drawnChart(spec, english) };
}

test('of more bars than there is room for the first are kept, and the highlighted one in its order', async () => {
  const { spec, chart } = await allies();
  const { layout } = keepBars(chart, 5).layOut(spec.sizes.wide);
  if (layout.form !== 'bar') throw new Error('It is a bar chart.');
  expect(layout.rows).toHaveLength(5);
  expect(layout.rows.at(-1)?.bar.key.entity).toBe('DEU');
  expect(layout.height).toBeLessThan(chart.layOut(spec.sizes.wide).layout.height);
});

test('a slide says how many bars it shows where it has no room for all', async () => {
  const { spec, chart } = await allies();
  const low = fitPlot(chart, spec.sizes.wide, { width: 1776, height: 400 });
  expect(low.part?.of).toBe(32);
  expect(low.part?.shown).toBeLessThan(14);
  expect(low.type).toBe(24);
  const high = fitPlot(chart, spec.sizes.wide, { width: 1776, height: 1400 });
  expect(high).toMatchObject({ part: null, type: 26 });
});

test('a bar in the spotlight is kept however low it stands', async () => {
  const { spec, chart } = await allies();
  const lit = spotlightOn(chart, 'SVN');
  const { laid } = fitPlot(lit, spec.sizes.wide, { width: 1776, height: 300 });
  if (laid.layout.form !== 'bar') throw new Error('It is a bar chart.');
  expect(laid.layout.rows.map(({ bar }) => bar.key.entity)).toContain('SVN');
});
