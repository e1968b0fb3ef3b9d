// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { measures } from '../../../src/catalogue/measures';
import { exploreSpec } from '../../../src/charts/explore/explore-spec';
import { settle } from '../../../src/charts/explore/settle';
import { exploreSizes } from '../../../src/charts/explore/sizes';
import type { Wish } from '../../../src/charts/explore/usual';
import { isClearOfLines } from '../../../src/charts/layout/clear-of-lines';
import type { LaidLine, LineLayout } from '../../../src/charts/layout/layout';
import { drawingSizes } from '../../../src/charts/layout/size';
import { textBox } from '../../../src/charts/layout/text-box';
import type { SeriesBook } from '../../../src/charts/series-book';
import { english } from '../../support/words';
import { wholeBook } from '../explore/explore-states';

let book: SeriesBook;
beforeAll(async () => {
  book = await wholeBook();
});

/** The layouts of a wish in all sizes; none where it is not drawn as lines. */
function layoutsOf(wish: Wish): readonly LineLayout[] {
  const spec = exploreSpec(settle({ ...wish, form: 'line' }).state);
  const chart = spec.chart(book, spec.defaults, english);
  return drawingSizes.flatMap((size) => {
    const layout = chart?.layOut(exploreSizes[size]).layout;
    return layout?.form === 'line' ? [layout] : [];
  });
}

describe('words among lines', () => {
  test.each(
    measures.flatMap(({ id }) =>
      (['linear', 'log'] as const).flatMap((scale) =>
        [false, true].map((events) => ({ measure: id, scale, events })),
      ),
    ),
  )('“estimates” stands where no line runs: %j', (wish) => {
    for (const { model, marginTexts, lines, size } of layoutsOf(wish)) {
      const word = marginTexts.find(({ text }) => text === model.estimatesLabel);
      if (word !== undefined) {
        expect(isClearOfLines(lines, textBox(word, size.type), 0), size.type.toString()).toBe(true);
      }
    }
  });

  test('“estimates” stands in the drawings of the usual measure', () => {
    const words = layoutsOf({ measure: 'share-of-gdp' }).flatMap(({ model, marginTexts }) =>
      marginTexts.filter(({ text }) => text === model.estimatesLabel),
    );
    expect(words).toHaveLength(drawingSizes.length);
  });

  test.each(['DEU', 'FRA', 'GBR', 'POL', 'USA', 'EST', 'GRC'] as const)(
    'the difference of two editions stands where no line of %s runs',
    (entity) => {
      const layouts = layoutsOf({ beside: 'sipri-2026-04', entities: [entity] });
      expect(layouts).toHaveLength(3);
      for (const { difference, lines, size } of layouts) {
        if (difference === undefined) throw new Error('No difference is told.');
        expect(isClearOfLines(lines, textBox(difference.label, size.type, true), 2)).toBe(true);
      }
    },
  );
});

test('a line is met between its years, but not across a missing one', () => {
  const box = { left: 45, right: 55, top: 45, bottom: 55 };
  const line = (years: readonly [number, number]) => {
    const [template] = layoutsOf({})[0]?.lines ?? [];
    if (template === undefined) throw new Error('There is no line.');
    const points = years.map((year, at) => ({
      year,
      value: 1,
      text: '1',
      status: 'A' as const,
      x: 100 * at,
      y: 100 * at,
    }));
    return { ...template, points } satisfies LaidLine;
  };
  expect(isClearOfLines([line([2014, 2015])], box, 0)).toBe(false);
  expect(isClearOfLines([line([2014, 2016])], box, 0)).toBe(true);
});
