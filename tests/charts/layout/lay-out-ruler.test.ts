// @vitest-environment node
import { expect, test } from 'vitest';
import { doublingSpec } from '../../../src/charts/doubling/doubling-spec';
import { doublingDefaults, doublingEntities } from '../../../src/charts/doubling/doubling-state';
import { drawingSizes } from '../../../src/charts/layout/size';
import { publishedChart } from '../../support/published-data';
import { english, german } from '../../support/words';
import { expectReadable } from './laid-texts';

test.each([...doublingEntities])(
  'every text of %s has room, and no two share it',
  async (entity) => {
    for (const [base, year] of [
      [2014, 2026],
      [2017, 2024],
      [2025, 2026],
    ] as const) {
      for (const words of [english, german]) {
        const spec = doublingSpec({ ...doublingDefaults, entity, base, year });
        const chart = await publishedChart(spec, words);
        if (chart === null) continue;
        for (const size of drawingSizes) {
          const { layout } = chart.layOut(spec.sizes[size]);
          if (layout.form !== 'ruler') throw new Error('It is no ruler.');
          expectReadable(
            layout.texts.map((laid) => ({ laid, size: layout.size.type, bold: laid.bold })),
            layout,
            `${entity} ${base} ${size} ${words.language}`,
          );
        }
      }
    }
  },
);

test('equal factors are equal distances: a half lies as far from ×1 as ×2', async () => {
  const spec = doublingSpec(doublingDefaults);
  const chart = await publishedChart(spec, english);
  const layout = chart?.layOut(spec.sizes.wide).layout;
  if (layout?.form !== 'ruler') throw new Error('It is no ruler.');
  const [half = 0, one = 0] = layout.tickXs;
  expect(layout.levelX - one).toBeCloseTo(one - half, 6);
  expect(layout.oneX).toBeCloseTo(one, 6);
});
