import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Phase } from '../../../figure/years/phase';
import { useSettling } from '../../../figure/years/use-settling';
import { YearField } from '../../../figure/years/year-field';
import { YearSlider } from '../../../figure/years/year-slider';
import { yearText } from '../../../figure/years/year-text';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { usePlaying } from './use-playing';
import { useReducedMotion } from './use-reduced-motion';

/** The choice of one year: handle, step buttons, and playing up to the last year that is not an estimate. */
export function YearBar({
  span,
  year,
  estimatesFrom,
  still,
  onYear,
}: {
  span: readonly [number, number];
  year: number;
  estimatesFrom: number | null;
  /** While true nothing plays. */
  still: boolean;
  onYear: (year: number, phase: Phase) => void;
}) {
  const { time } = useExploreMessages();
  const settling = useSettling<readonly number[]>(([next = year], phase) => onYear(next, phase));
  const [spoken, setSpoken] = useState('');
  const [first, last] = span;
  const step = (by: number) => {
    const next = year + by;
    if (next < first || next > last) return;
    settling.nudge([next]);
    setSpoken(yearText(next, estimatesFrom, time));
  };
  return (
    <div className="time-bar" data-mode="year">
      <div className="time-steps">
        <StepButton name={time.previous} end={year <= first} onStep={() => step(-1)}>
          <path d="M10 3 5 8l5 5" />
        </StepButton>
        <YearField
          year={year}
          name={time.year}
          bounds={span}
          onSet={(next) => settling.rest([next])}
          words={time}
        />
        <StepButton name={time.next} end={year >= last} onStep={() => step(1)}>
          <path d="m6 3 5 5-5 5" />
        </StepButton>
        <span className="visually-hidden" role="status">
          {spoken}
        </span>
      </div>
      <PlayButton
        year={year}
        first={first}
        last={estimatesFrom === null ? last : Math.min(last, estimatesFrom - 1)}
        still={still}
        onYear={onYear}
      />
      <div className="time-line">
        <span className="time-end">{first}</span>
        <YearSlider
          span={span}
          values={[year]}
          names={[time.year]}
          estimatesFrom={estimatesFrom}
          settling={settling}
          words={time}
        />
        <span className="time-end">{last}</span>
      </div>
    </div>
  );
}

/** At the end of the years it stays where the focus is, and does nothing. */
function StepButton({
  name,
  end,
  onStep,
  children,
}: {
  name: string;
  end: boolean;
  onStep: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="time-step"
      aria-label={name}
      aria-disabled={end}
      onClick={onStep}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

function PlayButton({
  still,
  ...range
}: {
  year: number;
  first: number;
  last: number;
  still: boolean;
  onYear: (year: number, phase: Phase) => void;
}) {
  const { time } = useExploreMessages();
  const button = useRef<HTMLButtonElement>(null);
  const { playing, start, stop } = usePlaying(range, button);
  const motionless = useReducedMotion();
  useEffect(() => {
    if (playing && (still || motionless)) stop();
  }, [playing, still, motionless, stop]);
  if (motionless || range.last <= range.first) return null;
  return (
    <button ref={button} type="button" className="time-play" onClick={playing ? stop : start}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={playing ? 'M4 2h3v12H4zM9 2h3v12H9z' : 'M4 2v12l9-6z'} />
      </svg>
      {playing ? time.pause : time.play}
    </button>
  );
}
