import { observed, type Series } from '../../../domain/series';
import type { Language } from '../../../domain/text';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { multiplesForm } from '../../forms/multiples';
import type { MultiplesContent, MultiplesRow } from '../../forms/multiples-types';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { measured, unitOf, withoutNote, yearsText } from '../explore-words';
import { currenciesOf, isAlly, type Resolved, roleOf } from '../resolved';
import { type Shown, type ShownSeries, shownSeries } from '../shown-series';
import { breaksNote } from './breaks-note';
import { inOrder } from './multiples-order';
import { multiplesTitle } from './multiples-title';
import { leftOutNote, yearsWithValues } from './years-with-values';

/** A small line chart of each chosen entity, in the order asked for; one without figures has a cell that says so. */
export function drawMultiples(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { state, measure, entities } = resolved;
  const shown = shownSeries(data, resolved);
  const years = yearsWithValues(shown.shown, resolved.years) ?? resolved.years;
  const unit = unitOf(resolved);
  const comparable =
    measure.kind !== 'national' || state.per === 'change' || currenciesOf(entities).length < 2;
  const linear = shown.shown.some(({ series }) => observed(series).some(({ value }) => value <= 0));
  const content: MultiplesContent = {
    form: 'multiples',
    unit,
    years,
    rows: inOrder(rowsOf(shown, resolved), { sort: state.sort, comparable, years, unit }, words),
    target: resolved.target,
    axis: state.axis,
    scale: linear ? 'linear' : state.scale,
    comparable,
  };
  const said = {
    title: multiplesTitle({ shown: shown.shown, years, comparable }, resolved, words),
    subtitle: subtitleOf(shown.shown, resolved, years, words),
    notes: [
      ...withoutNote(shown.without, words),
      ...leftOutNote(resolved, years, words),
      ...breaksNote(shown.shown, years, words),
      ...(linear && state.scale === 'log' ? [notes[words.language].linear] : []),
      ...(comparable || state.sort !== 'value' ? [] : [notes[words.language].byName]),
    ],
  };
  return exploreChart(multiplesForm, content, said, data, words);
}

function rowsOf({ shown, without }: Shown, resolved: Resolved): readonly MultiplesRow[] {
  return [
    ...shown.map(({ entity, series }) => rowOf(entity, series, resolved)),
    ...without.map((entity) => rowOf(entity, null, resolved)),
  ];
}

function rowOf(
  entity: ShownSeries['entity'],
  series: Series | null,
  { state, measure }: Resolved,
): MultiplesRow {
  const { id, name, short, kind, currency, joined, armedForces } = entity;
  return {
    label: name,
    ...(short === undefined ? {} : { short }),
    code: kind === 'aggregate' || kind === 'institution' ? null : id,
    key: series?.key ?? { edition: state.edition, indicator: measure.id, entity: id },
    series,
    ...roleOf(state, id),
    ...(measure.kind === 'national' && currency !== undefined ? { currency } : {}),
    armedForces: armedForces !== false,
    ...(measure.family === 'nato' && isAlly(id) && joined !== undefined ? { joined } : {}),
  };
}

function subtitleOf(
  shown: readonly ShownSeries[],
  resolved: Resolved,
  years: readonly [number, number],
  words: Words,
): string {
  const series = shown.map((one) => one.series);
  const main = `${measured(resolved, words)}, ${yearsText(years, series, words)}`;
  return resolved.state.axis === 'free' && shown.length > 1
    ? `${main} · ${notes[words.language].free}`
    : main;
}

const notes = {
  en: {
    free: 'each cell with an axis of its own',
    linear: 'The axis is linear: a logarithmic one has no place for zero and values below it.',
    byName: 'Amounts in several currencies have no order of size: the cells stand by name.',
  },
  de: {
    free: 'jedes Feld mit eigener Achse',
    linear:
      'Die Achse ist linear: Eine logarithmische hat keinen Platz für null und Werte darunter.',
    byName:
      'Beträge in mehreren Währungen lassen sich nicht der Größe nach ordnen: Die Felder stehen nach Namen.',
  },
} as const satisfies Readonly<Record<Language, unknown>>;
