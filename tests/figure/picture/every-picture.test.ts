import { describe, expect, test } from 'vitest';
import { printPaint } from '../../../src/charts/print-paint';
import { textWidth } from '../../../src/charts/text-width';
import { fitPicture } from '../../../src/figure/picture/fit-picture';
import { pictureFrames } from '../../../src/figure/picture/picture';
import { pictureTexts } from '../../../src/figure/picture/picture-words';
import { composedPicture } from '../../support/drawn-picture';
import { drawnView, everyView } from '../../support/every-view';
import { english, german } from '../../support/words';
import { foreignAttributes } from './foreign-attributes';

const origin = { link: 'https://example.org/charts/a/', day: '2026-11-25' };
const frames = ['slide', 'square', 'card', 'column'] as const;

async function viewOf(address: (typeof everyView)[number], words = english) {
  const { chart, found } = await drawnView(address, words);
  const texts = pictureTexts(chart.model, words, origin);
  return { chart, texts, sizes: found.spec.sizes.medium };
}

describe.each(everyView.map((address) => [`${address.chart}${address.query}`, address] as const))(
  'a picture of %s',
  (_, address) => {
    test('is made of nothing but what PowerPoint and other programs read', async () => {
      const { chart, texts, sizes } = await viewOf(address);
      const look = { paint: printPaint.light, ground: true };
      const { svg } = await composedPicture(chart, sizes, texts, pictureFrames.slide, look);
      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg).not.toMatch(
        /rgba?\(|hsl|transparent|style[=>]|class=|currentColor|var\(|<foreignObject|<image|NaN|undefined/,
      );
      expect(svg).not.toMatch(/<text[^>]*(transform|paint-order)=/);
      for (const [, paint] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) {
        expect(paint).toMatch(/^(none|#[0-9a-f]{6}|url\(#d\d+\))$/);
      }
      expect(foreignAttributes(svg)).toEqual([]);
    });

    // German needs more room.
    test('has room for its texts, one beneath the other, in every format', async () => {
      const { chart, texts, sizes } = await viewOf(address, german);
      for (const name of frames) {
        const { width, height } = pictureFrames[name];
        const fitted = fitPicture(chart, sizes, texts, pictureFrames[name]);
        const free = fitted.height - fitted.texts.head - fitted.texts.foot;
        expect(fitted.plotHeight, `${name}: the plot's height`).toBeLessThanOrEqual(free + 0.1);
        expect(fitted.plotWidth + 2 * fitted.texts.margin).toBeLessThanOrEqual(fitted.width + 0.1);
        expect(fitted.width / fitted.scale).toBeCloseTo(width);
        if (height !== null) expect(fitted.height / fitted.scale).toBeCloseTo(height);
        const inner = fitted.width - 2 * fitted.texts.margin;
        for (const { text, size, bold } of [...fitted.texts.above, ...fitted.texts.below]) {
          expect(textWidth(text, size, bold), text).toBeLessThanOrEqual(inner + size);
        }
      }
    });
  },
);

describe('a transparent picture', () => {
  test('has letters without a halo, which would have no colour to be of', async () => {
    const { chart, texts, sizes } = await viewOf({ chart: 'germany-share-of-gdp', query: '' });
    const paint = printPaint.light;
    const frame = pictureFrames.slide;
    const solid = await composedPicture(chart, sizes, texts, frame, { paint, ground: true });
    const clear = await composedPicture(chart, sizes, texts, frame, { paint, ground: false });
    expect(solid.svg).toMatch(/<text[^>]* stroke="#ffffff"/);
    expect(clear.svg).not.toMatch(/<text[^>]* stroke=/);
    expect(clear.svg).not.toMatch(/<rect[^>]* fill="#ffffff"/);
  });
});
