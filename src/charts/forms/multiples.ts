import { between } from '../../domain/series';
import { layOutMultiples } from '../layout/lay-out-multiples';
import { buildMultiples } from '../model/build-multiples';
import { describeMultiples } from './describe-multiples';
import type { FormRules } from './form-rules';
import { multiplesStops } from './multiples-stops';
import type { MultiplesContent, MultiplesLayout, MultiplesModel } from './multiples-types';

/** A small line chart an entity. */
export const multiplesForm: FormRules<MultiplesContent, MultiplesModel, MultiplesLayout> = {
  form: 'multiples',
  series: ({ rows, years }) =>
    rows.flatMap(({ series }) => (series === null ? [] : [between(series, ...years)])),
  targets: ({ target }) => (target === null ? [] : [target]),
  build: (content, head, words) => {
    const model = { ...head, ...buildMultiples(content, words), form: 'multiples' } as const;
    return { ...model, summary: describeMultiples(model, words) };
  },
  layOut: layOutMultiples,
  stops: multiplesStops,
};
