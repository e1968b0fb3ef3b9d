import type { ExploreState } from '../../../charts/explore/state';
import type { Gesture } from '../../../figure/address/use-page-state';

/** What every control takes: the state shown, and what it does with another one. */
export interface ControlProps {
  readonly state: ExploreState;
  readonly onChange: (next: ExploreState, gesture?: Gesture) => void;
}
