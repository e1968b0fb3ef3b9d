import { editionChangesSpec } from '../../charts/editions/edition-changes-spec';
import { editionsAddress } from '../editions/editions-address';
import type { ChartFamily } from '../families';

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
