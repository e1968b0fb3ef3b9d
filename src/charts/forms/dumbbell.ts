import type { DumbbellContent, DumbbellLayout, DumbbellModel } from './dumbbell-types';
import type { FormRules } from './form-rules';

/** To be described. */
export const dumbbellForm: FormRules<DumbbellContent, DumbbellModel, DumbbellLayout> = {
  form: 'dumbbell',
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
