import { useRef } from 'react';
import type { Gesture } from '../../../figure/address/use-page-state';

/** A slider whose whole drag, or held key, is one step of the history. */
export function Slider({
  name,
  value,
  text,
  range,
  step,
  onSet,
}: {
  name: string;
  value: number;
  text: string;
  range: readonly [number, number];
  step: number;
  onSet: (value: number, gesture: Gesture) => void;
}) {
  const moved = useRef<number | null>(null);
  function end() {
    if (moved.current !== null) onSet(moved.current, 'step');
    moved.current = null;
  }
  return (
    <input
      className="path-slider"
      type="range"
      aria-label={name}
      aria-valuetext={text}
      min={range[0]}
      max={range[1]}
      step={step}
      value={value}
      onChange={(event) => {
        moved.current = event.currentTarget.valueAsNumber;
        onSet(moved.current, 'moving');
      }}
      onPointerUp={end}
      onKeyUp={end}
      onBlur={end}
    />
  );
}
