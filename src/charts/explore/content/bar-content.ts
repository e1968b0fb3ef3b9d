import type { Words } from '../../../language/words';
import type { Chart } from '../../chart';
import type { BarContent } from '../../content';
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
    span: span.values,
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
