import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { BarContent } from '../../content';
import { makeChart } from '../../forms/form-rules';
import type { SeriesBook } from '../../series-book';
import { exploreBarForm } from '../explore-bar-form';
import { currencyOf, unitOf } from '../explore-words';
import type { Resolved } from '../resolved';
import { barRows, rankedEntities, spanOfYears } from './bar-rows';
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
    span: span.values,
  };
  const said = barWords(ranked, rows, resolved, words);
  return makeChart(exploreBarForm(span.texts), content, { ...said, chart: 'explore' }, data, words);
}
