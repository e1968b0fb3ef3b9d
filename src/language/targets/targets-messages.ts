import type { LedgerMessages } from './ledger-messages';

/** What the page says; it loads with it. */
export interface TargetsMessages {
  readonly title: string;
  readonly ledger: LedgerMessages;
}
