import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/registry';
import { fitDrawing } from '../../../src/figure/embed/fit-rules';
import { drawnChart } from '../../support/published-data';
import { english } from '../../support/words';

describe.each(charts.map((spec) => [spec.id, spec] as const))('%s in a box', (_, spec) => {
  test.each([
    [900, 330],
    [1850, 760],
    [600, 180],
  ])('of %i × %i pixels has room in it', async (width, height) => {
    const chart = await drawnChart(spec, english);
    const { laid, scale } = fitDrawing(chart, spec.sizes.medium, { width, height });
    expect(laid.layout.width * scale).toBeLessThanOrEqual(width + 1);
    expect(laid.layout.height * scale).toBeLessThanOrEqual(height + 1);
    expect(laid.layout.height * scale).toBeGreaterThan(height * 0.8);
  });
});
