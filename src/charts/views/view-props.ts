import type { ChartLayout, Form } from '../forms/forms';
import type { Paint } from '../theme';

/** What every view takes: a chart laid out, and its paints. It draws one SVG and nothing else. */
export interface ViewProps<F extends Form> {
  readonly layout: Extract<ChartLayout, { form: F }>;
  readonly paint: Paint;
}
