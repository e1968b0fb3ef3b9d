import { useCallback, useMemo, useRef } from 'react';
import type { InvalidPart } from './invalid-part';

/**
 * How a change goes into the history: a step of its own, or part of a gesture that is one step: `moving` (a held key), or `running`
 * through the years (a drag, playing).
 */
export type Gesture = 'step' | 'moving' | 'running';

/** How a page reads and writes the address. */
export interface AddressProps {
  /** With its question mark, or empty. */
  readonly query: string;
  readonly onStep: (query: string) => void;
  readonly onReplace: (query: string) => void;
}

/** A state and its address, as one object: parsing what was printed gives the same state. */
export interface AddressCodec<State> {
  /** Never throws. */
  readonly parse: (query: string) => {
    readonly state: State;
    readonly invalid: readonly InvalidPart[];
  };
  /** Without what is usual; empty where all is. */
  readonly print: (state: State) => string;
}

/** The state the address says, and the way to another one. */
export function usePageState<State>(codec: AddressCodec<State>, props: AddressProps) {
  const { query } = props;
  const parsed = useMemo(() => codec.parse(query), [codec, query]);
  const write = useGestures(props);
  const change = useCallback(
    (next: State, gesture: Gesture = 'step') => write(codec.print(next), gesture),
    [codec, write],
  );
  return { ...parsed, change };
}

/** Writes queries into the address. A gesture is one step: its first change opens it, the others and its end replace that. */
export function useGestures({
  onStep,
  onReplace,
}: Pick<AddressProps, 'onStep' | 'onReplace'>): (query: string, gesture: Gesture) => void {
  const moving = useRef(false);
  return useCallback(
    (query, gesture) => {
      if (moving.current) onReplace(query);
      else onStep(query);
      moving.current = gesture !== 'step';
    },
    [onStep, onReplace],
  );
}
