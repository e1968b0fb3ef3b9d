// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app/styles/colours.css', 'utf8');

/** The colours of the blocks of the style sheet, in its order: light, the system's dark, the chosen dark. */
const [light = {}, systemDark = {}, dark = {}, ...more] = [
  ...css.matchAll(/\{([^{}]*--ground:[^{}]*)\}/g),
].map(([, block = '']) =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  ),
);

const themes = [
  { theme: 'light', colours: light },
  { theme: 'dark', colours: dark },
];

/** The relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) throw new Error('A colour is missing.');
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('black on white has the contrast the standard names, 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the style sheet has three blocks, and the two dark ones are the same', () => {
  expect(more).toEqual([]);
  expect(systemDark).toEqual(dark);
  expect(Object.keys(light)).toEqual(Object.keys(dark));
});

describe.each(themes)('in the $theme theme', ({ colours }) => {
  test.each(['ink', 'quiet', 'target', 'first', 'second', 'third', 'fourth'])(
    'text in %s stands out from ground, band and notice at 4.5 to 1',
    (name) => {
      for (const ground of ['ground', 'band', 'notice']) {
        expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(['first', 'second', 'third', 'fourth', 'context', 'bar-outline', 'target'])(
    'marks in %s stand out from the ground at 3 to 1',
    (name) => expect(contrast(colours[name], colours.ground)).toBeGreaterThanOrEqual(3),
  );

  test('the steps of the map can be told apart, and text is readable on each: in ink on two, in the ground’s on three', () => {
    const steps = ['map1', 'map2', 'map3', 'map4', 'map5'];
    for (const [at, name] of steps.entries()) {
      expect(contrast(colours[name], colours[at < 2 ? 'ink' : 'ground'])).toBeGreaterThanOrEqual(
        4.5,
      );
      const before = steps[at - 1];
      expect(contrast(colours[name], colours[before ?? 'band'])).toBeGreaterThanOrEqual(
        before === undefined ? 1.3 : 1.5,
      );
    }
  });
});
