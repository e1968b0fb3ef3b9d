import type { PillarState } from '../../charts/pillar/pillar-state';
import type { ChartSpec } from '../../charts/spec';
import type { ChartFamily } from '../chart-family';
import { pillarAddress } from './pillar-address';

/** A family of charts whose state is that of the page about the pillar. */
export function pillarFamily(id: string, specOf: (state: PillarState) => ChartSpec): ChartFamily {
  return {
    id,
    read: (query) => {
      const { state, invalid } = pillarAddress.parse(query);
      return {
        spec: specOf(state),
        invalid,
        page: { route: { page: 'pillar' }, query: pillarAddress.print(state) },
      };
    },
  };
}
