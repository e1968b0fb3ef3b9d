import type { CatalogueTest, ClaimRow } from '../../catalogue/claim-row';
import type { TestRow } from '../../domain/claim';
import type { ChartSpec } from '../spec';
import { gridSpec } from './grid-spec';

/** The chart of a claim: its definitions, or the ranking of one of its rows. A claim no data can test has none (null). */
export function claimSpec(claim: ClaimRow, shown: string | null): ChartSpec | null {
  const rows = rowsOf(claim);
  if (rows.length === 0) return null;
  return gridSpec({
    id: `claim-${claim.id}`,
    rows,
    shown,
    varied: shown !== null,
    title: claim.short,
  });
}

/** The rows of a claim's grid; none for one that no data can test. */
export function rowsOf({ check }: ClaimRow): readonly TestRow<CatalogueTest>[] {
  return check.kind === 'tests' ? check.rows : [];
}
