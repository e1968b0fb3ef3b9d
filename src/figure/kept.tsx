import { Activity, memo, type ReactNode } from 'react';
import type { Chart } from '../charts/chart';

interface Drawn {
  /** Absent while a drawing is shown. */
  readonly draw: ((chart: Chart) => ReactNode) | undefined;
  readonly chart: Chart;
}

/** What stands instead of a drawing. Once shown it is kept, hidden and as it was, so that it is there at once when it comes back. */
export function Kept(props: Drawn) {
  return (
    <Activity mode={props.draw === undefined ? 'hidden' : 'visible'}>
      <AsItWas {...props} />
    </Activity>
  );
}

const AsItWas = memo(
  ({ draw, chart }: Drawn) => draw?.(chart),
  (_, { draw }) => draw === undefined,
);
