// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/text';
import { type Address, parseRoute, printRoute, type Route } from '../../src/figure/route';
import { fc } from '../support/properties';

const names = fc.oneof(
  fc.constantFrom('germany-doubling', '__proto__', 'a/b', 'ä ö', '%', '100%25', '?year=2014', '#x'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
/** An empty name and that of a folder's file cannot stand in a path. */
const chart = names.filter((name) => name !== '' && name !== 'index.html');
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom('story', 'charts', 'data').map((page) => ({ page }) as const),
  fc
    .tuple(fc.constantFrom('chart', 'embed'), chart)
    .map(([page, id]) => ({ page, chart: id }) as const),
);
const addresses: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...languages),
  route: routes,
});

describe('an address', () => {
  test.each([
    ['', { language: 'en', route: { page: 'story' } }],
    ['de/', { language: 'de', route: { page: 'story' } }],
    ['charts/', { language: 'en', route: { page: 'charts' } }],
    ['de/data/', { language: 'de', route: { page: 'data' } }],
    [
      'charts/germany-doubling/',
      { language: 'en', route: { page: 'chart', chart: 'germany-doubling' } },
    ],
    [
      'de/embed/germany-doubling/',
      { language: 'de', route: { page: 'embed', chart: 'germany-doubling' } },
    ],
  ] as const)('“%s” is read and written', (path, address) => {
    expect(parseRoute(path)).toEqual(address);
    expect(printRoute(address)).toBe(path);
  });

  test('read again after it was written is the same', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseRoute(printRoute(address))).toEqual(address);
      }),
    );
  });

  test('may lack its slash, begin with one, or name the file', () => {
    const wanted = { language: 'de', route: { page: 'charts' } };
    for (const path of ['de/charts', '/de/charts/', 'de/charts/index.html']) {
      expect(parseRoute(path)).toEqual(wanted);
    }
  });

  test.each(['charts/a/b', 'nowhere', 'en/', 'fr/charts/', 'data/x', 'de/de/', 'Charts/', '%'])(
    '“%s” leads nowhere, and is kept',
    (path) => {
      expect(parseRoute(path).route).toEqual({ page: 'missing', path });
      expect(printRoute(parseRoute(path))).toBe(path);
    },
  );

  test('with a broken percent sign names a chart that is not there', () => {
    expect(parseRoute('charts/%E0%A4%A/').route).toEqual({ page: 'chart', chart: '%E0%A4%A' });
  });

  test('of any kind is read without a fault', () => {
    const pieces = fc.constantFrom(
      '/',
      '..',
      '.',
      'de',
      'charts',
      'embed',
      '%',
      '%00',
      '\u0000',
      '__proto__',
      '//',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('/')),
    );
    fc.assert(
      fc.property(hostile, (path) => {
        const { route, language } = parseRoute(path);
        expect(languages).toContain(language);
        expect(['story', 'charts', 'chart', 'embed', 'embedding', 'data', 'missing']).toContain(
          route.page,
        );
      }),
      { numRuns: 1000 },
    );
    expect(parseRoute('x'.repeat(100_000)).route.page).toBe('missing');
  });
});
