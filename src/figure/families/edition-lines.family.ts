import { editionLinesSpec } from '../../charts/editions/edition-lines-spec';
import { editionsAddress } from '../editions/editions-address';
import type { ChartFamily } from '../families';

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
