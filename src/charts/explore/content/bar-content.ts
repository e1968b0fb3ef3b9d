import { getTarget } from '../../../catalogue/targets';
import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { BarContent, BarRow } from '../../content';
import { axisAmount } from '../../model/axis-amount';
import { axisTexts } from '../../model/axis-texts';
import type { SeriesBook } from '../../series-book';
import { exploreBarForm } from '../explore-bar-form';
import { exploreChart } from '../explore-chart';
import { currencyOf, unitOf } from '../explore-words';
import type { Resolved } from '../resolved';
import { barRows, joinedLater, rankedEntities, spanOfYears } from './bar-rows';
import { barWords } from './bar-said';

/** The chosen entities ranked in one year, among all allies where values can be compared. */
export function drawBars(data: SeriesBook, resolved: Resolved, words: Words): Chart | null {
  const ranked = rankedEntities(data, resolved);
  const rows = barRows(ranked, data, resolved, words);
  const span = spanOfYears(ranked, resolved, words);
  const content: BarContent = {
    form: 'bar',
    unit: unitOf(resolved),
    ...currencyOf(resolved),
    year: resolved.year,
    bars: rows,
    target: resolved.target,
    span: heldValues(span.values, rows, resolved),
    writeAxis: axisTexts,
    writeEnd: (value, ticks) => axisAmount(value, unitOf(resolved), ticks, words),
  };
  const said = barWords(ranked, rows, resolved, words);
  const sums = ranked.filter(({ entity }) => entity.kind === 'aggregate');
  const unranked = [
    ...(sums.length === ranked.length ? [] : sums),
    ...ranked.filter(({ entity }) => joinedLater(entity, resolved) !== null),
  ].map(({ entity }) => entity.id);
  const form = exploreBarForm(span.texts, unranked);
  return exploreChart(form, content, said, data, words);
}

/** Of the reach of all years the shown one has to take at least this part, or it would look small on their axis. */
const leastTaken = 0.5;

/**
 * The values of other years that the axis spans, too: all, so that it stays from year to year; where that left the year shown
 * too small a part of it, only while years are in motion.
 */
function heldValues(
  all: readonly number[],
  rows: readonly BarRow[],
  { target, inMotion }: Resolved,
): readonly number[] {
  const level = target === null ? [] : [getTarget(target).value];
  const shown = rows.flatMap(({ observation }) => observation.value ?? []);
  const taken = reach([...shown, ...level]) / reach([...all, ...level]);
  return inMotion || taken >= leastTaken ? all : [];
}

/** From the lowest value, or zero, to the highest. */
function reach(values: readonly number[]): number {
  return Math.max(0, ...values) - Math.min(0, ...values);
}
