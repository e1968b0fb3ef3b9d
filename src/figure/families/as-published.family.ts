import { asPublishedSpec } from '../../charts/editions/as-published-spec';
import type { ChartFamily } from '../chart-family';
import { editionsAddress } from '../editions/editions-address';

const family: ChartFamily = {
  id: 'as-published',
  read: (query) => {
    const { state, invalid } = editionsAddress.parse(query);
    return {
      spec: asPublishedSpec(state),
      invalid,
      page: { route: { page: 'editions' }, query: editionsAddress.print(state) },
    };
  },
};

export default family;
