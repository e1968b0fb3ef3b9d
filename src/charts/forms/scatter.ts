import { between } from '../../domain/series';
import { layOutScatter } from '../layout/lay-out-scatter';
import { buildScatter } from '../model/build-scatter';
import { describeScatter } from './describe-scatter';
import type { FormRules } from './form-rules';
import { scatterStops } from './scatter-stops';
import type { ScatterContent, ScatterLayout, ScatterModel } from './scatter-types';

/** Two measures against each other, in one year. */
export const scatterForm: FormRules<ScatterContent, ScatterModel, ScatterLayout> = {
  form: 'scatter',
  series: ({ rows, year, years }) =>
    rows.flatMap(({ across, up, emphasis }) => {
      const from = emphasis === 'highlighted' ? years[0] : year;
      return [between(across, from, year), between(up, from, year)];
    }),
  targets: ({ acrossTarget, upTarget }) => [acrossTarget, upTarget],
  build: (content, head, words) => {
    const model = { ...head, ...buildScatter(content, words), form: 'scatter' } as const;
    return { ...model, summary: describeScatter(model, words) };
  },
  layOut: layOutScatter,
  stops: scatterStops,
};
