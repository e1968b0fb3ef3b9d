import { memo, useMemo } from 'react';
import { resolve } from '../../charts/explore/resolved';
import { exploreRequests } from '../../charts/explore/shown-series';
import type { ExploreState } from '../../charts/explore/state';
import { withYear, withYears } from '../../charts/explore/transitions';
import { showsOneYear } from '../../charts/explore/year-mode';
import { yearSpan } from '../../charts/explore/year-span';
import { estimatesFrom, type Series } from '../../domain/series';
import type { Gesture } from '../../figure/address/use-page-state';
import { useSeries } from '../../figure/use-series';
import type { Phase } from '../../figure/years/phase';
import type { ControlProps } from './controls/control-props';
import { TimeBar } from './time/time-bar';
import { useLatest } from './use-latest';

/** The choice of years under the chart: a range, or the one year of forms that show one. */
export function Years({ state, onChange }: ControlProps) {
  const { span, years, year } = resolve(state);
  const series = useShownSeries(state);
  const estimates = useEstimatesFrom(state, series);
  const [first, last] = yearSpan(state, series);
  const range = useLatest((from: number, to: number, phase: Phase) =>
    // The first year with a value stands for the first there is, so that other entities may begin earlier.
    onChange(withYears(state, from === first ? span[0] : from, to), gestures[phase]),
  );
  const one = useLatest((next: number, phase: Phase) =>
    onChange(withYear(state, next), gestures[phase]),
  );
  return (
    <Bar
      mode={showsOneYear(state) ? 'year' : 'range'}
      span={useMemo(() => [first, last] as const, [first, last])}
      from={Math.max(first, years[0])}
      to={years[1]}
      year={year}
      estimatesFrom={estimates}
      onRange={range}
      onYear={one}
    />
  );
}

/** What a moving year is for the history and for the axes. */
const gestures = {
  dragging: 'running',
  stepping: 'moving',
  done: 'step',
} as const satisfies Readonly<Record<Phase, Gesture>>;

const Bar = memo(TimeBar);

/** What the view reads; null until it is read. */
function useShownSeries(state: ExploreState): readonly Series[] | null {
  return useSeries(useMemo(() => exploreRequests(state), [state]));
}

/** The year from which on the figures of those chosen are estimates; null where none are, or none are read yet. */
function useEstimatesFrom(
  { edition, entities }: ExploreState,
  series: readonly Series[] | null,
): number | null {
  return useMemo(() => {
    const chosen = new Set<string>(entities);
    return estimatesFrom(
      (series ?? []).filter(({ key }) => key.edition === edition && chosen.has(key.entity)),
    );
  }, [series, edition, entities]);
}
