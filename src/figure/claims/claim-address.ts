import type { ClaimRow } from '../../catalogue/claim-row';
import { claims, findClaim, openingClaim } from '../../catalogue/claims';
import { rowsOf } from '../../charts/claims/claim-spec';
import { type AddressReader, printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';

/** What a reader can choose on the page of a claim. */
export interface ClaimState {
  /** The id of the row whose ranking is drawn; null: the first. */
  readonly row: string | null;
}

const usual: ClaimState = { row: null };
const first = 'first';

/** The state of a claim's page and its address. */
export function claimAddress(claim: ClaimRow): AddressCodec<ClaimState> {
  return {
    parse: (query) => {
      const parts = readAddress(query);
      const state = readRow(claim, parts);
      return { state, invalid: parts.invalid() };
    },
    print: ({ row }) => printAddress([['row', row ?? first, first]]),
  };
}

function readRow(claim: ClaimRow, parts: AddressReader): ClaimState {
  const row = parts.one('row', [first, ...rowsOf(claim).map(({ id }) => id)], first);
  return row === first ? usual : { row };
}

/** The claim an embed's address asks for, one that can be tested, with its state. */
export function readClaimEmbed(query: string) {
  const parts = readAddress(query);
  const testable = claims.filter((claim) => rowsOf(claim).length > 0).map(({ id }) => id);
  const id = parts.one('claim', testable, openingClaim);
  const claim = findClaim(id);
  if (claim === null) throw new Error(`The catalogue has no claim "${id}".`);
  return { claim, state: readRow(claim, parts), invalid: parts.invalid() };
}

/** The query of an embed that shows the chart of a claim's page. */
export function printClaimEmbed(claim: ClaimRow, { row }: ClaimState): string {
  return printAddress([
    ['claim', claim.id, openingClaim],
    ['row', row ?? first, first],
  ]);
}
