import { isEstimate } from '../../domain/status';
import type { Words } from '../../language/words';
import type { DumbbellEnd, DumbbellModel, ModelDumbbell } from './dumbbell-types';
import { dumbbellWords } from './dumbbell-words';

type Undescribed = Omit<DumbbellModel, 'summary'>;

/** So many rows are all told; of more, the ends and the highlighted ones. */
const fewRows = 4;
const namedAtEnds = 3;

/** What a reader without the picture has to know of two years side by side, in at most six sentences. */
export function describeDumbbells(model: Undescribed, words: Words): string {
  const { years, rows } = model;
  const said = dumbbellWords[words.language];
  const [from, to] = years;
  const gaps = rows.flatMap(({ name, gap }) => (gap === null ? [] : [`${name} ${yearsOf(gap)}`]));
  return [
    from === to ? said.in(to, rows.length) : said.between(from, to, rows.length),
    ...(from === to ? describeValues(model, words) : describeChanges(model, words)),
    ...(gaps.length === 0 ? [] : [said.gaps(words.format.list(gaps))]),
  ].join(' ');
}

/** The years of `2014: no figure`. */
function yearsOf(gap: string): string {
  return gap.split(':')[0] ?? gap;
}

function describeChanges({ rows }: Undescribed, words: Words): readonly string[] {
  const said = dumbbellWords[words.language];
  const told = (row: ModelDumbbell) =>
    said.row(row.name, spoken(row.from, words), spoken(row.to, words), row.changeSaid ?? '');
  const list = (some: readonly ModelDumbbell[]) => some.map(told).join('; ');
  const changed = rows
    .flatMap((row) => (row.change === null ? [] : [{ row, change: row.change }]))
    .sort((a, b) => b.change - a.change)
    .map(({ row }) => row);
  if (changed.length === 0) return [];
  if (changed.length <= fewRows) return [`${list(changed)}.`];
  const ends = new Set([...changed.slice(0, namedAtEnds), ...changed.slice(-1)]);
  const own = changed.filter((row) => row.emphasis === 'highlighted' && !ends.has(row));
  return [
    said.largest(list(changed.slice(0, namedAtEnds))),
    said.smallest(list(changed.slice(-1))),
    ...(own.length === 0 ? [] : [`${list(own)}.`]),
  ];
}

function describeValues({ rows }: Undescribed, words: Words): readonly string[] {
  const said = dumbbellWords[words.language];
  const ranked = rows
    .flatMap((row) => (row.to.value === null ? [] : [{ row, value: row.to.value }]))
    .sort((a, b) => b.value - a.value)
    .map(({ row }) => `${row.name} ${spoken(row.to, words)}`);
  return [
    said.highest(words.format.list(ranked.slice(0, namedAtEnds))),
    ...(ranked.length <= namedAtEnds ? [] : [said.lowest(ranked.at(-1) ?? '')]),
  ];
}

function spoken({ text, status }: DumbbellEnd, { messages }: Words): string {
  return isEstimate(status) ? `${text} (${messages.describe.estimates})` : text;
}
