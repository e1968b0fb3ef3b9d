import type { Paint } from '../theme';
import { DrawnText } from './drawn-text';

/** A tick's text. Recharts gives the place and the value; nothing is measured. */
export function PlainTick({
  x = 0,
  y = 0,
  payload,
  anchor,
  dy,
  size,
  paint,
  text,
}: {
  x?: number;
  y?: number;
  payload?: { readonly value: number };
  anchor: 'middle' | 'end';
  dy: number;
  size: number;
  paint: Paint;
  text?: ReadonlyMap<number, string>;
}) {
  if (payload === undefined) return null;
  const words = text?.get(payload.value) ?? `${payload.value}`;
  const place = anchor === 'end' ? { x: x - 2, y: y + dy } : { x, y: y - 8 + dy };
  return (
    <DrawnText
      laid={{ text: words, anchor, ...place }}
      size={size}
      fill={paint.quiet}
      paint={paint}
    />
  );
}
