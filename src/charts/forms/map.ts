import { between } from '../../domain/series';
import { layOutMap } from '../layout/lay-out-map';
import { buildMap } from '../model/build-map';
import { describeMap } from './describe-map';
import type { FormRules } from './form-rules';
import { mapStops } from './map-stops';
import type { MapContent, MapLayout, MapModel } from './map-types';

/** The allies on a map, coloured by the class of their value in one year. */
export const mapForm: FormRules<MapContent, MapModel, MapLayout> = {
  form: 'map',
  series: ({ rows, year }) => rows.map(({ series }) => between(series, year, year)),
  targets: ({ targets }) => targets,
  build: (content, head, words) => {
    const model = { ...head, ...buildMap(content, words), form: 'map' } as const;
    return { ...model, summary: describeMap(model, words) };
  },
  layOut: layOutMap,
  stops: mapStops,
};
