import type { EntityId } from '../../catalogue/entities';
import type { GroupId } from '../../catalogue/groups';
import { findIndicator } from '../../catalogue/indicators';
import { type LedgerMoneyId, ledgerOpening } from '../../catalogue/ledger';
import { editionHeads } from '../../catalogue/sources';
import { type TargetId, targets } from '../../catalogue/targets';
import type { Target } from '../../domain/target';

/** Whom a ledger can be kept for: an ally, or a group as the sum of its members. */
export type PartyId = EntityId | GroupId;

/** Everything a view of the ledger is made of; the address says it whole. */
export interface LedgerState {
  /** In the order of choosing; each once. */
  readonly parties: readonly PartyId[];
  readonly years: readonly [number, number];
  readonly target: TargetId;
  readonly money: LedgerMoneyId;
  /** Whether years before the target was agreed count too. */
  readonly before: boolean;
}

/** First and last year there are figures of. */
export const ledgerSpan: readonly [number, number] = editionHeads.find(
  ({ id }) => id === ledgerOpening.edition,
)?.years ?? [0, 0];

/** What an address without a query shows. */
export const ledgerDefaults: LedgerState = {
  parties: [ledgerOpening.entity],
  years: ledgerSpan,
  target: ledgerOpening.target,
  money: 'usd-2021',
  before: false,
};

/** What a target is a share of; null where no producer tabulates what it is about, so that there is no gap in money. */
export function baseOf({ indicator, bound }: Target): 'gdp' | 'expenditure' | null {
  const found = indicator === null ? null : findIndicator(indicator);
  if (found === null || bound === 'up-to') return null;
  if (found.unit === 'percent-of-gdp') return 'gdp';
  return found.partOf === 'expenditure-categories' ? 'expenditure' : null;
}

/** The targets a ledger can be kept against, in the order they were agreed. */
export const ledgerTargets: readonly TargetId[] = targets.flatMap((target) =>
  baseOf(target) === null ? [] : [target.id],
);
