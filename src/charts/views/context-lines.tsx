import { memo } from 'react';
import type { LaidLine, LineLayout } from '../layout/layout';
import { estimateDash, type Paint } from '../theme';
import { round } from './drawn-text';
import { isLone, lineKey, pathOf, sinceJoined, untilJoined } from './line-parts';

/**
 * All grey lines in one component, which renders only when they change: muted ones first and paler, and the years
 * of any line before its accession.
 */
export const ContextLines = memo(function ContextLines({
  layout,
  paint,
}: {
  layout: LineLayout;
  paint: Paint;
}) {
  const { lines } = layout;
  const muted = lines.filter(({ line }) => line.emphasis === 'muted');
  const grey = lines.filter(({ line }) => line.emphasis !== 'muted' && line.colour === 'context');
  const coloured = lines.filter(({ line }) => line.colour !== 'context');
  return (
    <g fill="none" stroke={paint.context} strokeWidth={1.25}>
      {[...muted, ...grey.map(untilJoined)].map((line) => (
        <GreyLine key={lineKey(line)} line={line} stroke={paint.muted} />
      ))}
      {coloured.map(untilJoined).map((laid) => (
        <GreyLine key={laid.line.colour} line={laid} />
      ))}
      {grey.map(sinceJoined).map((line) => (
        <GreyLine key={lineKey(line)} line={line} />
      ))}
    </g>
  );
});

function GreyLine({ line, stroke }: { line: LaidLine; stroke?: string }) {
  if (line.points.length === 0) return null;
  return (
    <g stroke={stroke}>
      <path d={pathOf(line, false)} />
      <path d={pathOf(line, true)} strokeDasharray={estimateDash} strokeLinecap="round" />
      {line.points
        .filter((_, at) => isLone(line, at))
        .map(({ year, x, y }) => (
          <circle key={year} cx={round(x)} cy={round(y)} r={1.2} />
        ))}
    </g>
  );
}
