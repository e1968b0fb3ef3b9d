import { describe, expect, test } from 'vitest';
import { drawStill } from '../../src/app/prerender/draw-still';
import { charts } from '../../src/charts/registry';
import { outsideAct } from '../support/drawn-picture';
import { drawnChart } from '../support/published-data';
import { german } from '../support/words';

const origin = { link: 'https://ledger.example/de/charts/a/', day: '2026-11-25' };

describe.each(charts.map((spec) => [spec.id, spec] as const))('the still of %s', (_, spec) => {
  test('has title, source and address in it, as a column and as a card', async () => {
    const chart = await drawnChart(spec, german);
    const still = await outsideAct(() => drawStill(chart, spec.sizes, german, origin));
    expect(still.column.width).toBe(1520);
    expect(still.card).toMatchObject({ width: 1200, height: 630 });
    for (const { svg } of [still.column, still.card]) {
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(drawn.querySelector('svg > title')?.textContent).toBe(chart.model.title);
      expect(drawn.documentElement.textContent).toContain('Quelle: ');
      expect(drawn.documentElement.textContent).toContain(origin.link);
    }
  });
});
