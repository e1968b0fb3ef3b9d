import { guideSpec } from '../../charts/guide/guide-spec';
import type { ChartFamily } from '../chart-family';
import { guideAddress } from '../guide/guide-address';

/** By how much each measure grew, with the guess of the query; its page opens at the step that shows it. */
const family: ChartFamily = {
  id: 'guide-factors',
  read: (query) => {
    const { state, invalid } = guideAddress.parse(query);
    return {
      spec: guideSpec(state.guess),
      invalid,
      page: { route: { page: 'guide' }, query: guideAddress.print({ ...state, step: 3 }) },
    };
  },
};

export default family;
