import { getTarget } from '../../catalogue/targets';
import type { Words } from '../../language/words';
import type { BarContent, BarRow } from '../content';
import type { BarModel, ModelBar, ModelTarget, ModelTick } from '../model';
import { nearMark } from '../rounding';
import { axisTicks } from './axis-ticks';
import { endText, levelText } from './build-lines';
import { plainAxis } from './plain-axis';

type BarPart = Pick<
  BarModel,
  'year' | 'lowest' | 'highest' | 'axisUnit' | 'ticks' | 'bars' | 'target' | 'named'
>;

/** The bars and the target of a ranked bar chart, without pixels. */
export function buildBars(content: BarContent, words: Words): BarPart {
  const target = lineAcross(content, words);
  const shown = content.bars.flatMap(({ observation }) => observation.value ?? []);
  const values = [...shown, ...(content.span ?? [])];
  const spanned = target === null ? values : [...values, target.value];
  const highest = spanned.some((value) => value !== 0) ? Math.max(0, ...spanned) : 1;
  const lowest = Math.min(0, ...spanned);
  const ticks = axisTicks(spanned, 5).filter((value) => value <= highest && value >= lowest);
  const axis = (content.writeAxis ?? plainAxis)(ticks, content.unit, words, content.currency);
  return {
    year: content.year,
    lowest,
    highest,
    ...axis,
    bars: content.bars.map((row) => modelBar(row, content, axis.ticks, words)),
    target,
    named: content.named ?? null,
  };
}

/** The target's line, or that of a level; null where the content has neither. */
function lineAcross({ target, level, unit, year }: BarContent, words: Words): ModelTarget | null {
  const line = target === null ? level && { ...level, name: level.label } : getTarget(target);
  if (line === undefined) return null;
  return {
    value: line.value,
    from: year,
    label: words.say(line.label),
    shortLabel: levelText(line.value, unit, words),
    name: words.say(line.name),
  };
}

function modelBar(
  row: BarRow,
  { unit, currency, writeEnd }: BarContent,
  ticks: readonly ModelTick[],
  words: Words,
): ModelBar {
  const { say, format, messages } = words;
  const { value, status } = row.observation;
  const near = row.result?.verdict === 'within-rounding' ? nearMark : '';
  const aside = row.aside === undefined ? '' : ` ${say(row.aside)}`;
  return {
    key: row.key,
    name: say(row.label),
    shortName: say(row.short ?? row.label),
    emphasis: row.emphasis,
    colour: row.emphasis === 'highlighted' ? (row.colour ?? 'first') : 'context',
    value,
    status,
    text: value === null ? messages.figure.missing : format.value(value, unit, currency),
    endText:
      value === null
        ? messages.figure.missing
        : `${writeEnd?.(value, ticks) ?? endText(value, unit, words, currency)}${near}${aside}`,
    result: row.result ?? null,
    remark: row.remark === undefined ? null : say(row.remark),
  };
}
