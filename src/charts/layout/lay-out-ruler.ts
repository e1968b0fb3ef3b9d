import type { LaidRule, ModelRule, RulerLayout, RulerModel } from '../forms/ruler-types';
import { textWidth } from '../text-width';
import { type Box, scale } from './layout';
import type { SizeRules } from './size';
import type { TonedText } from './toned-text';

const quiet = { tone: 'quiet', bold: false } as const;

/**
 * Gives a ruler its pixels: names to the left, factors to the right, the ruler across the top of the marks. Where it is narrow the
 * marks take the whole width, under a row's name and factor.
 */
export function layOutRuler(model: RulerModel, size: SizeRules): RulerLayout {
  const narrow = size.width < 500;
  const { type } = size;
  const levelY = type;
  const scaleTop = levelY + 8;
  const scaleBox = type * 2 + 6;
  const left = narrow
    ? halfTick(model, 0, type)
    : namesRoom(model, type) + halfTick(model, 0, type);
  const right = narrow ? size.width : size.width - factorsRoom(model, type) - 16;
  const width = right - left - halfTick(model, -1, type);
  const head = type + 22;
  const row = narrow ? type * 2 + 22 : type * 2 + 18;
  const rows: LaidRule[] = [];
  const texts: TonedText[] = [];
  const rules: number[] = [];
  const at = (factor: number) =>
    scale(
      Math.log(factor),
      [Math.log(model.span[0]), Math.log(model.span[1])],
      [left, left + width],
    );
  let y = scaleTop + scaleBox;
  for (const group of model.groups) {
    texts.push({
      text: group.name,
      x: 0,
      y: y + head - 9,
      anchor: 'start',
      tone: 'ink',
      bold: true,
    });
    y += head;
    rules.push(y);
    for (const rule of group.rows) {
      const laid: LaidRule = {
        rule,
        y: narrow ? y + row - 13 : y + row / 2,
        x: rule.factor === null ? null : at(rule.factor),
      };
      rows.push(laid);
      texts.push(...rowTexts(laid, { top: y, row, narrow, size }));
      y += row;
      rules.push(y);
    }
  }
  const plot: Box = { left, top: scaleTop + scaleBox, width, height: y - scaleTop - scaleBox };
  const levelX = at(model.level.value);
  return {
    form: 'ruler',
    model,
    size,
    width: size.width,
    height: y + 4,
    plot,
    rows,
    scale: { left: left - 6, top: scaleTop, width: width + 12, height: scaleBox },
    tickXs: model.ticks.map(({ value }) => at(value)),
    markXs: model.marks.map(at),
    oneX: at(1),
    levelX,
    rules,
    texts: [
      levelText(model.level.label, levelX, size),
      ...tickTexts(model, at, scaleTop + type + 4, type),
      ...texts,
    ],
  };
}

/** Half of the first or last tick's text, so that it does not leave the drawing. */
function halfTick({ ticks }: RulerModel, at: number, type: number): number {
  return Math.max(8, textWidth(ticks.at(at)?.text ?? '', type) / 2 + 2);
}

function allRules({ groups }: RulerModel): readonly ModelRule[] {
  return groups.flatMap(({ rows }) => rows);
}

function namesRoom(model: RulerModel, type: number): number {
  const widths = allRules(model).map((rule) =>
    Math.max(textWidth(rule.name, type, rule.reached), textWidth(valuesText(rule), type)),
  );
  return Math.ceil(Math.max(0, ...widths)) + 20;
}

function factorsRoom(model: RulerModel, type: number): number {
  return Math.ceil(Math.max(0, ...allRules(model).map(({ text }) => textWidth(text, type, true))));
}

/** Both values, where there is a factor between them. */
function valuesText({ from, to }: ModelRule): string {
  return `${from.text} → ${to.text}`;
}

function levelText(text: string, x: number, { width, type }: SizeRules): TonedText {
  const half = textWidth(text, type, true) / 2;
  const centre = Math.min(Math.max(x, half), width - half);
  return { text, x: centre, y: type, anchor: 'middle', tone: 'target', bold: true };
}

/** The ticks' texts; one that would touch the next is left out, its mark stays. */
function tickTexts(
  { ticks }: RulerModel,
  at: (factor: number) => number,
  y: number,
  type: number,
): readonly TonedText[] {
  const half = (text: string) => textWidth(text, type) / 2;
  return ticks.flatMap(({ value, text }, index): TonedText[] => {
    const next = ticks[index + 1];
    const room = next === undefined ? Infinity : at(next.value) - at(value) - half(next.text);
    return room < half(text) + 3 ? [] : [{ text, x: at(value), y, anchor: 'middle', ...quiet }];
  });
}

function rowTexts(
  { rule, y }: LaidRule,
  { top, row, narrow, size }: { top: number; row: number; narrow: boolean; size: SizeRules },
): readonly TonedText[] {
  const { type, width } = size;
  const tone = rule.reached ? 'first' : 'ink';
  const drop = type * 0.36;
  const known = rule.factor !== null;
  const nameY = narrow ? top + type + 5 : top + row / 2 - (known ? 3 : -drop);
  const valuesY = top + row / 2 + type + 1;
  return [
    {
      text: narrow ? rule.shortName : rule.name,
      x: 0,
      y: nameY,
      anchor: 'start',
      tone: 'ink',
      bold: rule.reached,
    },
    ...(narrow || !known
      ? []
      : [{ text: valuesText(rule), x: 0, y: valuesY, anchor: 'start', ...quiet } as const]),
    {
      text: rule.text,
      x: width,
      y: narrow ? nameY : y + drop,
      anchor: 'end',
      tone: known ? tone : 'quiet',
      bold: known,
    },
  ];
}
