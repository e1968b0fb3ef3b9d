import { getTarget } from '../../catalogue/targets';
import { type Observation, observed } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import { yearFraction } from '../../domain/target';
import type { Words } from '../../language/words';
import type {
  CellPoint,
  ModelCell,
  MultiplesContent,
  MultiplesModel,
  MultiplesRow,
} from '../forms/multiples-types';
import { multiplesWords } from '../forms/multiples-words';
import type { ModelTarget, ModelTick } from '../model';
import { axisTexts } from './axis-texts';
import { axisTicks } from './axis-ticks';
import { levelText } from './build-lines';
import { latestTexts, ownTicks } from './multiples-texts';
import { ratioTicks } from './ratio-ticks';

type MultiplesPart = Pick<
  MultiplesModel,
  'years' | 'axis' | 'scale' | 'cells' | 'target' | 'marks' | 'comparable'
>;

/** The cells of small multiples, without pixels. */
export function buildMultiples(content: MultiplesContent, words: Words): MultiplesPart {
  const target = targetOf(content, words);
  const all = content.rows.flatMap(valuesOf);
  const shared = axisTexts(ticksOf(all, content, target), content.unit, words, currencyOf(content));
  const cells = content.rows.map((row) => modelCell(row, content, { target, shared }, words));
  return {
    years: content.years,
    axis: content.axis,
    scale: content.scale,
    cells,
    target,
    marks: marksOf(content, cells, { target, unit: shared.axisUnit }, words),
    comparable: content.comparable,
  };
}

interface Axis {
  readonly target: ModelTarget | null;
  readonly shared: { readonly ticks: readonly ModelTick[] };
}

function valuesOf({ series }: MultiplesRow): readonly number[] {
  return series === null ? [] : observed(series).map(({ value }) => value);
}

function currencyOf({ rows }: MultiplesContent): string | undefined {
  return rows.find(({ currency }) => currency !== undefined)?.currency;
}

/** How many ticks have room: fewer, the more cells there are. `about` is tried in turn until there are no more than `most`. */
function tickWish(cells: number): { readonly about: readonly number[]; readonly most: number } {
  if (cells <= 4) return { about: [5, 4], most: 8 };
  return cells <= 8 ? { about: [4, 3, 2], most: 6 } : { about: [3, 2, 1], most: 4 };
}

function ticksOf(
  values: readonly number[],
  { scale, unit, rows }: MultiplesContent,
  target: ModelTarget | null,
): readonly number[] {
  const all = target === null ? values : [...values, target.value];
  if (scale === 'log') return ratioTicks(all);
  const { about, most } = tickWish(rows.length);
  const tried = about.map((count) => axisTicks(all, count, unit === 'ratio' ? 'lowest' : 'zero'));
  return tried.find(({ length }) => length <= most) ?? tried.at(-1) ?? [];
}

function modelCell(
  row: MultiplesRow,
  content: MultiplesContent,
  { target, shared }: Axis,
  words: Words,
): ModelCell {
  const values = valuesOf(row);
  const newest = values.at(-1);
  const name = words.say(row.label);
  const said = multiplesWords[words.language];
  return {
    key: row.key,
    name,
    titles: [...new Set([name, words.say(row.short ?? row.label), row.code ?? name])],
    emphasis: row.emphasis,
    colour: row.emphasis === 'highlighted' ? row.colour : 'context',
    points: pointsOf(row, content, words),
    latest:
      newest === undefined ? [] : latestTexts(newest, content, row, highestOf(shared.ticks), words),
    remarks: newest !== undefined ? [] : row.armedForces ? said.noFigures : said.noForces,
    ticks:
      content.axis === 'shared' || newest === undefined
        ? shared.ticks
        : ownTicks(ticksOf(values, content, target), newest, content, row, words),
  };
}

function highestOf(ticks: readonly ModelTick[]): number {
  return Math.max(...ticks.map(({ value }) => Math.abs(value)));
}

/** Every year of the range; one the series has no observation of is missing. */
function pointsOf(
  { series, currency, joined, armedForces }: MultiplesRow,
  { years: [from, to], unit }: MultiplesContent,
  { messages, format }: Words,
): readonly CellPoint[] {
  const none = armedForces ? 'O' : 'M';
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).map((year) => {
    const missing: Observation = { year, value: null, status: none };
    const { value, status } = series?.observations.find((one) => one.year === year) ?? missing;
    return {
      year,
      value,
      status,
      text: value === null ? messages.figure.missing : format.value(value, unit, currency),
      early: joined !== undefined && year < joined,
    };
  });
}

function targetOf({ target: id, years, unit }: MultiplesContent, words: Words): ModelTarget | null {
  if (id === null) return null;
  const target = getTarget(id);
  return {
    value: target.value,
    from: Math.max(yearFraction(target.agreed), years[0]),
    label: words.say(target.label),
    shortLabel: levelText(target.value, unit, words),
    name: words.say(target.name),
  };
}

/** The key: only what is drawn. The unit of a shared axis stands in it where the top tick does not say it. */
function marksOf(
  { axis }: MultiplesContent,
  cells: readonly ModelCell[],
  { target, unit }: { readonly target: ModelTarget | null; readonly unit: string | null },
  { messages, language }: Words,
): MultiplesModel['marks'] {
  const points = cells.flatMap((cell) => cell.points.filter(({ value }) => value !== null));
  const has = (test: (point: CellPoint) => boolean) => points.some(test);
  return [
    ...(axis === 'shared' && unit !== null ? [{ mark: 'unit', text: unit } as const] : []),
    ...(target === null ? [] : [{ mark: 'target', text: target.label } as const]),
    ...(has(({ status }) => isEstimate(status))
      ? [{ mark: 'estimate', text: messages.describe.estimatesBand } as const]
      : []),
    ...(has(({ early }) => early)
      ? [{ mark: 'early', text: multiplesWords[language].early } as const]
      : []),
    ...(has(({ status }) => status === 'B')
      ? [{ mark: 'break', text: messages.statuses.B } as const]
      : []),
  ];
}
