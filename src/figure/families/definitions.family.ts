import { definitionsSpec } from '../../charts/definitions/definitions-spec';
import type { ChartFamily } from '../chart-family';
import { definitionsAddress } from '../definitions/definitions-address';

const family: ChartFamily = {
  id: 'definitions',
  read: (query) => {
    const { state, invalid } = definitionsAddress.parse(query);
    return {
      spec: definitionsSpec(state),
      invalid,
      page: { route: { page: 'definitions' }, query: definitionsAddress.print(state) },
    };
  },
};

export default family;
