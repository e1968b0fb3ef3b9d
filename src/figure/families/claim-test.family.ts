import { ownTestSpec } from '../../charts/claims/own-test-spec';
import { testDefaults } from '../../charts/claims/test-state';
import type { ChartFamily } from '../chart-family';
import { testAddress } from '../claims/test-address';

/** The charts of sentences that readers test. Where no definition covers one, that of the form's first sentence. */
const family: ChartFamily = {
  id: 'claim-test',
  read: (query) => {
    const { state, invalid } = testAddress.parse(query);
    const spec = ownTestSpec(state) ?? ownTestSpec(testDefaults);
    if (spec === null) throw new Error('The first sentence of the form has no chart.');
    return { spec, invalid, page: { route: { page: 'test' }, query: testAddress.print(state) } };
  },
};

export default family;
