import { doublingSpec } from '../../charts/doubling/doubling-spec';
import type { ChartFamily } from '../chart-family';
import { doublingAddress } from '../doubling/doubling-address';

const family: ChartFamily = {
  id: 'doubling',
  read: (query) => {
    const { state, invalid } = doublingAddress.parse(query);
    return {
      spec: doublingSpec(state),
      invalid,
      page: { route: { page: 'doubling' }, query: doublingAddress.print(state) },
    };
  },
};

export default family;
