import { doublingSpec } from '../../charts/doubling/doubling-spec';
import { doublingAddress } from '../doubling/doubling-address';
import type { ChartFamily } from '../families';

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
