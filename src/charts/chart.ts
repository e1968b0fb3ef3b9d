import type { ChartLayout, ChartModel } from './forms/forms';
import type { SizeRules } from './layout/size';
import type { Stops } from './stops';

/** A chart laid out at a size: what is drawn, and where a reader can stop in it. */
export interface LaidChart {
  readonly layout: ChartLayout;
  readonly stops: Stops;
}

/** A chart that can be drawn: its model, and how it is laid out at a size. */
export interface Chart {
  readonly model: ChartModel;
  readonly layOut: (size: SizeRules) => LaidChart;
}
