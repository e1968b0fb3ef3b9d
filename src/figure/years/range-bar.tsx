import type { YearsMessages } from '../../language/years/years-messages';
import type { Phase } from './phase';
import { useSettling } from './use-settling';
import { YearField } from './year-field';
import { YearSlider } from './year-slider';
import './years.css';

/** The choice of the first and the last year: two handles, and both years to be typed at the ends. */
export function RangeBar({
  span,
  from,
  to,
  estimatesFrom,
  onRange,
  words,
  names = words,
}: {
  span: readonly [number, number];
  from: number;
  to: number;
  estimatesFrom: number | null;
  onRange: (from: number, to: number, phase: Phase) => void;
  words: YearsMessages;
  /** What the two years are called; absent: the first and the last. */
  names?: { readonly first: string; readonly last: string };
}) {
  const settling = useSettling<readonly number[]>(([first = from, last = to], phase) =>
    onRange(first, last, phase),
  );
  return (
    <div className="time-bar" data-mode="range">
      <div className="time-line">
        <YearField
          year={from}
          name={names.first}
          words={words}
          bounds={[span[0], Math.max(span[0], to - 1)]}
          onSet={(next) => settling.rest([next, to])}
        />
        <YearSlider
          span={span}
          values={[from, to]}
          names={[names.first, names.last]}
          words={words}
          estimatesFrom={estimatesFrom}
          settling={settling}
        />
        <YearField
          year={to}
          name={names.last}
          words={words}
          bounds={[Math.min(span[1], from + 1), span[1]]}
          onSet={(next) => settling.rest([from, next])}
        />
      </div>
    </div>
  );
}
