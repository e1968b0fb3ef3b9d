import { ukraineSpec } from '../../charts/ukraine/ukraine-spec';
import type { ChartFamily } from '../chart-family';
import { ukraineAddress } from '../ukraine/ukraine-address';

/** Support for Ukraine by donor, with the query of its page. */
const family: ChartFamily = {
  id: 'ukraine-support',
  read: (query) => {
    const { state, invalid } = ukraineAddress.parse(query);
    return {
      spec: ukraineSpec(state),
      invalid,
      page: { route: { page: 'ukraine' }, query: ukraineAddress.print(state) },
    };
  },
};

export default family;
