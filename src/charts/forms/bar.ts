import { between } from '../../domain/series';
import type { BarContent } from '../content';
import { describeBars } from '../describe';
import { layOutBars } from '../layout/lay-out-bars';
import type { BarLayout } from '../layout/layout';
import type { BarModel } from '../model';
import { buildBars } from '../model/build-bars';
import { barStops } from '../stops';
import type { FormRules } from './form-rules';

/** Entities ranked by their value of one year. */
export const barForm: FormRules<BarContent, BarModel, BarLayout> = {
  form: 'bar',
  series: ({ bars }, data) =>
    bars.flatMap(({ key, series, observation: { year } }) => {
      const found = series ?? data.find(key);
      return found === null ? [] : [between(found, year, year)];
    }),
  targets: ({ target }) => (target === null ? [] : [target]),
  build: (content, head, words) => {
    const model = { ...head, ...buildBars(content, words), form: 'bar' } as const;
    return { ...model, summary: describeBars(model, words) };
  },
  layOut: layOutBars,
  stops: barStops,
};
