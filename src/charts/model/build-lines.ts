import { findTarget } from '../../catalogue/targets';
import { between, observed } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import { yearFraction } from '../../domain/target';
import type { Text } from '../../domain/text';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { ColourRole, LineContent } from '../content';
import type { LineModel, ModelLine, ModelTarget, ModelTick } from '../model';
import { axisTicks } from './axis-ticks';
import { plainAxis } from './plain-axis';

const colours = ['first', 'second', 'third', 'fourth'] as const satisfies readonly ColourRole[];

type LinePart = Pick<
  LineModel,
  | 'years'
  | 'scale'
  | 'axisUnit'
  | 'ticks'
  | 'lines'
  | 'targets'
  | 'estimatesFrom'
  | 'estimatesLabel'
  | 'breaks'
  | 'callouts'
  | 'events'
>;

/** The lines, levels and marks of a line chart, without pixels. */
export function buildLines(content: LineContent, words: Words): LinePart {
  const targets = modelTargets(content, words);
  const values = content.lines.flatMap(({ series }) =>
    between(series, ...content.years).observations.flatMap(({ value }) => value ?? []),
  );
  const all = [...values, ...targets.map(({ value }) => value)];
  const ticks =
    content.ratioTicks?.(all) ?? axisTicks(all, 5, content.unit === 'ratio' ? 'lowest' : 'zero');
  const axis = (content.writeAxis ?? plainAxis)(ticks, content.unit, words, content.currency);
  return {
    years: content.years,
    scale: content.ratioTicks === undefined ? 'linear' : 'log',
    ...axis,
    lines: modelLines(content, axis.ticks, words),
    targets,
    estimatesFrom: firstEstimate(content),
    estimatesLabel: words.messages.describe.estimatesBand,
    breaks: modelBreaks(content, words),
    callouts: modelCallouts(content, words),
    events: modelEvents(content, words),
  };
}

function modelLines(
  { lines, unit, years, currency, writeEnd }: LineContent,
  ticks: readonly ModelTick[],
  words: Words,
) {
  const { say, format, messages } = words;
  let used = 0;
  return lines.map((row): ModelLine => {
    const { series, label, short, emphasis } = row;
    const colour =
      emphasis === 'highlighted' ? (row.colour ?? colours[used++] ?? 'context') : 'context';
    const shown = series.observations.filter(({ year }) => year >= years[0] && year <= years[1]);
    const newest = shown.findLast(({ value }) => value !== null)?.value ?? null;
    return {
      key: series.key,
      name: say(label),
      shortName: say(short ?? label),
      emphasis,
      colour,
      compared: row.compared ?? emphasis !== 'muted',
      joined: row.joined ?? null,
      endText:
        newest === null || (emphasis !== 'highlighted' && writeEnd === undefined)
          ? null
          : (writeEnd?.(newest, ticks) ?? endText(newest, unit, words, currency)),
      points: shown.map(({ year, value, status }) => ({
        year,
        value,
        status,
        text: value === null ? messages.statuses[status] : format.value(value, unit, currency),
      })),
    };
  });
}

/** A value as a label at its mark writes it: a percentage without its sign, which the axis has. */
export function endText(value: number, unit: UnitId, { format }: Words, currency?: string): string {
  switch (unit) {
    case 'percent-of-gdp':
      return format.number(value, 2);
    case 'percent':
    case 'percent-change':
      return format.number(value, 1);
    default:
      return format.value(value, unit, currency);
  }
}

function modelTargets({ targets, levels, unit, years }: LineContent, words: Words) {
  const agreed = targets.flatMap((id): ModelTarget[] => {
    const target = findTarget(id);
    if (target === null) return [];
    return [
      {
        value: target.value,
        from: Math.max(yearFraction(target.agreed), years[0]),
        label: words.say(target.label),
        shortLabel: levelText(target.value, unit, words),
        name: words.say(target.name),
      },
    ];
  });
  const plain = (levels ?? []).map(
    ({ value, label }): ModelTarget => ({
      value,
      from: years[0],
      label: words.say(label),
      shortLabel: words.say(label),
      name: words.say(label),
    }),
  );
  return [...agreed, ...plain];
}

/** A level as a label writes it: no more decimals than it has. */
export function levelText(value: number, unit: UnitId, { format }: Words): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return unit === 'ratio' ? format.factor(value, decimals) : format.percent(value, decimals);
}

function firstEstimate({ lines, years }: LineContent): number | null {
  const shown = lines
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .flatMap(({ series }) => observed(between(series, ...years)));
  const final = shown.flatMap(({ year, status }) => (isEstimate(status) ? [] : year));
  const after = shown.flatMap(({ year }) => (year > Math.max(...final) ? year : []));
  return after.length === 0 ? null : Math.min(...after);
}

function modelBreaks({ lines, breakLabel, years }: LineContent, { say, messages }: Words) {
  const label = (text: Text | undefined) => (text === undefined ? messages.statuses.B : say(text));
  const found = lines
    .filter(({ emphasis, compared }) => compared ?? emphasis !== 'muted')
    .flatMap(({ series, breakLabel: own }) =>
      observed(series).flatMap(({ year, status }) =>
        status === 'B' && year > years[0] && year <= years[1]
          ? { year, label: label(own ?? breakLabel) }
          : [],
      ),
    );
  return found.filter(
    ({ year, label: text }, at) =>
      found.findIndex((other) => other.year === year && other.label === text) === at,
  );
}

function modelCallouts({ callouts, lines, unit, currency }: LineContent, { format }: Words) {
  const first = lines[0]?.series;
  return (callouts ?? []).flatMap((year) => {
    const value = first?.observations.find((one) => one.year === year)?.value ?? null;
    return value === null
      ? []
      : [{ year, value, text: `${year}: ${format.value(value, unit, currency)}` }];
  });
}

function modelEvents({ events, years }: LineContent, { say }: Words) {
  return (events ?? [])
    .map(({ date, label, rank }) => ({ at: yearFraction(date), label: say(label), rank }))
    .filter(({ at }) => at >= years[0] && at <= years[1]);
}
