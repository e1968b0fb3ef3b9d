import type { ReactNode } from 'react';
import type { Chart } from '../charts/chart';
import type { ChartSpec } from '../charts/spec';
import type { ChartState } from '../charts/state';
import type { Stop } from '../charts/stops';

/** What a figure shows, where it stands and what a reader can do with it. */
export interface FigureProps {
  readonly spec: ChartSpec;
  readonly state: ChartState;
  readonly surface: 'page' | 'embed';
  /** The level of the title in the page's outline. */
  readonly heading: 1 | 2 | 3;
  /** What the reader may choose, under the title; absent where nothing. */
  readonly controls?: ReactNode;
  /** Why there is nothing to show, where it is not the edition's doing. */
  readonly whyEmpty?: string;
  /** Goes back to the default view; absent where the reader cannot leave it. */
  readonly onReset?: () => void;
  /** Links and buttons of the surface, at the end of the source line. */
  readonly actions?: ReactNode;
  /** Under the plot, for example a slider of years; absent where nothing. */
  readonly under?: ReactNode;
  /** Between subtitle and plot, for example the chart's summary; absent where nothing. */
  readonly above?: (chart: Chart) => ReactNode;
  /** Takes the place of the drawing, for example a table that can be sorted. */
  readonly instead?: (chart: Chart) => ReactNode;
  /** What opening a point does. */
  readonly onPoint?: (stop: Stop, chart: Chart) => void;
}
