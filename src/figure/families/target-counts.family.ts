import { countsSpec } from '../../charts/targets/counts-spec';
import type { ChartFamily } from '../chart-family';
import { targetsAddress } from '../targets/targets-address';

/** The count of allies over the line by year, with the query of its page. */
const family: ChartFamily = {
  id: 'target-counts',
  read: (query) => {
    const { state, invalid } = targetsAddress.parse(query);
    return {
      spec: countsSpec(state),
      invalid,
      page: { route: { page: 'targets' }, query: targetsAddress.print(state) },
    };
  },
};

export default family;
