import type { ChartLayout } from '../../charts/forms/forms';
import type { Stop } from '../../charts/stops';

/** What shows on the drawing where the reader stands: a hair line along the years, and a dot on each value. */
export function ReadingMarks({
  layout,
  hair,
  group,
}: {
  layout: ChartLayout;
  hair: boolean;
  group: readonly Stop[] | null;
}) {
  const { width, height, plot } = layout;
  const stop = group?.[0];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {stop === undefined || group === null ? null : (
        <>
          {hair ? (
            <line
              x1={stop.x}
              x2={stop.x}
              y1={plot.top}
              y2={plot.top + plot.height}
              stroke="var(--axis)"
            />
          ) : null}
          {group.map(({ name, x, y, colour }) =>
            y === null ? null : (
              <circle
                key={name}
                cx={x}
                cy={y}
                r={4}
                fill={`var(--${colour})`}
                stroke="var(--ground)"
                strokeWidth={1.5}
              />
            ),
          )}
        </>
      )}
    </svg>
  );
}
