import { quadrantSpec } from '../../charts/targets/quadrant-spec';
import type { ChartFamily } from '../chart-family';
import { targetsAddress } from '../targets/targets-address';

/** Share of GDP against equipment share, with the query of its page. */
const family: ChartFamily = {
  id: 'target-quadrant',
  read: (query) => {
    const { state, invalid } = targetsAddress.parse(query);
    return {
      spec: quadrantSpec(state),
      invalid,
      page: { route: { page: 'targets' }, query: targetsAddress.print(state) },
    };
  },
};

export default family;
