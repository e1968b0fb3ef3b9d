import { describe, expect, test } from 'vitest';
import type { ChartLayout } from '../../../src/charts/forms/forms';
import type { LaidText } from '../../../src/charts/layout/layout';
import { drawingSizes } from '../../../src/charts/layout/size';
import { charts } from '../../../src/charts/registry';
import type { ChartSpec } from '../../../src/charts/spec';
import type { ChartState } from '../../../src/charts/state';
import { drawnChart } from '../../support/published-data';
import { english, german, plain } from '../../support/words';
import { extent } from './planted-layouts';

/** Every choice a chart offers, one at a time and targets with years. */
function statesOf({ controls, defaults }: ChartSpec): readonly ChartState[] {
  const span = ([from, to]: readonly [number, number]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return [
    defaults,
    ...(controls.base === undefined
      ? []
      : span(controls.base).map((base) => ({ ...defaults, base }))),
    ...(controls.target ?? [defaults.target]).flatMap((target) =>
      controls.year === undefined
        ? []
        : span(controls.year).map((year) => ({ ...defaults, year, target })),
    ),
  ];
}

/** The texts a layout places; a form that is not named here fails, so that none goes unlooked at. */
function textsOf(layout: ChartLayout): readonly LaidText[] {
  switch (layout.form) {
    case 'line':
      return [...layout.marginTexts, ...layout.endLabels];
    case 'bar':
      return [
        ...layout.marginTexts,
        ...layout.rows.map(({ bar, textX, y }): LaidText => {
          const text = bar.remark ?? bar.endText;
          return { text, x: textX, y, anchor: 'start' };
        }),
      ];
    default:
      throw new Error(`Nobody has said which texts the form "${layout.form}" places.`);
  }
}

const cases = charts.flatMap((spec) =>
  [english, german].map((words) => ({ id: spec.id, language: words.language, spec, words })),
);

describe.each(cases)('$id in $language', ({ spec, words }) => {
  test('has room for every text in every state at every size', async () => {
    for (const state of statesOf(spec)) {
      const chart = await drawnChart(spec, words, state);
      for (const size of drawingSizes) {
        const { layout } = chart.layOut(spec.sizes[size]);
        const { type } = layout.size;
        for (const text of textsOf(layout)) {
          const where = plain(`“${text.text}” ${size} ${JSON.stringify(state)}`);
          expect(extent(text, type).left, where).toBeGreaterThanOrEqual(0);
          expect(extent(text, type).right, where).toBeLessThanOrEqual(layout.width);
          expect(text.y, where).toBeLessThanOrEqual(layout.height);
        }
      }
    }
  });
});
