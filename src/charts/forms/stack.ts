import type { FormRules } from './form-rules';
import type { StackContent, StackLayout, StackModel } from './stack-types';

/** To be described. */
export const stackForm: FormRules<StackContent, StackModel, StackLayout> = {
  form: 'stack',
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
