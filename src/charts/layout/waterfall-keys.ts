import type { WaterfallFill, WaterfallModel } from '../forms/waterfall-types';
import { textWidth } from '../text-width';
import type { Box } from './layout';
import type { SizeRules } from './size';
import type { TonedText } from './toned-text';

interface Key {
  readonly fill: WaterfallFill;
  readonly label: string;
}

/** Keys: squares, each with its label. */
interface LaidKeys {
  readonly boxes: readonly { readonly fill: WaterfallFill; readonly box: Box }[];
  readonly texts: readonly TonedText[];
}

/** What the bars are: full and hatched ones behind the unit of the axis, in as many lines as they need; then the parts of steps. */
export function waterfallKeys(model: WaterfallModel, { type, width }: SizeRules): LaidKeys {
  const laid = keyRows(model, type, width).map(({ keys, start }, at) =>
    layRow(keys, start, type + at * rowHeight(type), type),
  );
  return {
    boxes: laid.flatMap(({ boxes }) => boxes),
    texts: laid.flatMap(({ texts }) => texts),
  };
}

/** The height the lines of keys take below the first. */
export function furtherKeysHeight(model: WaterfallModel, { type, width }: SizeRules): number {
  return (keyRows(model, type, width).length - 1) * rowHeight(type);
}

function rowHeight(type: number): number {
  return Math.round(type * 1.5);
}

interface Row {
  readonly keys: Key[];
  readonly start: number;
}

/** The first line begins behind the unit of the axis, and is empty where a key has no room there. */
function keyRows(
  { directions, colour, parts, axisUnit }: WaterfallModel,
  type: number,
  width: number,
): readonly Row[] {
  const start = axisUnit === null ? 0 : textWidth(axisUnit, type) + 2 * apart;
  const rows: Row[] = [{ keys: [], start }];
  const add = (key: Key) => {
    const last = rows.at(-1);
    const fits = last !== undefined && last.start + roomOf([...last.keys, key], type) <= width;
    if (fits) last.keys.push(key);
    else rows.push({ keys: [key], start: 0 });
  };
  for (const { kind, label, aside } of directions) {
    const shown = aside ? 'context' : parts.length === 0 ? colour : 'sum';
    add({ fill: { colour: shown, hatched: kind === 'above', estimated: false }, label });
  }
  if (parts.length > 0) rows.push({ keys: [], start: 0 });
  for (const { name, colour: own } of parts) {
    add({ fill: { colour: own, hatched: false, estimated: false }, label: name });
  }
  return rows;
}

const gap = 6;
const apart = 16;

function sideOf(type: number): number {
  return Math.round(type * 0.85);
}

function roomOf(keys: readonly Key[], type: number): number {
  const texts = keys.reduce((sum, { label }) => sum + textWidth(label, type), 0);
  return texts + keys.length * (sideOf(type) + gap) + Math.max(0, keys.length - 1) * apart;
}

function layRow(keys: readonly Key[], start: number, y: number, type: number): LaidKeys {
  const side = sideOf(type);
  let left = start;
  const laid = keys.map(({ fill, label }) => {
    const box = { left, top: y - side, width: side, height: side };
    const x = left + side + gap;
    left = x + textWidth(label, type) + apart;
    const text = { text: label, x, y, anchor: 'start', tone: 'quiet', bold: false } as const;
    return { box: { fill, box }, text };
  });
  return { boxes: laid.map(({ box }) => box), texts: laid.map(({ text }) => text) };
}
