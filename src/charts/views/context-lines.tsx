import { memo } from 'react';
import { isEstimate } from '../../domain/status';
import type { LaidLine, LaidPoint, LineLayout } from '../layout/layout';
import { estimateDash, type Paint } from '../theme';
import { round } from './drawn-text';

/** All grey lines in one component, so that no context line enters Recharts' store. */
export const ContextLines = memo(function ContextLines({
  layout,
  paint,
}: {
  layout: LineLayout;
  paint: Paint;
}) {
  const context = layout.lines.filter(({ line }) => line.colour === 'context');
  return (
    <g fill="none" stroke={paint.context} strokeWidth={1.25}>
      {context.map((line) => (
        <g key={`${line.line.key.indicator} ${line.line.key.entity}`}>
          <path d={path(line, false)} />
          <path d={path(line, true)} strokeDasharray={estimateDash} strokeLinecap="round" />
        </g>
      ))}
    </g>
  );
});

/** The segments between neighbouring years: those that end in an estimate, or the others. A gap and a break stay open. */
function path({ points }: LaidLine, estimates: boolean): string {
  let drawn = '';
  let open = false;
  points.forEach((point, at) => {
    const before = points[at - 1];
    const joined =
      before !== undefined && isNeighbour(before, point) && isEstimate(point.status) === estimates;
    if (joined) {
      if (!open) drawn += `M${round(before.x)} ${round(before.y)}`;
      drawn += `L${round(point.x)} ${round(point.y)}`;
    }
    open = joined;
  });
  return drawn;
}

function isNeighbour(before: LaidPoint, point: LaidPoint): boolean {
  return point.year === before.year + 1 && point.status !== 'B';
}
