// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { tidySvg } from '../../../src/figure/picture/tidy-svg';

describe('a drawing as it is published', () => {
  test('has no classes, styles, roles or names of the chart library', () => {
    const svg =
      '<svg class="recharts" role="application" tabindex="-1" style="width:100%" viewBox="0 0 9 9">' +
      '<path class="curve" data-key="a" name="final0" d="M0,0"></path></svg>';
    expect(tidySvg(svg)).toBe('<svg viewBox="0 0 9 9"><path d="M0,0"></path></svg>');
  });

  test('has no size of its own but keeps that of its parts', () => {
    const svg =
      '<svg width="720" height="400" viewBox="0 0 720 400"><rect width="5" height="6"></rect></svg>';
    expect(tidySvg(svg)).toBe(
      '<svg viewBox="0 0 720 400"><rect width="5" height="6"></rect></svg>',
    );
  });

  test('has no empty groups, titles or definitions, and none around a single mark', () => {
    const svg =
      '<svg><title></title><desc></desc><defs></defs><g class="layer"><g></g></g><g><line x1="1"></line></g></svg>';
    expect(tidySvg(svg)).toBe('<svg><line x1="1"></line></svg>');
  });

  test('numbers its ids from nought, and what points to them with them', () => {
    const drawn = (id: string) =>
      `<svg><clipPath id="recharts-${id}"><rect></rect></clipPath><path clip-path="url(#recharts-${id})"></path></svg>`;
    expect(tidySvg(drawn(':r1:'))).toBe(tidySvg(drawn(':r2f:')));
    expect(tidySvg(drawn('7'))).toContain('id="d0"');
    expect(tidySvg(drawn('7'))).toContain('url(#d0)');
  });

  test('has coordinates to a tenth of a unit, and texts as they were', () => {
    const svg =
      '<svg><path d="M1.2345,6.78910L-3.0499,2"></path><text x="10.55555">2.69 %, 1.2345</text></svg>';
    expect(tidySvg(svg)).toBe(
      '<svg><path d="M1.2,6.8L-3,2"></path><text x="10.6">2.69 %, 1.2345</text></svg>',
    );
  });

  test('tidied again is the same', () => {
    const svg =
      '<svg class="a"><g><g><circle cx="1.55"></circle></g></g><g fill="none"><path id="x1"></path></g></svg>';
    expect(tidySvg(tidySvg(svg))).toBe(tidySvg(svg));
  });
});
