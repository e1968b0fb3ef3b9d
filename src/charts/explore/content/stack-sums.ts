import { missingLast } from '../../../domain/missing-last';
import { between, type Observation, type Series, valueAt } from '../../../domain/series';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import { stackForm } from '../../forms/stack';
import type { StackContent, StackPart, StackRow } from '../../forms/stack-types';
import type { SeriesBook } from '../../series-book';
import { exploreChart } from '../explore-chart';
import { currencyOf, measured, unitOf, withoutNote, yearsText } from '../explore-words';
import { type Resolved, roleOf } from '../resolved';
import { type ShownSeries, seriesOf, shownSeries } from '../shown-series';
import { breaksNote } from './breaks-note';
import { noTotalNote } from './stack-notes';
import { sumsTitle } from './stack-sums-title';
import { leftOutNote, yearsWithValues } from './years-with-values';

/** What the chosen entities add up to over the years, or in per cent of their sum. */
export function drawSums(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const { state, measure } = resolved;
  const { shown, without } = shownSeries(data, resolved);
  const years = yearsWithValues(shown, resolved.years);
  if (years === null) return null;
  const [from, to] = years;
  const parts = inOrder(shown, resolved, to, words);
  const stacks = Array.from({ length: to - from + 1 }, (_, at) => stackOf(parts, from + at));
  const content: StackContent = {
    form: 'stack',
    unit: unitOf(resolved),
    ...currencyOf(resolved),
    along: 'years',
    whole: state.per === 'share',
    parts: parts.map((one) => partOf(one, resolved)),
    stacks,
    target: null,
    series: parts.map(({ series }) => between(series, from, to)),
  };
  const own = parts.map(({ entity }) => ({
    entity,
    series: seriesOf(data, measure, state.edition, entity.id),
  }));
  const said = {
    title: sumsTitle(content, parts, resolved, words),
    subtitle: `${measured(resolved, words)}, ${yearsText(years, content.series, words)}`,
    notes: [
      ...leftOutNote(resolved, years, words),
      ...noTotalNote(own, years, words),
      ...breaksNote(shown, years, words),
      ...withoutNote(without, words),
    ],
  };
  return exploreChart(stackForm, content, said, data, words);
}

/** From the base, where values can be compared best: the one in focus, then the largest newest value first, or by name. */
function inOrder(
  shown: readonly ShownSeries[],
  { state }: Resolved,
  year: number,
  { say, format }: Words,
): readonly ShownSeries[] {
  const byName = (a: ShownSeries, b: ShownSeries) =>
    format.compare(say(a.entity.name), say(b.entity.name));
  const byValue = (a: ShownSeries, b: ShownSeries) =>
    missingLast(valueAt(a.series, year), valueAt(b.series, year)) || byName(a, b);
  const inFocus = ({ entity }: ShownSeries) => Number(entity.id === state.focus);
  return shown
    .toSorted(state.sort === 'name' ? byName : byValue)
    .sort((a, b) => inFocus(b) - inFocus(a));
}

function partOf({ entity }: ShownSeries, { state }: Resolved): StackPart {
  return {
    label: entity.name,
    ...(entity.short === undefined ? {} : { short: entity.short }),
    ...roleOf(state, entity.id),
    shade: 1,
  };
}

function stackOf(parts: readonly ShownSeries[], year: number): StackRow {
  return {
    label: { en: `${year}`, de: `${year}` },
    year,
    emphasis: 'default',
    colour: 'context',
    cells: parts.map(({ series }) => ({
      key: series.key,
      observation: observationIn(series, year),
    })),
  };
}

/** A year the series does not have is a missing one. */
function observationIn({ observations }: Series, year: number): Observation {
  return observations.find((one) => one.year === year) ?? { year, value: null, status: 'O' };
}
