import type { FormRules } from './form-rules';
import type { MultiplesContent, MultiplesLayout, MultiplesModel } from './multiples-types';

/** To be described. */
export const multiplesForm: FormRules<MultiplesContent, MultiplesModel, MultiplesLayout> = {
  form: 'multiples',
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
