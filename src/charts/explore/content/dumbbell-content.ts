import { missingLast } from '../../../domain/missing-last';
import { type Observation, type Series, valueAt } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { dumbbellForm } from '../../forms/dumbbell';
import type { DumbbellContent, DumbbellRow } from '../../forms/dumbbell-types';
import { type ChangeKind, changeBetween, changeKind } from '../../model/dumbbell-change';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { currencyOf, measured, unitOf, withoutNote, yearsText } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { type ShownSeries, shownSeries } from '../shown-series';
import { breaksNote } from './breaks-note';
import { type Changed, dumbbellTitle } from './dumbbell-title';
import { leftOutNote, yearsWithValues } from './years-with-values';

/** The first and the last year with values side by side, a row an entity, sorted as the state says. */
export function drawDumbbells(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { shown, without } = shownSeries(data, resolved);
  const years = yearsWithValues(shown, resolved.years);
  if (years === null) return null;
  const unit = unitOf(resolved);
  const kind = changeKind(unit);
  const changed = shown.map((one) => changeOf(one, years, kind));
  const rows = inOrder(changed, resolved, words).map((one) => rowOf(one, years, resolved));
  const content: DumbbellContent = {
    form: 'dumbbell',
    unit,
    ...currencyOf(resolved),
    ...(resolved.state.scale === 'log' ? { scale: 'log' } : {}),
    years,
    rows,
    target: resolved.target,
  };
  const said = {
    title: dumbbellTitle(
      { all: changed, years, unit, ...currencyOf(resolved), focus: resolved.state.focus },
      words,
    ),
    subtitle: subtitle(rows, years, kind, resolved, words),
    notes: [
      ...leftOutNote(resolved, years, words),
      ...breaksNote(shown, years, words),
      ...withoutNote(without, words),
    ],
  };
  return exploreChart(dumbbellForm, content, said, data, words);
}

type ChangedSeries = ShownSeries & Changed;

function changeOf(one: ShownSeries, [from, to]: readonly [number, number], kind: ChangeKind) {
  const value = valueAt(one.series, to);
  return { ...one, value, change: changeBetween(valueAt(one.series, from), value, kind) };
}

/** What lacks a year is last, under whatever order. */
function inOrder(
  all: readonly ChangedSeries[],
  { state: { sort } }: Resolved,
  { say, format }: Words,
): readonly ChangedSeries[] {
  const byName = (a: ChangedSeries, b: ChangedSeries) =>
    format.compare(say(a.entity.name), say(b.entity.name));
  const bySort = {
    name: byName,
    value: (a: ChangedSeries, b: ChangedSeries) => missingLast(a.value, b.value) || byName(a, b),
    change: (a: ChangedSeries, b: ChangedSeries) => missingLast(a.change, b.change) || byName(a, b),
  } as const;
  return [
    ...all.filter(({ change }) => change !== null).sort(bySort[sort]),
    ...all.filter(({ change }) => change === null).sort(byName),
  ];
}

function rowOf(
  { entity, series }: ChangedSeries,
  [from, to]: readonly [number, number],
  { state }: Resolved,
): DumbbellRow {
  return {
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    series,
    from: observationIn(series, from),
    to: observationIn(series, to),
    ...roleOf(state, entity.id),
  };
}

/** A year the series does not have is a missing one. */
function observationIn({ observations }: Series, year: number): Observation {
  return observations.find((one) => one.year === year) ?? { year, value: null, status: 'O' };
}

function subtitle(
  rows: readonly DumbbellRow[],
  years: readonly [number, number],
  kind: ChangeKind,
  resolved: Resolved,
  words: Words,
): string {
  const ends = rows.map(({ series }) => ({
    ...series,
    observations: series.observations.filter(({ year }) => years.includes(year)),
  }));
  const changes = years[0] === years[1] ? [] : [changeWords[words.language][kind]];
  return [`${measured(resolved, words)}, ${yearsText(years, ends, words)}`, ...changes].join(' · ');
}

const changeWords: Readonly<Record<Language, Readonly<Record<ChangeKind, string>>>> = {
  en: {
    points: 'change in percentage points',
    percent: 'change in per cent',
    factor: 'change as a factor',
  },
  de: {
    points: 'Veränderung in Prozentpunkten',
    percent: 'Veränderung in Prozent',
    factor: 'Veränderung als Faktor',
  },
};
