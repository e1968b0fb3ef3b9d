import type { LaidLine } from '../layout/layout';
import { estimateDash, type Paint } from '../theme';
import { pathOf } from './line-parts';

/** The parts of coloured lines that lead to estimates: dotted, which no part of a curve can be. */
export function EstimateLines({ lines, paint }: { lines: readonly LaidLine[]; paint: Paint }) {
  return (
    <g fill="none" strokeWidth={2.5} strokeLinecap="round" strokeDasharray={estimateDash}>
      {lines
        .map((laid) => ({ role: laid.line.colour, path: pathOf(laid, true) }))
        .filter(({ path }) => path !== '')
        .map(({ role, path }) => (
          <path key={role} d={path} stroke={paint[role]} />
        ))}
    </g>
  );
}
