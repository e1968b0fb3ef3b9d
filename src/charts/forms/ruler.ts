import { indexSeries } from '../../domain/index-series';
import { layOutRuler } from '../layout/lay-out-ruler';
import { buildRuler } from '../model/build-ruler';
import type { FormRules } from './form-rules';
import { describeRuler } from './ruler-describe';
import { rulerStops } from './ruler-stops';
import type { RulerContent, RulerLayout, RulerModel } from './ruler-types';

/** Factors between two years on one ratio axis: a row for each way of measuring, against a level such as ×2. */
export const rulerForm: FormRules<RulerContent, RulerModel, RulerLayout> = {
  form: 'ruler',
  series: ({ rows, years }) =>
    rows.map(({ series }) => {
      const index = indexSeries(series, years[0]) ?? series;
      return {
        ...index,
        observations: index.observations.filter(({ year }) => years.includes(year)),
      };
    }),
  targets: () => [],
  build: (content, head, words) => {
    const model = { ...head, ...buildRuler(content, words), form: 'ruler' } as const;
    return { ...model, summary: describeRuler(model, words) };
  },
  layOut: layOutRuler,
  stops: rulerStops,
};
