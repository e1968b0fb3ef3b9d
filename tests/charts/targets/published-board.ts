import { createSeriesBook } from '../../../src/charts/series-book';
import { type BoardRow, boardRows } from '../../../src/charts/targets/board';
import { boardRequests } from '../../../src/charts/targets/board-requests';
import { countsByYear, type YearCount } from '../../../src/charts/targets/counts';
import { settled, type TargetsState, targetsDefaults } from '../../../src/charts/targets/state';
import { type Edit, edited, readPublished } from '../../support/published-data';

/** A state of the page, the rest as it opens. */
export function stateWith(changes: Partial<TargetsState>): TargetsState {
  return settled({ ...targetsDefaults, ...changes });
}

async function book(state: TargetsState, edits: readonly Edit[]) {
  return createSeriesBook(edited(await readPublished(boardRequests(state)), edits));
}

/** The scoreboard of the published figures, by ally. */
export async function published(
  changes: Partial<TargetsState> = {},
  edits: readonly Edit[] = [],
): Promise<(id: string) => BoardRow> {
  const state = stateWith(changes);
  const rows = boardRows(await book(state, edits), state);
  return (id) => {
    const row = rows.find(({ entity }) => entity.id === id);
    if (row === undefined) throw new Error(`${id} is not on the board.`);
    return row;
  };
}

/** The counts of the published figures, by year. */
export async function publishedCounts(
  changes: Partial<TargetsState> = {},
  edits: readonly Edit[] = [],
): Promise<readonly YearCount[]> {
  const state = stateWith(changes);
  return countsByYear(await book(state, edits), state);
}
