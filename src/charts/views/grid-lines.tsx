import type { Box } from '../layout/layout';
import { round } from './drawn-text';

/** Hair lines through a plot: level ones at heights, or upright ones at places along it. */
export function GridLines({
  heights = [],
  places = [],
  plot,
  stroke,
}: {
  heights?: readonly number[];
  places?: readonly number[];
  plot: Box;
  stroke: string;
}) {
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  return (
    <g stroke={stroke}>
      {heights.map(round).map((y) => (
        <line key={y} x1={plot.left} x2={right} y1={y} y2={y} />
      ))}
      {places.map(round).map((x) => (
        <line key={x} x1={x} x2={x} y1={plot.top} y2={bottom} />
      ))}
    </g>
  );
}
