import type { Phase } from '../../../figure/years/phase';
import { RangeBar } from '../../../figure/years/range-bar';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { YearBar } from './year-bar';
import '../styles/time-steps.css';

/**
 * The choice of years; the page holds them. A change is reported as `dragging` or `stepping` while it is on its way, and once as
 * `done` when it rests, so that a drag, a held key or a played stretch is one step of the history.
 */
export function TimeBar({
  mode,
  span,
  from,
  to,
  year,
  estimatesFrom,
  still = false,
  onRange,
  onYear,
}: {
  mode: 'range' | 'year';
  /** First and last year there is. */
  span: readonly [number, number];
  from: number;
  to: number;
  year: number;
  /** The first year that is an estimate; null: none is. */
  estimatesFrom: number | null;
  /** While true nothing plays: something else has the reader's attention. */
  still?: boolean;
  onRange: (from: number, to: number, phase: Phase) => void;
  onYear: (year: number, phase: Phase) => void;
}) {
  const { time } = useExploreMessages();
  return (
    <div className="time">
      <p className="time-label" aria-hidden="true">
        {mode === 'range' ? time.label : time.year}
      </p>
      {mode === 'range' ? (
        <RangeBar
          span={span}
          from={from}
          to={to}
          estimatesFrom={estimatesFrom}
          onRange={onRange}
          words={time}
        />
      ) : (
        <YearBar
          span={span}
          year={year}
          estimatesFrom={estimatesFrom}
          still={still}
          onYear={onYear}
        />
      )}
    </div>
  );
}
