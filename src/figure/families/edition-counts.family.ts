import { editionCountsSpec } from '../../charts/editions/edition-counts-spec';
import type { ChartFamily } from '../chart-family';
import { editionsAddress } from '../editions/editions-address';

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
