import { memo, useMemo } from 'react';
import { resolve } from '../../charts/explore/resolved';
import { exploreRequests } from '../../charts/explore/shown-series';
import type { ExploreState } from '../../charts/explore/state';
import { withYear, withYears } from '../../charts/explore/transitions';
import { showsOneYear } from '../../charts/explore/year-mode';
import { estimatedYears } from '../../domain/series';
import { useSeries } from '../../figure/use-series';
import type { ControlProps } from './controls/control-props';
import type { Phase } from './time/phase';
import { TimeBar } from './time/time-bar';
import { useLatest } from './use-latest';

/** The choice of years under the chart: a range, or the one year of forms that show one. */
export function Years({ state, onChange }: ControlProps) {
  const { span, years, year } = resolve(state);
  const estimatesFrom = useEstimatesFrom(state);
  const range = useLatest((from: number, to: number, phase: Phase) =>
    onChange(withYears(state, from, to), phase === 'dragging' ? 'moving' : 'step'),
  );
  const one = useLatest((next: number, phase: Phase) =>
    onChange(withYear(state, next), phase === 'dragging' ? 'moving' : 'step'),
  );
  const [first, last] = span;
  return (
    <Bar
      mode={showsOneYear(state) ? 'year' : 'range'}
      span={useMemo(() => [first, last] as const, [first, last])}
      from={years[0]}
      to={years[1]}
      year={year}
      estimatesFrom={estimatesFrom}
      onRange={range}
      onYear={one}
    />
  );
}

const Bar = memo(TimeBar);

/** The first year of the edition's figures that is an estimate; null where none is, or none is read yet. */
function useEstimatesFrom(state: ExploreState): number | null {
  const requests = useMemo(() => exploreRequests(state), [state]);
  const series = useSeries(requests);
  return useMemo(() => {
    const own = (series ?? []).filter(({ key }) => key.edition === state.edition);
    const years = own.flatMap(estimatedYears);
    return years.length === 0 ? null : Math.min(...years);
  }, [series, state.edition]);
}
