import type { LineLayout } from '../layout/layout';
import type { Paint } from '../theme';
import { DrawnText, round } from './drawn-text';

/** Policy events: a thin hair through the plot up to its label, or a short tick where the label found no room. */
export function EventMarks({ layout, paint }: { layout: LineLayout; paint: Paint }) {
  const { events = [], plot, size } = layout;
  if (events.length === 0) return null;
  return (
    <>
      <g stroke={paint.axis} strokeWidth={1}>
        {events.map(({ x, label }) => (
          <line
            key={x}
            x1={round(x)}
            x2={round(x)}
            y1={round(label === null ? plot.top - 5 : label.y - 0.72 * size.type)}
            y2={round(label === null ? plot.top : plot.top + plot.height)}
            strokeOpacity={label === null ? 1 : 0.55}
          />
        ))}
      </g>
      {events.map(({ x, label }) =>
        label === null ? null : (
          <DrawnText key={x} laid={label} size={size.type} fill={paint.quiet} paint={paint} />
        ),
      )}
    </>
  );
}
