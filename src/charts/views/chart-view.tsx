import type { ChartLayout } from '../layout/layout';
import type { Paint } from '../theme';
import { views } from './index';

/** Draws a laid-out chart with the view of its form. */
export function ChartView({ layout, paint }: { layout: ChartLayout; paint: Paint }) {
  switch (layout.form) {
    case 'line':
      return <views.line layout={layout} paint={paint} />;
    case 'bar':
      return <views.bar layout={layout} paint={paint} />;
    default:
      return layout satisfies never;
  }
}
