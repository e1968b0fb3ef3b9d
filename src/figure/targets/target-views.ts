import { printAddress, readAddress } from '../address/read-address';

/** The views of the page: who meets the targets in a year, and what adds up over the years. */
export const targetViews = ['board', 'ledger'] as const;

export type TargetView = (typeof targetViews)[number];

/** The key of an address that says which of the views is meant. */
export const viewKey = 'view';

/** The view a query asks for; the board where it says nothing, or nothing that is known. */
export function viewOf(query: string): TargetView {
  return readAddress(query).one(viewKey, targetViews, targetViews[0]);
}

/** The query of a view as it opens. */
export function printView(view: TargetView): string {
  return printAddress([[viewKey, view, targetViews[0]]]);
}
