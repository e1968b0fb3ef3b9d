import { getTarget } from '../../catalogue/targets';
import type { Words } from '../../language/words';
import { ticks as roundTicks, tickStep } from '../../lib/ticks';
import type {
  ModelVintage,
  VintageRow,
  VintagesContent,
  VintagesModel,
} from '../forms/vintages-types';
import { axisTexts } from './axis-texts';
import { levelText } from './build-lines';

type VintagesPart = Pick<
  VintagesModel,
  'year' | 'rows' | 'ticks' | 'span' | 'target' | 'changeHead'
>;

/** The publications of one figure, without pixels. */
export function buildVintages(content: VintagesContent, words: Words): VintagesPart {
  const { rows, unit, currency, year, writeTick } = content;
  const target = content.target === null ? null : getTarget(content.target);
  const span = spanOf(content, target?.value ?? null);
  const places = roundTicks(span[0], span[1], about);
  return {
    year,
    rows: rows.map((row) => modelRow(row, words)),
    span,
    ticks:
      writeTick === undefined
        ? axisTexts(places, unit, words, currency).ticks
        : places.map((value) => ({ value, text: writeTick(value) })),
    target:
      target === null
        ? null
        : {
            value: target.value,
            from: year,
            label: words.say(target.label),
            shortLabel: levelText(target.value, unit, words),
            name: words.say(target.name),
          },
    changeHead: words.say(content.changeHead),
  };
}

const about = 4;

/** From zero, or from a tick below the lowest value to one above the highest; the target lies within. */
function spanOf(
  { rows, start }: VintagesContent,
  target: number | null,
): readonly [number, number] {
  const values = rows.flatMap(({ value, bounds }) => [
    ...(value === null ? [] : [value]),
    ...(bounds ?? []),
  ]);
  const spanned = target === null ? values : [...values, target];
  const highest = Math.max(...spanned);
  const lowest = start === 'zero' ? Math.min(0, ...spanned) : Math.min(...spanned);
  if (!Number.isFinite(highest) || !Number.isFinite(lowest)) return [0, 1];
  const width = highest - lowest;
  const step = tickStep(width > 0 ? width : Math.abs(highest) / 10 || 1, about);
  return [
    start === 'zero' ? Math.floor(lowest / step) * step : Math.floor(lowest / step - 0.25) * step,
    Math.ceil(highest / step + 0.25) * step,
  ];
}

function modelRow(row: VintageRow, { say, format }: Words): ModelVintage {
  return {
    key: row.key,
    published: row.published,
    date: format.date(row.published),
    name: say(row.label),
    shortName: say(row.short ?? row.label),
    value: row.value,
    bounds: row.bounds ?? null,
    status: row.status,
    text: row.text,
    change: row.change,
    single: row.single,
    colour: row.single ? 'second' : 'first',
  };
}
