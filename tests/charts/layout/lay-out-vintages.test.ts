import { describe, expect, test } from 'vitest';
import { asPublishedSpec } from '../../../src/charts/editions/as-published-spec';
import { editionCountsSpec } from '../../../src/charts/editions/edition-counts-spec';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { overlap, textBox } from '../../../src/charts/layout/text-box';
import { drawnChart } from '../../support/published-data';
import { english, german } from '../../support/words';
import { editionsState } from '../editions/drawn-editions';

const specs = [
  asPublishedSpec(editionsState()),
  asPublishedSpec(editionsState({ year: 2017 })),
  asPublishedSpec(editionsState({ year: 2025 })),
  asPublishedSpec(editionsState({ year: 1993 })),
  asPublishedSpec(editionsState({ entity: 'NATO_EUR_CAN', measure: 'real-change' })),
  editionCountsSpec(editionsState()),
  editionCountsSpec(editionsState({ year: 2025 })),
];

describe.each(drawingSizes)('publications drawn %s', (size) => {
  test.each([english, german])('keep every text whole and apart ($language)', async (words) => {
    for (const spec of specs) {
      const { layout } = (await drawnChart(spec, words)).layOut(sizeRules[size]);
      if (layout.form !== 'vintages') throw new Error('No publications are drawn.');
      const boxes = layout.texts.map((laid) => ({
        text: laid.text,
        box: textBox(laid, sizeRules[size].type, laid.bold),
      }));
      for (const { text, box } of boxes) {
        expect(box.left, text).toBeGreaterThanOrEqual(-1);
        expect(box.right, text).toBeLessThanOrEqual(layout.width + 1);
      }
      const clashes = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).filter((other) => overlap(one.box, other.box)),
      );
      expect(clashes.map(({ text }) => text)).toEqual([]);
    }
  });
});

test('a publication without a figure has no mark, and no step leads to or from it', async () => {
  const spec = asPublishedSpec(editionsState({ year: 2025 }));
  const { layout } = (await drawnChart(spec, english)).layOut(sizeRules.wide);
  if (layout.form !== 'vintages') throw new Error('No publications are drawn.');
  expect(layout.rows.map(({ x }) => x === null)).toEqual([true, false]);
  expect(layout.steps).toEqual([]);
});

test('counts start at zero, so that their marks lie as far from it as they are large', async () => {
  const { layout } = (await drawnChart(editionCountsSpec(editionsState()), english)).layOut(
    sizeRules.wide,
  );
  if (layout.form !== 'vintages') throw new Error('No publications are drawn.');
  expect(layout.model.span[0]).toBe(0);
});
