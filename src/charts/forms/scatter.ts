import type { FormRules } from './form-rules';
import type { ScatterContent, ScatterLayout, ScatterModel } from './scatter-types';

/** To be described. */
export const scatterForm: FormRules<ScatterContent, ScatterModel, ScatterLayout> = {
  form: 'scatter',
  series: () => [],
  targets: () => [],
  build: () => {
    throw new Error('not there yet');
  },
  layOut: () => {
    throw new Error('not there yet');
  },
  stops: () => ({ axis: 'y', single: true, groups: [] }),
};
