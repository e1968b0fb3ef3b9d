import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/charts/layout/lay-out';
import { drawingSizes } from '../../../src/charts/layout/size';
import { charts } from '../../../src/charts/registry';
import type { ChartSpec } from '../../../src/charts/spec';
import type { ChartState } from '../../../src/charts/state';
import { drawnModel } from '../../support/published-data';
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

const cases = charts.flatMap((spec) =>
  [english, german].map((words) => ({ id: spec.id, language: words.language, spec, words })),
);

describe.each(cases)('$id in $language', ({ spec, words }) => {
  test('has room for every text in every state at every size', async () => {
    for (const state of statesOf(spec)) {
      const model = await drawnModel(spec, words, state);
      for (const size of drawingSizes) {
        const layout = layOut(model, size);
        const { type } = layout.size;
        const texts =
          layout.form === 'line'
            ? [...layout.marginTexts, ...layout.endLabels]
            : [
                layout.targetLabel,
                ...layout.rows.map(({ bar, textX, y }) => ({
                  text: bar.remark ?? bar.endText,
                  x: textX,
                  y,
                  anchor: 'start' as const,
                })),
              ];
        for (const text of texts) {
          const where = plain(`“${text.text}” ${size} ${JSON.stringify(state)}`);
          expect(extent(text, type).left, where).toBeGreaterThanOrEqual(0);
          expect(extent(text, type).right, where).toBeLessThanOrEqual(layout.width);
          expect(text.y, where).toBeLessThanOrEqual(layout.height);
        }
      }
    }
  });
});
