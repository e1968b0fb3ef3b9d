import type { ModelLine } from '../../../charts/model';
import { sparkOf } from './spark-path';

const width = 76;
const height = 20;
const room = 3;

/** The row as a small line. Its numbers stand beside it, so it says nothing to those who hear the page. */
export function Sparkline({ line, years }: { line: ModelLine; years: readonly [number, number] }) {
  const { final, estimated, dots, end, zero } = sparkOf(line.points, years, width, height);
  return (
    <svg
      className="explore-table-spark"
      data-colour={line.colour}
      viewBox={`${-room} ${-room} ${width + 2 * room} ${height + 2 * room}`}
      width={width + 2 * room}
      height={height + 2 * room}
      aria-hidden="true"
    >
      {zero === null ? null : <path className="explore-table-zero" d={`M0 ${zero}H${width}`} />}
      <path d={final} />
      <path d={estimated} strokeDasharray="1 3" />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1} />
      ))}
      {end === null ? null : <circle cx={end.x} cy={end.y} r={2} />}
    </svg>
  );
}
