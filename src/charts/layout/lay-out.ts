import type { ChartModel } from '../model';
import { layOutBars } from './lay-out-bars';
import { layOutLines } from './lay-out-lines';
import type { ChartLayout } from './layout';
import { type DrawingSize, sizeRules } from './size';

/** Gives a chart its pixels at one of the three sizes. */
export function layOut(model: ChartModel, size: DrawingSize): ChartLayout {
  switch (model.form) {
    case 'line':
      return layOutLines(model, sizeRules[size]);
    case 'bar':
      return layOutBars(model, sizeRules[size]);
    default:
      return model satisfies never;
  }
}
