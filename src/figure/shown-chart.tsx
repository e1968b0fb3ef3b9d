import type { ChartSpec } from '../charts/spec';
import { Figure } from './figure';
import { FigureActions } from './figure-actions';

/** A chart among others on a page: in its default view, with the way to its own page. */
export function ShownChart({ spec }: { spec: ChartSpec }) {
  return (
    <Figure
      spec={spec}
      state={spec.defaults}
      surface="page"
      heading={2}
      actions={<FigureActions spec={spec} open />}
    />
  );
}
