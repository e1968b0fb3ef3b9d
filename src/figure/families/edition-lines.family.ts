import { editionLinesSpec } from '../../charts/editions/edition-lines-spec';
import type { ChartFamily } from '../chart-family';
import { editionsAddress } from '../editions/editions-address';

const family: ChartFamily = {
  id: 'edition-lines',
  read: (query) => {
    const { state, invalid } = editionsAddress.parse(query);
    return {
      spec: editionLinesSpec(state),
      invalid,
      page: { route: { page: 'editions' }, query: editionsAddress.print(state) },
    };
  },
};

export default family;
