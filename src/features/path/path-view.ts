import { outcomeOf } from '../../charts/path/path-outcome';
import type { PathState } from '../../charts/path/path-state';
import { type Ranking, rankAllies } from '../../charts/path/ranking';
import { createSeriesBook } from '../../charts/series-book';
import type { PathOutcome } from '../../domain/path/plan';
import type { Series } from '../../domain/series';

/** What the page says of a state beside its charts. */
export interface PathView {
  readonly state: PathState;
  readonly outcome: PathOutcome;
  readonly ranking: Ranking;
}

/** Works out the page’s numbers from what its charts of one ally and of all read. */
export function viewOf(own: readonly Series[], all: readonly Series[], state: PathState): PathView {
  return {
    state,
    outcome: outcomeOf(createSeriesBook(own), state, state.entity),
    ranking: rankAllies(createSeriesBook(all), state),
  };
}
