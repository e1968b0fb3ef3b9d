import { type PathChart, pathSpec } from '../../charts/path/path-spec';
import type { ChartFamily } from '../chart-family';
import { pathCodec } from './path-address';

/** The charts of one kind that a path’s address asks for. */
export function pathFamily(chart: PathChart): ChartFamily {
  return {
    id: chart,
    read: (query) => {
      const { state, invalid } = pathCodec.parse(query);
      return {
        spec: pathSpec(chart, state),
        invalid,
        page: { route: { page: 'path' }, query: pathCodec.print(state) },
      };
    },
  };
}
