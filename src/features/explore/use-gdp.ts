import { useMemo } from 'react';
import { type EntityId, entities } from '../../catalogue/entities';
import { peerSize } from '../../catalogue/explore';
import { observed } from '../../domain/series';
import { useSeries } from '../../figure/use-series';

const requests = [{ ...peerSize, entities: 'all' }] as const;

/** The newest GDP of each entity that is no estimate, in million US dollars of 2021, for peers of similar size; null until read. */
export function useGdp(): ReadonlyMap<EntityId, number> | null {
  const series = useSeries(requests);
  return useMemo(
    () =>
      series === null
        ? null
        : new Map(
            series.flatMap((one): [EntityId, number][] => {
              const id = entities.find((entity) => entity.id === one.key.entity)?.id;
              const value = observed(one).findLast(({ status }) => status === 'A')?.value;
              return id === undefined || value === undefined ? [] : [[id, value]];
            }),
          ),
    [series],
  );
}
