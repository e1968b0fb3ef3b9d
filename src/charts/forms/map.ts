import type { FormRules } from './form-rules';
import type { MapContent, MapLayout, MapModel } from './map-types';

/** To be described. */
export const mapForm: FormRules<MapContent, MapModel, MapLayout> = {
  form: 'map',
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
