// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { LineLayout } from '../../../src/charts/layout/layout';
import { valueY, yearX } from '../../../src/charts/layout/line-scale';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { pathEntities } from '../../../src/charts/path/path-state';
import { english, german } from '../../support/words';
import { expectReadable, type SeenText } from '../layout/laid-texts';
import { drawnPath } from './drawn-path';

/** Every text of a path’s drawing; those of the axes stand where the view puts them. */
function texts(layout: LineLayout): readonly SeenText[] {
  const { model, plot, size, marginTexts, endLabels, events = [], beside, xTicks } = layout;
  const plain = [
    ...marginTexts,
    ...(beside?.key ?? []).map(({ text }) => text),
    ...events.flatMap(({ label }) => label ?? []),
    ...xTicks.map(({ value, text }) => ({
      text,
      x: yearX(value, model, plot),
      y: plot.top + plot.height + size.type + 8,
      anchor: 'middle' as const,
    })),
    ...model.ticks.map(({ value, text }) => ({
      text,
      x: plot.left - 10,
      y: valueY(value, model, plot) + 0.36 * size.type,
      anchor: 'end' as const,
    })),
  ];
  return [
    ...plain.map((laid) => ({ laid, size: size.type })),
    ...endLabels.map((laid) => ({ laid, size: size.type, bold: laid.bold })),
  ];
}

const states = [
  {},
  { target: 5, by: 2029, money: 'usd' },
  { growth: -6, inflation: 40, by: 2060 },
] as const;

describe.each(['path-share', 'path-money'] as const)('the words of %s', (chart) => {
  test.each(drawingSizes)('are apart and whole, whoever is asked for (%s)', async (size) => {
    for (const entity of pathEntities) {
      for (const [at, changes] of states.entries()) {
        for (const words of [english, german]) {
          const drawn = await drawnPath(chart, { ...changes, entity }, words);
          const layout = drawn?.layOut(sizeRules[size]).layout;
          if (layout?.form !== 'line') continue;
          expectReadable(texts(layout), layout, `${entity} ${at} ${words.language}`);
        }
      }
    }
  });
});

test('the aim is marked in the year of the target, not where the axis ends', async () => {
  const drawn = await drawnPath('path-share', { by: 2030 });
  const layout = drawn?.layOut(sizeRules.wide).layout;
  if (layout?.form !== 'line') throw new Error('There are no lines.');
  expect(layout.beside?.aim?.x).toBeCloseTo(yearX(2030, layout.model, layout.plot), 6);
});

test('samples take a row of their own where they do not fit beside each other', async () => {
  const rows = async (
    ...[chart, size]: readonly ['path-share' | 'path-money', 'narrow' | 'wide']
  ) => {
    const layout = (await drawnPath(chart))?.layOut(sizeRules[size]).layout;
    if (layout?.form !== 'line') throw new Error('There are no lines.');
    return new Set(layout.beside?.key.map(({ text }) => text.y)).size;
  };
  expect(await rows('path-share', 'wide')).toBe(1);
  expect(await rows('path-money', 'narrow')).toBeGreaterThan(2);
});
