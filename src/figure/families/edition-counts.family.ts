import { editionCountsSpec } from '../../charts/editions/edition-counts-spec';
import { editionsAddress } from '../editions/editions-address';
import type { ChartFamily } from '../families';

const family: ChartFamily = {
  id: 'edition-counts',
  read: (query) => {
    const { state, invalid } = editionsAddress.parse(query);
    return {
      spec: editionCountsSpec(state),
      invalid,
      page: { route: { page: 'editions' }, query: editionsAddress.print(state) },
    };
  },
};

export default family;
