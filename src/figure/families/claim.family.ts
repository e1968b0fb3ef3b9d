import { claimSpec } from '../../charts/claims/claim-spec';
import type { ChartFamily } from '../chart-family';
import { claimAddress, printClaimEmbed, readClaimEmbed } from '../claims/claim-address';

/** The charts of the claims, one for each that can be tested. */
const family: ChartFamily = {
  id: 'claim',
  read: (query) => {
    const { claim, state, invalid } = readClaimEmbed(query);
    const spec = claimSpec(claim, state.row);
    if (spec === null) throw new Error(`The claim "${claim.id}" has no chart.`);
    return {
      spec,
      invalid,
      page: {
        route: { page: 'claim', claim: claim.id },
        query: claimAddress(claim).print(state),
      },
      query: printClaimEmbed(claim, state),
    };
  },
};

export default family;
