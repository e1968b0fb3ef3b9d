import { layOutWaterfall } from '../layout/lay-out-waterfall';
import { buildWaterfall } from '../model/build-waterfall';
import type { FormRules } from './form-rules';
import { describeWaterfall } from './waterfall-describe';
import { waterfallStops } from './waterfall-stops';
import type { WaterfallContent, WaterfallLayout, WaterfallModel } from './waterfall-types';

/** Amounts of years added up step by step. */
export const waterfallForm: FormRules<WaterfallContent, WaterfallModel, WaterfallLayout> = {
  form: 'waterfall',
  series: ({ series }) => series,
  targets: ({ target }) => [target],
  build: (content, head, words) => {
    const model = { ...head, ...buildWaterfall(content, words), form: 'waterfall' } as const;
    return { ...model, summary: describeWaterfall(model, words) };
  },
  layOut: layOutWaterfall,
  stops: waterfallStops,
};
