import type { ChartModel } from '../forms/forms';
import type { BarModel, LineModel } from '../model';
import { dumbbellValues } from './dumbbell-values';
import { mapValues } from './map-values';
import { multiplesValues } from './multiples-values';
import { rulerValues } from './ruler-values';
import { scatterValues } from './scatter-values';
import type { ShownValue } from './shown-value';
import { stackValues } from './stack-values';
import { vintagesValues } from './vintages-values';
import { waterfallValues } from './waterfall-values';

/** The numbers of the model that is drawn, one by one: what a file of its data holds. */
export function shownValues(model: ChartModel): readonly ShownValue[] {
  switch (model.form) {
    case 'line':
      return lineValues(model);
    case 'bar':
      return barValues(model);
    case 'dumbbell':
      return dumbbellValues(model);
    case 'scatter':
      return scatterValues(model);
    case 'stack':
      return stackValues(model);
    case 'multiples':
      return multiplesValues(model);
    case 'map':
      return mapValues(model);
    case 'ruler':
      return rulerValues(model);
    case 'waterfall':
      return waterfallValues(model);
    case 'vintages':
      return vintagesValues(model);
    default:
      return model satisfies never;
  }
}

function lineValues({ lines, unit }: LineModel): readonly ShownValue[] {
  return lines.flatMap(({ name, key, points }) =>
    points.map(({ year, value, status }) => ({ name, key, year, value, status, unit, note: null })),
  );
}

function barValues({ bars, unit, year }: BarModel): readonly ShownValue[] {
  return bars.map(({ name, key, value, status, remark }) => ({
    name,
    key,
    year,
    value,
    status,
    unit,
    note: remark,
  }));
}
