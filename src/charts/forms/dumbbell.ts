import { layOutDumbbells } from '../layout/lay-out-dumbbell';
import { buildDumbbells } from '../model/build-dumbbell';
import { changeKind, withChange } from '../model/dumbbell-change';
import { describeDumbbells } from './dumbbell-describe';
import { dumbbellStops } from './dumbbell-stops';
import type { DumbbellContent, DumbbellLayout, DumbbellModel } from './dumbbell-types';
import type { FormRules } from './form-rules';

/** Two years side by side: a row an entity, its two values and the change between them. */
export const dumbbellForm: FormRules<DumbbellContent, DumbbellModel, DumbbellLayout> = {
  form: 'dumbbell',
  series: ({ rows, years, unit }) =>
    rows.map(({ series, from, to }) => {
      const shown = {
        ...series,
        observations: series.observations.filter(({ year }) => years.includes(year)),
      };
      const changes = from.value !== null && to.value !== null && from.year !== to.year;
      return changes ? withChange(shown, changeKind(unit)) : shown;
    }),
  targets: ({ target }) => (target === null ? [] : [target]),
  build: (content, head, words) => {
    const model = { ...head, ...buildDumbbells(content, words), form: 'dumbbell' } as const;
    return { ...model, summary: describeDumbbells(model, words) };
  },
  layOut: layOutDumbbells,
  stops: dumbbellStops,
};
