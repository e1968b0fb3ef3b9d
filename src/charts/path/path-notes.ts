import { breaks } from '../../catalogue/breaks';
import { spendingGrowth } from '../../domain/path/growth';
import type { PathPlan } from '../../domain/path/plan';
import { observed } from '../../domain/series';
import type { Words } from '../../language/words';
import type { NameEstimates } from '../model/build-notes';
import type { SeriesBook } from '../series-book';
import { chartWords } from './chart-words';
import { currentShareIn } from './path-outcome';
import type { PathState } from './path-state';
import { setPercent } from './path-words';
import { lastYear } from './path-years';

/** From this many points on it is told that the share at current prices is another than the one NATO prints. */
const noticed = 0.05;

/** What else has to be said of a path: what follows it, another share at current prices, a verdict only rounding decides, a break. */
export function pathNotes(
  data: SeriesBook,
  plan: PathPlan,
  state: PathState,
  words: Words,
): readonly string[] {
  const said = chartWords[words.language];
  const broken = breaks.find((one) => one.edition === state.edition && one.entity === state.entity);
  return [
    ...(plan.kind === 'climb' && lastYear(state) > state.by ? [said.held(state.by)] : []),
    ...currentShareNote(data, plan, state, words),
    ...(plan.verdict === 'within-rounding' ? [said.rounding(setPercent(state.target, words))] : []),
    ...(broken === undefined ? [] : [said.broken(words.say(broken.meaning))]),
  ];
}

function currentShareNote(
  data: SeriesBook,
  { start, years, aim }: PathPlan,
  state: PathState,
  words: Words,
): readonly string[] {
  const current = currentShareIn(data, state, state.entity, start.year);
  if (current === null || Math.abs(current - start.share) < noticed) return [];
  const growth = current < aim.target ? spendingGrowth(current, aim.target, years, aim) : null;
  const { percent } = words.format;
  return [
    chartWords[words.language].currentShare({
      share: percent(start.share),
      current: percent(current),
      target: setPercent(state.target, words),
      growth: growth === null ? null : percent(growth.nominal, 1),
    }),
  ];
}

/** The years that are estimates of the producer; what is computed is none. */
export const publishedEstimates: NameEstimates = (series, { format }) => {
  const years = series
    .flatMap(observed)
    .flatMap(({ year, status }) => (status === 'E' || status === 'P' ? [year] : []));
  return format.list([...new Set(years)].sort((a, b) => a - b).map(String));
};
