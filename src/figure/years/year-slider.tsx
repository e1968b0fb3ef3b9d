import { Slider } from '@base-ui/react/slider';
import type { YearsMessages } from '../../language/years/years-messages';
import { estimatesPart, trackTicks } from './track';
import type { Settling } from './use-settling';
import { yearText } from './year-text';

/** How far PageUp and PageDown go, in years. */
const pageStep = 5;

/** A line of years with one handle or two; its values in rising order. */
export function YearSlider({
  span,
  values,
  names,
  estimatesFrom,
  settling,
  words,
}: {
  span: readonly [number, number];
  values: readonly number[];
  /** What each handle is called. */
  names: readonly string[];
  /** The first year that is an estimate; null: none is. */
  estimatesFrom: number | null;
  settling: Settling<readonly number[]>;
  words: YearsMessages;
}) {
  const [first, last] = span;
  if (first >= last) return <div className="time-slider" />;
  return (
    <Slider.Root
      className="time-slider"
      aria-label={words.label}
      min={first}
      max={last}
      step={1}
      largeStep={pageStep}
      minStepsBetweenValues={1}
      thumbCollisionBehavior="none"
      value={values}
      onValueChange={(next, { reason }) =>
        isPointer(reason) ? settling.drag(next) : settling.nudge(next)
      }
      onValueCommitted={(next, { reason }) => {
        if (isPointer(reason)) settling.rest(next);
      }}
    >
      <Slider.Control className="time-control">
        <Slider.Track className="time-track">
          <TrackMarks span={span} estimatesFrom={estimatesFrom} name={words.estimates} />
          <Slider.Indicator className="time-chosen" style={{ height: 0 }} />
          {names.map((name, index) => (
            <Slider.Thumb
              key={name}
              index={index}
              className="time-handle"
              aria-label={name}
              getAriaValueText={(_, year) => yearText(year, estimatesFrom, words)}
              onBlur={settling.settle}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}

function isPointer(reason: string): boolean {
  return reason === 'drag' || reason === 'track-press';
}

function TrackMarks({
  span,
  estimatesFrom,
  name,
}: {
  span: readonly [number, number];
  estimatesFrom: number | null;
  /** Of the part with the estimates. */
  name: string;
}) {
  const part = estimatesPart(span, estimatesFrom);
  return (
    <span aria-hidden="true">
      {part === null ? null : (
        <span
          className="time-estimates"
          style={{ left: `${part.from}%`, width: `${part.length}%` }}
        >
          <span className="time-estimates-name">{name}</span>
        </span>
      )}
      {trackTicks(span).map(({ year, at, long, named }) => (
        <span
          key={year}
          className="time-tick"
          data-long={long ? '' : undefined}
          style={{ left: `${at}%` }}
        >
          {named ? <span className="time-tick-name">{year}</span> : null}
        </span>
      ))}
    </span>
  );
}
