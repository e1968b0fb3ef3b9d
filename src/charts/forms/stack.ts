import type { Formula } from '../../domain/formula';
import type { Series } from '../../domain/series';
import { layOutStacks } from '../layout/lay-out-stack';
import { buildStacks } from '../model/build-stack';
import type { FormRules } from './form-rules';
import { describeStacks } from './stack-describe';
import { stackStops } from './stack-stops';
import type { StackContent, StackLayout, StackModel } from './stack-types';

/** What adds up: columns over the years, or bars of entities. */
export const stackForm: FormRules<StackContent, StackModel, StackLayout> = {
  form: 'stack',
  series: ({ series, whole, parts }) => (whole || parts.length < 2 ? series : series.map(withSum)),
  targets: ({ target }) => (target === null ? [] : [target]),
  build: (content, head, words) => {
    const model = { ...head, ...buildStacks(content, words), form: 'stack' } as const;
    return { ...model, summary: describeStacks(model, words) };
  },
  layOut: layOutStacks,
  stops: stackStops,
};

const sumFormula: Formula = {
  id: 'sum-of-shown',
  text: { en: 'sum of all that are shown', de: 'Summe aller Gezeigten' },
};

/** A series that is added to others, with that said. */
function withSum(series: Series): Series {
  return {
    ...series,
    derivation: {
      formulas: [...(series.derivation?.formulas ?? []), sumFormula],
      inputs: series.derivation?.inputs ?? [series.key],
    },
  };
}
