import { overTimeSpec } from '../../charts/ukraine/over-time-spec';
import type { ChartFamily } from '../chart-family';
import { ukraineAddress } from '../ukraine/ukraine-address';

/** Support for Ukraine by year, with the query of its page. */
const family: ChartFamily = {
  id: 'ukraine-over-time',
  read: (query) => {
    const { state, invalid } = ukraineAddress.parse(query);
    return {
      spec: overTimeSpec(state),
      invalid,
      page: { route: { page: 'ukraine' }, query: ukraineAddress.print(state) },
    };
  },
};

export default family;
