import { describe, expect, test } from 'vitest';
import { printPaint } from '../../../src/charts/print-paint';
import { charts } from '../../../src/charts/registry';
import { pictureFrames } from '../../../src/figure/picture/picture';
import { pictureTexts } from '../../../src/figure/picture/picture-words';
import { composedPicture } from '../../support/drawn-picture';
import { drawnChart } from '../../support/published-data';
import { english } from '../../support/words';

const origin = { link: 'https://example.org/charts/a/', day: '2026-11-25' };
const look = { paint: printPaint.light, ground: true };

async function pictureOfChart(spec: (typeof charts)[number], format: keyof typeof pictureFrames) {
  const chart = await drawnChart(spec, english);
  const texts = pictureTexts(chart.model, english, origin);
  return composedPicture(chart, spec.sizes.medium, texts, pictureFrames[format], look);
}

describe.each(charts.map((spec) => [spec.id, spec] as const))('a picture of %s', (_, spec) => {
  test.each([
    ['slide', 1920, 1080],
    ['square', 1080, 1080],
    ['card', 1200, 630],
  ] as const)('for a %s has %i × %i pixels', async (format, width, height) => {
    const picture = await pictureOfChart(spec, format);
    expect(picture).toMatchObject({ width, height });
    expect(picture.svg).toContain(`width="${width}" height="${height}"`);
  });

  test('takes nothing along that PowerPoint does not read', async () => {
    const { svg } = await pictureOfChart(spec, 'slide');
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).not.toMatch(/rgba\(|transparent|style=|currentColor|var\(|<foreignObject|class=/);
    expect(svg).not.toMatch(/<text[^>]*(transform|paint-order)=/);
  });

  test('says what it shows, where it is from and where it is found again', async () => {
    const { svg, title, description } = await pictureOfChart(spec, 'slide');
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect(drawn.querySelector('svg > title')?.textContent).toBe(title);
    expect(drawn.querySelector('svg > desc')?.textContent).toBe(description);
    expect(drawn.documentElement.textContent).toContain('Source: ');
    expect(drawn.documentElement.textContent).toContain(origin.link);
    expect(drawn.documentElement.textContent).toContain('25 November 2026');
  });
});
