// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { SegmentFill } from '../../../src/charts/forms/stack-types';
import { toneOn } from '../../../src/charts/layout/stack-segments';
import { screenPaint } from '../../../src/charts/theme';
import { segmentPaint } from '../../../src/charts/views/stack-fills';

const colours = ['first', 'second', 'third', 'fourth'] as const;
const box = { left: 0, top: 0, width: 50, height: 50 };

/** Every fill there is: full colours, steps of grey, and each as an estimate. */
const fills: readonly SegmentFill[] = [true, false].flatMap((estimated) => [
  ...colours.map((colour) => ({ colour, shade: 1, estimated })),
  ...[1, 0.85, 0.6, 0.4].map((shade) => ({ colour: 'bar', shade, estimated }) as const),
]);

type Colour = readonly number[];

/** The colours of a theme by their paints. */
async function themeColours(block: RegExp): Promise<(paint: string) => Colour> {
  const css = await readFile('src/app/styles/colours.css', 'utf8');
  const rules = block.exec(css)?.[1] ?? '';
  return (paint) => {
    const name = paint.slice('var('.length, -1);
    const hex = new RegExp(`${name}: #([0-9a-f]{6})`).exec(rules)?.[1];
    if (hex === undefined) throw new Error(`The theme has no colour ${name}.`);
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  };
}

/** What is seen of a colour over another. */
function over(colour: Colour, opacity: number, ground: Colour): Colour {
  return colour.map((value, at) => value * opacity + (ground[at] ?? 0) * (1 - opacity));
}

/** WCAG's relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  { theme: 'light', block: /:root \{([^}]*)\}/ },
  { theme: 'dark', block: /\[data-theme="dark"\] \{([^}]*)\}/ },
])('a text on a segment, $theme', ({ block }) => {
  test.each(fills)(
    'has a contrast of 4.5 at least on $colour, $shade, estimate: $estimated',
    async (fill) => {
      const colourOf = await themeColours(block);
      const { fillOpacity } = segmentPaint(fill, box, screenPaint);
      const ground = colourOf(screenPaint.ground);
      const seen = over(colourOf(screenPaint[fill.colour]), fillOpacity, ground);
      expect(contrast(colourOf(screenPaint[toneOn(fill)]), seen)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
