import { getTarget } from '../../catalogue/targets';
import type { Observation } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { DumbbellContent, DumbbellModel, ModelDumbbell } from '../forms/dumbbell-types';
import { dumbbellWords } from '../forms/dumbbell-words';
import { axisTexts } from './axis-texts';
import { axisTicks } from './axis-ticks';
import { levelText } from './build-lines';
import { changeBetween, changeKind, changeText } from './dumbbell-change';
import { plainAmounts, type WriteAmount } from './plain-amounts';
import { ratioTicks } from './ratio-ticks';

type DumbbellPart = Pick<
  DumbbellModel,
  'scale' | 'years' | 'span' | 'ticks' | 'axisUnit' | 'rows' | 'heads' | 'target'
>;

/** What stands in a column where there is no figure. */
const dash = '–';

/** Two years side by side, without pixels. */
export function buildDumbbells(content: DumbbellContent, words: Words): DumbbellPart {
  const { rows, unit, years, currency } = content;
  const values = rows.flatMap(({ from, to }) =>
    [from.value, to.value].filter((value) => value !== null),
  );
  const axis = axisOf(content, values);
  const { ticks, axisUnit } = axisTexts(axis.ticks, unit, words, currency);
  const plain = plainAmounts(values, unit, Math.max(...axis.ticks.map(Math.abs)), words);
  const { head, headInFull } = dumbbellWords[words.language];
  return {
    scale: axis.scale,
    years,
    span: axis.span,
    ticks,
    axisUnit,
    rows: rows.map((row) => modelRow(row, content, plain, words)),
    heads: {
      from: headOf(rows.map(({ from }) => from)),
      to: headOf(rows.map(({ to }) => to)),
      change: head[changeKind(unit)],
      changeInFull: headInFull[changeKind(unit)],
    },
    target: modelTarget(content, words),
  };
}

function axisOf(content: DumbbellContent, values: readonly number[]) {
  const level = content.target === null ? [] : [getTarget(content.target).value];
  const spanned = [...values, ...level];
  if (content.scale === 'log' && spanned.every((value) => value > 0)) {
    const ticks = ratioTicks(spanned);
    return { scale: 'log', ticks, span: [ticks[0] ?? 1, ticks.at(-1) ?? 10] } as const;
  }
  const all = axisTicks(spanned, 5, content.unit === 'ratio' ? 'lowest' : 'zero');
  const start = all[0] ?? 0;
  const lowest = start < 0 ? Math.min(...spanned) : start;
  const highest = Math.max(...spanned, lowest) === lowest ? lowest + 1 : Math.max(...spanned);
  const ticks = all.filter((tick) => tick >= lowest && tick <= highest);
  return { scale: 'linear', ticks, span: [lowest, highest] } as const;
}

function modelRow(
  { label, short, series, from, to, emphasis, colour }: DumbbellContent['rows'][number],
  { unit, years, currency }: DumbbellContent,
  plain: WriteAmount,
  words: Words,
): ModelDumbbell {
  const { say, format, messages, language } = words;
  const end = ({ year, value, status }: Observation) => ({
    year,
    value,
    status,
    text: value === null ? messages.figure.missing : format.value(value, unit, currency),
    plain: value === null ? dash : plain(value),
  });
  const change =
    years[0] === years[1] ? null : changeBetween(from.value, to.value, changeKind(unit));
  const without = [from, to].filter(({ value }) => value === null).map(({ year }) => `${year}`);
  const lacking = [...new Set(without)];
  return {
    key: series.key,
    name: say(label),
    shortName: say(short ?? label),
    emphasis,
    colour: emphasis === 'highlighted' ? colour : 'context',
    from: end(from),
    to: end(to),
    change,
    changeText: change === null ? dash : changeText(change, unit, words),
    changeSaid:
      change === null
        ? null
        : dumbbellWords[language].change[changeKind(unit)](changeText(change, unit, words)),
    gap:
      lacking.length === 0
        ? null
        : dumbbellWords[language].noFigure(format.list(lacking), messages.figure.missing),
  };
}

function headOf(ends: readonly Observation[]) {
  const known = ends.filter(({ value }) => value !== null);
  return {
    text: `${ends[0]?.year ?? ''}`,
    estimated: known.length > 0 && known.every(({ status }) => isEstimate(status)),
  };
}

function modelTarget({ target: id, unit, years }: DumbbellContent, words: Words) {
  if (id === null) return null;
  const target = getTarget(id);
  return {
    value: target.value,
    from: years[0],
    label: words.say(target.label),
    shortLabel: levelText(target.value, unit, words),
    name: words.say(target.name),
  };
}
