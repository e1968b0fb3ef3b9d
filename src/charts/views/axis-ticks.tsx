import type { Paint } from '../theme';
import { DrawnText } from './drawn-text';

interface Tick {
  /** Where the value lies along its axis, in drawing units. */
  readonly at: number;
  readonly text: string;
}

/** The words of a level axis, with their baseline at a height. */
export function TicksAcross({
  ticks,
  y,
  size,
  paint,
}: {
  ticks: readonly Tick[];
  y: number;
  size: number;
  paint: Paint;
}) {
  return ticks.map(({ at, text }) => (
    <DrawnText
      key={at}
      laid={{ text, x: at, y, anchor: 'middle' }}
      size={size}
      fill={paint.quiet}
      paint={paint}
    />
  ));
}

/** The words of an upright axis, each beside its height and ending at a place. */
export function TicksUp({
  ticks,
  x,
  size,
  paint,
}: {
  ticks: readonly Tick[];
  x: number;
  size: number;
  paint: Paint;
}) {
  return ticks.map(({ at, text }) => (
    <DrawnText
      key={at}
      laid={{ text, x, y: at + size * 0.36, anchor: 'end' }}
      size={size}
      fill={paint.quiet}
      paint={paint}
    />
  ));
}
