// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { layOutClearLines } from '../../../src/charts/layout/lay-out-clear-lines';
import { drawingSizes, sizeRules } from '../../../src/charts/layout/size';
import { overlap, textBox } from '../../../src/charts/layout/text-box';
import { line, lineModel } from '../planted-charts';

describe.each(drawingSizes)('lines of which nothing is known before, laid out %s', (name) => {
  const size = sizeRules[name];
  const both = line('Germany', {
    2023: { value: 1, status: 'B' },
    2024: { value: 2, status: 'E' },
  });

  test('have the words of a break where the word of the estimates does not stand', () => {
    const breakLabel = { en: 'a break of many words', de: 'ein Bruch' };
    const { marginTexts } = layOutClearLines(lineModel({ lines: [both], breakLabel }), size);
    const boxes = marginTexts.map((text) => textBox(text, size.type));
    expect(marginTexts.map(({ text }) => text)).toContain('a break of many words');
    expect(
      boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other))),
    ).toEqual([]);
  });

  test('have a mark without words where there is no room for them', () => {
    const many = Array.from({ length: 40 }, () => 'words').join(' ');
    const breakLabel = { en: many, de: many };
    const { model, marginTexts } = layOutClearLines(lineModel({ lines: [both], breakLabel }), size);
    expect(model.breaks).toHaveLength(1);
    expect(marginTexts.map(({ text }) => text)).not.toContain(many);
  });
});
