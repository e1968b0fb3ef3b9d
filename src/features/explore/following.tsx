import { type ComponentType, memo } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { rebase } from '../../lib/rebase';
import type { ControlProps } from './controls/control-props';
import { useAfterPaint } from './use-after-paint';
import { useLatest } from './use-latest';

/**
 * A control that follows the chart: the chart answers first, since both at once take longer than a reader should wait. What a
 * reader chooses before it has followed is put onto the state that holds by then. `leads` says which changes it shows at once.
 */
export function following(
  Part: ComponentType<ControlProps>,
  leads: (before: ExploreState, now: ExploreState) => boolean = () => false,
): ComponentType<ControlProps> {
  const Shown = memo(Part);
  return function Follower({ state, onChange }: ControlProps) {
    const painted = useAfterPaint(state);
    const shown = leads(painted, state) ? state : painted;
    const change = useLatest<Parameters<ControlProps['onChange']>>((next, gesture) =>
      onChange(rebase(next, shown, state), gesture),
    );
    return <Shown state={shown} onChange={change} />;
  };
}
