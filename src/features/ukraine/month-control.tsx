import { type ReactNode, useId, useRef } from 'react';
import { supportMonths } from '../../catalogue/ukraine-support';
import type { Gesture } from '../../figure/address/use-page-state';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';
import { useWords } from '../../language/words-context';

/** The month the sums go to: on a line, in a list that can be typed into, and one earlier or later. */
export function MonthControl({
  month,
  messages,
  onMonth,
}: {
  month: string;
  messages: UkraineMessages['controls'];
  onMonth: (month: string, gesture?: Gesture) => void;
}) {
  const { format } = useWords();
  const id = useId();
  const at = supportMonths.indexOf(month);
  const moving = useRef(false);
  const last = supportMonths.length - 1;
  const go = (to: number, gesture: Gesture = 'step') => {
    const next = supportMonths[to];
    if (next === undefined || (next === month && gesture === 'moving')) return;
    moving.current = gesture === 'moving';
    onMonth(next, gesture);
  };
  /** A drag, or keys that were held, end: what they chose is one step. */
  const rest = () => {
    if (moving.current) go(at);
  };
  return (
    <div className="month">
      <label htmlFor={id}>{messages.month}</label>
      <div className="month-row">
        <Step name={messages.previous} end={at <= 0} onStep={() => go(at - 1)}>
          <path d="M10 3 5 8l5 5" />
        </Step>
        <select id={id} value={month} onChange={(event) => onMonth(event.currentTarget.value)}>
          {years.map((year) => (
            <optgroup key={year} label={year}>
              {supportMonths
                .filter((one) => one.startsWith(year))
                .map((one) => (
                  <option key={one} value={one}>
                    {format.date(one)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Step name={messages.next} end={at >= last} onStep={() => go(at + 1)}>
          <path d="m6 3 5 5-5 5" />
        </Step>
        <div className="month-line">
          <input
            type="range"
            aria-label={messages.slider}
            aria-valuetext={format.date(month)}
            min={0}
            max={last}
            step={1}
            value={at}
            onChange={(event) => go(event.currentTarget.valueAsNumber, 'moving')}
            onPointerUp={rest}
            onKeyUp={rest}
            onBlur={rest}
          />
          <div className="month-ticks" aria-hidden="true">
            {years.map((year) => (
              <span key={year} style={{ left: `${(100 * firstOf(year)) / last}%` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

const years = [...new Set(supportMonths.map((month) => month.slice(0, 4)))];

function firstOf(year: string): number {
  return supportMonths.findIndex((month) => month.startsWith(year));
}

/** At the end of the months it stays where the focus is, and does nothing. */
function Step({
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
      className="month-step"
      aria-label={name}
      aria-disabled={end}
      onClick={end ? undefined : onStep}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
