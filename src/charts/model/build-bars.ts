import { getTarget } from '../../catalogue/targets';
import type { Words } from '../../language/words';
import type { BarModel, ModelBar } from '../model';
import type { BarContent, BarRow } from '../spec';
import { axisTicks, tickDecimals } from './axis-ticks';
import { endText, levelText } from './build-lines';

type BarPart = Pick<BarModel, 'year' | 'highest' | 'ticks' | 'bars' | 'target'>;

/** The bars and the target of a ranked bar chart, without pixels. */
export function buildBars(content: BarContent, words: Words): BarPart {
  const target = getTarget(content.target);
  const bars = content.bars.map((row) => modelBar(row, content, words));
  const values = bars.flatMap(({ value }) => value ?? []);
  const highest = Math.max(target.value, ...values);
  const ticks = axisTicks([...values, target.value], 5).filter((value) => value <= highest);
  const decimals = tickDecimals(ticks);
  const { format, say } = words;
  return {
    year: content.year,
    highest,
    ticks: ticks.map((value, at) => ({
      value,
      text:
        at === ticks.length - 1 ? format.percent(value, decimals) : format.number(value, decimals),
    })),
    bars,
    target: {
      value: target.value,
      from: content.year,
      label: say(target.label),
      shortLabel: levelText(target.value, content.unit, words),
      name: say(target.name),
    },
  };
}

function modelBar(row: BarRow, { unit }: BarContent, words: Words): ModelBar {
  const { say, format, messages } = words;
  const { value, status } = row.observation;
  return {
    key: row.key,
    name: say(row.label),
    shortName: say(row.short ?? row.label),
    emphasis: row.emphasis,
    value,
    status,
    text: value === null ? messages.figure.missing : format.value(value, unit),
    endText: value === null ? messages.figure.missing : endText(value, unit, words),
    result: row.result,
    remark: row.remark === undefined ? null : say(row.remark),
  };
}
