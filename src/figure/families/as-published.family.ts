import { asPublishedSpec } from '../../charts/editions/as-published-spec';
import { editionsAddress } from '../editions/editions-address';
import type { ChartFamily } from '../families';

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
