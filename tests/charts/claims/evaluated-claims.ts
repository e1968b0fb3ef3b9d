import { findClaim } from '../../../src/catalogue/claims';
import { claimSpec, rowsOf } from '../../../src/charts/claims/claim-spec';
import { type EvaluatedRow, evaluateRows } from '../../../src/charts/claims/evaluated';
import { gridRequests } from '../../../src/charts/claims/grid-spec';
import { type Edit, edited, readPublished } from '../../support/published-data';

/** The grid of a claim on the published figures, by row. */
export async function gridOf(
  id: string,
  edits: readonly Edit[] = [],
): Promise<ReadonlyMap<string, EvaluatedRow>> {
  const rows = rowsOf(claimOf(id));
  const series = edited(await readPublished(gridRequests(rows)), edits);
  return new Map(evaluateRows(rows, series).rows.map((row) => [row.id, row]));
}

/** A claim there is. */
export function claimOf(id: string) {
  const claim = findClaim(id);
  if (claim === null) throw new Error(`There is no claim ${id}.`);
  return claim;
}

/** The chart of a claim that has one. */
export function specOf(id: string, row: string | null = null) {
  const spec = claimSpec(claimOf(id), row);
  if (spec === null) throw new Error(`The claim ${id} has no chart.`);
  return spec;
}
