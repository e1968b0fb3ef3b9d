import { isEstimate } from '../domain/status';
import type { Words } from '../language/words';
import type { BarModel, LineModel, ModelLine, ModelPoint } from './model';

interface Valued extends ModelPoint {
  readonly value: number;
}

/** What a reader without the picture has to know of lines, in sentences: range, peaks, crossings, gaps, breaks. */
export function describeLines(model: Omit<LineModel, 'summary'>, words: Words): string {
  const shown = model.lines.filter(({ emphasis }) => emphasis === 'highlighted');
  const told = shown.length === 0 ? model.lines : shown;
  return told.flatMap((line) => describeLine(line, model, words)).join(' ');
}

function describeLine(line: ModelLine, model: Omit<LineModel, 'summary'>, words: Words) {
  const { describe } = words.messages;
  const values = line.points.flatMap((point): Valued[] =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined) return [];
  const top = values.reduce((highest, point) => (point.value > highest.value ? point : highest));
  const missing = line.points.filter(
    ({ value, year }) => value === null && year > first.year && year < last.year,
  );
  return [
    describe.line(line.name, spoken(first, words), first.year, spoken(last, words), last.year),
    ...(top === last || top === first ? [] : [describe.peak(line.name, top.text, top.year)]),
    ...model.targets.flatMap((target) => describeCrossing(line.name, values, target, words)),
    ...(missing.length === 0
      ? []
      : [describe.missing(line.name, words.format.list(missing.map(({ year }) => `${year}`)))]),
    ...values
      .filter(({ status }) => status === 'B')
      .map(({ year }) => describe.broken(line.name, year)),
  ];
}

function describeCrossing(
  name: string,
  values: readonly Valued[],
  target: { readonly value: number; readonly label: string },
  { messages }: Words,
): readonly string[] {
  const lastBelow = values.findLastIndex(({ value }) => value < target.value);
  const since = values[lastBelow + 1];
  return since === undefined ? [] : [messages.describe.crossed(name, target.label, since.year)];
}

function spoken(point: ModelPoint, { messages }: Words): string {
  return isEstimate(point.status) ? `${point.text} (${messages.describe.estimates})` : point.text;
}

/** The same of ranked bars: who leads, who is last, how many reach the target, where the highlighted ones stand. */
export function describeBars(model: Omit<BarModel, 'summary'>, words: Words): string {
  const { describe } = words.messages;
  const ranked = model.bars
    .filter(({ remark }) => remark === null)
    .flatMap((bar) => (bar.value === null ? [] : [{ ...bar, value: bar.value }]))
    .sort((a, b) => b.value - a.value);
  const last = ranked.at(-1);
  const name = (bar: { readonly name: string; readonly text: string }) => `${bar.name} ${bar.text}`;
  return [
    describe.leads(words.format.list(ranked.slice(0, 3).map(name))),
    ...(last === undefined ? [] : [describe.last(name(last))]),
    ...describeTest(model, words),
    ...ranked.flatMap((bar, at) =>
      bar.emphasis === 'highlighted'
        ? [describe.rank(bar.name, at + 1, ranked.length, bar.text)]
        : [],
    ),
  ].join(' ');
}

function describeTest({ bars, target }: Omit<BarModel, 'summary'>, { messages }: Words) {
  const results = bars.flatMap(({ result }) => (result?.share == null ? [] : [result.verdict]));
  if (target === null || results.length === 0) return [];
  const met = results.filter((verdict) => verdict === 'met').length;
  const near = results.filter((verdict) => verdict === 'within-rounding').length;
  const count = near === 0 ? `${met}` : `${met}–${met + near}`;
  return [messages.describe.above(count, results.length, target.label)];
}
