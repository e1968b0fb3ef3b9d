import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { ModelPoint } from '../model';
import { changeBetween, changeKind, changeText } from '../model/dumbbell-change';
import type { ModelCell, MultiplesModel } from './multiples-types';
import { multiplesWords } from './multiples-words';

type Undescribed = Omit<MultiplesModel, 'summary'>;

interface Valued extends ModelPoint {
  readonly value: number;
}

/** What a reader without the picture has to know: how many cells, who leads, how much changed, what stands out. */
export function describeMultiples(model: Undescribed, words: Words): string {
  const { cells, years, comparable } = model;
  const { summary } = multiplesWords[words.language];
  const drawn = cells.filter(({ points }) => valuesOf(points).length > 0);
  const span = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  return [
    summary.cells(drawn.length, span),
    ...(comparable && drawn.length > 1 ? ranking(drawn, years[1], words) : []),
    ...(drawn.length > 1 ? changes(drawn, model, words) : []),
    ...standingOut(drawn, words),
    ...without(cells, words),
  ].join(' ');
}

function valuesOf(points: readonly ModelPoint[]): readonly Valued[] {
  return points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
}

function ranking(drawn: readonly ModelCell[], year: number, words: Words): readonly string[] {
  const { summary } = multiplesWords[words.language];
  const ranked = drawn
    .flatMap(({ name, points }) =>
      valuesOf(points)
        .filter((point) => point.year === year)
        .map(({ value, text }) => ({ value, said: `${name} ${text}` })),
    )
    .toSorted((a, b) => b.value - a.value);
  const lowest = ranked.at(-1);
  if (lowest === undefined || ranked.length < 2) return [];
  const leading = ranked.slice(0, Math.min(3, ranked.length - 1)).map(({ said }) => said);
  return [summary.highest(year, words.format.list(leading)), summary.lowest(lowest.said)];
}

/** The largest and the smallest change over the whole range. */
function changes(
  drawn: readonly ModelCell[],
  { years: [from, to], unit }: Undescribed,
  words: Words,
): readonly string[] {
  const said = multiplesWords[words.language];
  const kind = changeKind(unit);
  const all = drawn
    .flatMap(({ name, points }) => {
      const value = (year: number) => points.find((one) => one.year === year)?.value ?? null;
      const change = changeBetween(value(from), value(to), kind);
      return change === null ? [] : [{ name, change }];
    })
    .toSorted((a, b) => b.change - a.change);
  const most = all[0];
  const least = all.at(-1);
  if (from === to || most === undefined || least === undefined || all.length < 2) return [];
  const write = ({ name, change }: { readonly name: string; readonly change: number }) => {
    const text = changeText(change, unit, words);
    return `${kind === 'points' ? said.points(text) : text} (${name})`;
  };
  return [said.summary.rise(from, to, write(most), write(least))];
}

/** The highlighted ones, each from its first to its newest value. */
function standingOut(drawn: readonly ModelCell[], words: Words): readonly string[] {
  const told = drawn
    .filter(({ emphasis }) => emphasis === 'highlighted')
    .flatMap(({ name, points }) => {
      const values = valuesOf(points);
      const first = values[0];
      const last = values.at(-1);
      return first === undefined || last === undefined ? [] : [spanOf(name, first, last, words)];
    });
  return told.length === 0 ? [] : [`${told.join('; ')}.`];
}

function spanOf(name: string, first: Valued, last: Valued, words: Words): string {
  const { summary } = multiplesWords[words.language];
  const spoken = (point: Valued) =>
    isEstimate(point.status) ? `${point.text} (${words.messages.describe.estimates})` : point.text;
  return first.year === last.year
    ? summary.only(name, spoken(last), last.year)
    : summary.span(name, spoken(first), first.year, spoken(last), last.year);
}

function without(cells: readonly ModelCell[], words: Words): readonly string[] {
  const { summary } = multiplesWords[words.language];
  const names = cells
    .filter(({ points }) => valuesOf(points).length === 0)
    .map(({ name, points, remarks: [remark] }) =>
      remark !== undefined && points.some(({ status }) => status === 'M')
        ? `${name} (${remark})`
        : name,
    );
  return names.length === 0 ? [] : [summary.without(words.format.list(names))];
}
