import { getTarget } from '../../../catalogue/targets';
import { type Entity, isAllyIn } from '../../../domain/entity';
import { between, type Observation, observed, type Series } from '../../../domain/series';
import type { Text } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { BarContent, BarRow } from '../../content';
import { barForm } from '../../forms/bar';
import { makeChart } from '../../forms/form-rules';
import type { SeriesBook } from '../../series-book';
import { currencyOf, measured, unitOf, withoutNote, yearsText } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { contextSeries, type ShownSeries, shownSeries } from '../shown-series';
import { barTitle } from './bar-title';
import { inOrder } from './multiples-order';
import { testRows } from './table-test';

/** Entities ranked by their value of the year; where sizes play no part, among all other allies in grey. */
export function drawBars(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { year, years } = resolved;
  const { shown, without } = shownSeries(data, resolved);
  const all = [...shown, ...contextSeries(data, resolved)];
  const unit = unitOf(resolved);
  const { sort } = resolved.state;
  const bars = inOrder(
    barRows(all, data, resolved).map((row) => ({ ...row, series: inYear(row, years) })),
    { sort, comparable: true, years: [years[0], year], unit },
    words,
  ).map(({ row }) => row);
  const content: BarContent = {
    form: 'bar',
    unit,
    ...currencyOf(resolved),
    year,
    bars,
    target: resolved.target,
    span: all.flatMap(({ series }) => observed(series).map(({ value }) => value)),
  };
  const inOneYear = all.map(({ series }) => between(series, year, year));
  const said = {
    chart: 'explore',
    title: barTitle(bars, resolved, words),
    subtitle: `${measured(resolved, words)}, ${yearsText([year, year], inOneYear, words)}`,
    notes: withoutNote(without, words),
  };
  return makeChart(barForm, content, said, data, words);
}

/** A bar with what puts it in order: its values up to the year, null where the year has none to be ranked by. */
interface Ranked {
  readonly row: BarRow;
  readonly label: Text;
  readonly whole: Series;
  readonly year: number;
}

function inYear({ row, whole, year }: Ranked, [from]: readonly [number, number]): Series | null {
  return row.remark !== undefined || row.observation.value === null
    ? null
    : between(whole, from, year);
}

function barRows(
  all: readonly ShownSeries[],
  data: SeriesBook,
  resolved: Resolved,
): readonly Ranked[] {
  const { state, measure, target, year } = resolved;
  const results =
    target === null
      ? []
      : testRows(
          all.map((one) => ({ ...one, own: true })),
          getTarget(target).value,
          year,
          data,
          resolved,
        );
  return all.map(({ entity, series }, at) => {
    const result = results[at] ?? null;
    const row: BarRow = {
      label: entity.name,
      ...(entity.short === undefined ? {} : { short: entity.short }),
      key: series.key,
      series,
      observation: observationIn(series, year),
      ...roleOf(state, entity.id),
      ...(result === null ? {} : { result }),
      ...(measure.family === 'nato' ? remarkOn(entity, year) : {}),
    };
    return { row, label: entity.name, whole: series, year };
  });
}

function observationIn(series: Series, year: number): Observation {
  return series.observations.find((one) => one.year === year) ?? { year, value: null, status: 'O' };
}

/** NATO's tables hold years before an ally joined: such a year is not ranked among the allies. */
function remarkOn(entity: Entity, year: number): Pick<BarRow, 'remark'> {
  return entity.joined === undefined || isAllyIn(entity, year)
    ? {}
    : { remark: { en: `ally since ${entity.joined}`, de: `Verbündeter seit ${entity.joined}` } };
}
