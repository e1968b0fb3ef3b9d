import { keepLedger, type Ledger } from '../../../src/charts/ledger/ledger';
import { ledgerSpec } from '../../../src/charts/ledger/ledger-spec';
import { type LedgerState, ledgerDefaults } from '../../../src/charts/ledger/state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { type Edit, edited, readPublished } from '../../support/published-data';

/** The ledger of the published figures, in a state and with edits. */
export async function keptLedger(
  changes: Partial<LedgerState>,
  edits: readonly Edit[] = [],
): Promise<Ledger> {
  const state = { ...ledgerDefaults, ...changes };
  const spec = ledgerSpec(state);
  const series = await readPublished(spec.requests(spec.defaults));
  return keepLedger(createSeriesBook(edited(series, edits)), state);
}

/** The balance of a year in million; null where it has none. */
export function balanceIn({ whole }: Ledger, year: number): number | null {
  return whole.years.find((one) => one.year === year)?.balance ?? null;
}
