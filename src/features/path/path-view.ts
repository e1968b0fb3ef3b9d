import { outcomeOf } from '../../charts/path/path-outcome';
import { entityRequests, rankingRequests } from '../../charts/path/path-requests';
import type { PathState } from '../../charts/path/path-state';
import { type Ranking, rankAllies } from '../../charts/path/ranking';
import { createSeriesBook, type SeriesBook } from '../../charts/series-book';
import type { PathOutcome } from '../../domain/path/plan';
import type { Series } from '../../domain/series';
import type { SeriesRequest } from '../../domain/series-request';

/** What the page says of a state beside its charts. */
export interface PathView {
  readonly state: PathState;
  readonly outcome: PathOutcome;
  readonly ranking: Ranking;
}

/** What the page’s sentences and tables read: the ally’s own figures, then those of all. */
export function viewRequests(state: PathState): readonly SeriesRequest[] {
  return [...entityRequests(state), ...rankingRequests(state)];
}

/** Works out the page’s numbers from the series of `viewRequests`. */
export function viewOf(series: readonly Series[], state: PathState): PathView {
  const data: SeriesBook = createSeriesBook(series);
  return {
    state,
    outcome: outcomeOf(data, state, state.entity),
    ranking: rankAllies(data, state),
  };
}
