import type { LineLayout } from '../layout/layout';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';

/** The band between two editions of one line, with their difference in one year. */
export function DifferenceBand({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { difference, size } = layout;
  if (difference === undefined) return null;
  const { areas, x, y1, y2, label } = difference;
  const lower = Math.max(y1, y2);
  const upper = Math.min(y1, y2);
  const end = label.y < upper ? label.y + 0.3 * size.type : label.y - 0.85 * size.type;
  return (
    <>
      {areas.map((area) => (
        <polygon
          key={`${area[0]?.x}`}
          points={area.map((point) => `${round(point.x)},${round(point.y)}`).join(' ')}
          fill={paint.muted}
          fillOpacity={0.6}
          stroke="none"
        />
      ))}
      <line
        x1={round(x)}
        x2={round(x)}
        y1={round(Math.min(end, upper))}
        y2={round(Math.max(end, lower))}
        stroke={paint.ink}
        strokeWidth={1}
      />
      <DrawnText laid={label} size={size.type} fill={paint.ink} paint={paint} bold />
    </>
  );
}
