import { useCallback, useMemo, useState } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { type AddressProps, type Gesture, useGestures } from '../../figure/address/use-page-state';
import { parseExplore, printExplore } from '../../figure/explore-address';

/** The state the address says, and the way to another one. In motion the years run: which axes hold still then. */
export function useExploreState(props: AddressProps) {
  const { query } = props;
  const parsed = useMemo(() => parseExplore(query), [query]);
  const [inMotion, setInMotion] = useState(false);
  const { surface } = parsed;
  const write = useGestures(props);
  const change = useCallback(
    (next: ExploreState, gesture: Gesture = 'step') => {
      write(printExplore(next, surface), gesture);
      setInMotion(gesture === 'running');
    },
    [surface, write],
  );
  return { ...parsed, change, inMotion };
}
