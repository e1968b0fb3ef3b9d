import { editionChangesSpec } from '../../charts/editions/edition-changes-spec';
import type { ChartFamily } from '../chart-family';
import { editionsAddress } from '../editions/editions-address';

const family: ChartFamily = {
  id: 'edition-changes',
  read: (query) => {
    const { state, invalid } = editionsAddress.parse(query);
    return {
      spec: editionChangesSpec(state),
      invalid,
      page: { route: { page: 'editions' }, query: editionsAddress.print(state) },
    };
  },
};

export default family;
