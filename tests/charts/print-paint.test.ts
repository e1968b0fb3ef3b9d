// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printPaint } from '../../src/charts/print-paint';

const css = readFileSync('src/app/styles/colours.css', 'utf8');

/** The colours of a block of the style sheet, by their names as paints have them. */
function coloursAfter(start: string): ReadonlyMap<string, string> {
  const at = css.indexOf(start);
  const block = css.slice(css.indexOf('{', at), css.indexOf('}', at));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      hex,
    ]),
  );
}

test.each([
  ['light', ':root {'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('a picture in the %s theme has the colours of the page', (theme, start) => {
  const colours = coloursAfter(start);
  for (const [name, hex] of Object.entries(printPaint[theme])) {
    expect(hex, name).toBe(colours.get(name));
  }
});
