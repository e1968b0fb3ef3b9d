import { useCallback, useMemo, useRef, useState } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { parseExplore, printExplore } from '../../figure/explore-address';

/**
 * How a change goes into the history: a step of its own, or part of a gesture that is one step: `moving` (a held key), or `running`
 * through the years (a drag, playing), while which axes hold still.
 */
export type Gesture = 'step' | 'moving' | 'running';

/** How the explorer's page reads and writes the address. */
export interface AddressProps {
  /** With its question mark, or empty. */
  readonly query: string;
  readonly onStep: (query: string) => void;
  readonly onReplace: (query: string) => void;
}

/** The state the address says, and the way to another one. */
export function useExploreState({ query, onStep, onReplace }: AddressProps) {
  const parsed = useMemo(() => parseExplore(query), [query]);
  const moving = useRef(false);
  const [inMotion, setInMotion] = useState(false);
  const { surface } = parsed;
  const change = useCallback(
    (next: ExploreState, gesture: Gesture = 'step') => {
      const address = printExplore(next, surface);
      // A gesture is one step: its first change opens it, the others and its end replace that.
      if (moving.current) onReplace(address);
      else onStep(address);
      moving.current = gesture !== 'step';
      setInMotion(gesture === 'running');
    },
    [surface, onStep, onReplace],
  );
  return { ...parsed, change, inMotion };
}
