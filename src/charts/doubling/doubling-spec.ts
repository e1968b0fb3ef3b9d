import { story } from '../../catalogue/story';
import { double } from '../../domain/doubling';
import type { Language, Text } from '../../domain/text';
import { makeChart } from '../forms/form-rules';
import { rulerForm } from '../forms/ruler';
import type { RulerContent } from '../forms/ruler-types';
import { sizeRules } from '../layout/size';
import type { ChartSpec } from '../spec';
import { doublingMeasures, doublingRequests } from './doubling-measures';
import { type DoublingState, doublingDefaults } from './doubling-state';
import { doublingWords } from './doubling-words';

/** The ruler of a state: a row for each definition, against the line at twice the base. */
export function doublingSpec(state: DoublingState): ChartSpec {
  return {
    id: 'doubling',
    form: 'ruler',
    controls: {},
    defaults: { year: state.year, base: state.base, target: story.pledge },
    varied: state !== doublingDefaults,
    sizes: sizeRules,
    requests: () => doublingRequests(state),
    chart: (data, _, words) => {
      const measures = doublingMeasures(data, state);
      if (!measures.some(({ growth }) => growth.kind === 'grown')) return null;
      const content: RulerContent = {
        form: 'ruler',
        unit: 'ratio',
        years: [state.base, state.year],
        level: { value: double, label: doubled },
        rows: measures.map(({ names, family, series, currency, growth }) => ({
          label: names.name,
          short: names.short,
          group: groupNames[family],
          unit: series.unit,
          currency,
          series,
          growth,
        })),
      };
      const said = { ...doublingWords(measures, state, words), chart: 'doubling' };
      return makeChart(rulerForm, content, said, data, words);
    },
    neutralTitle: (language) => neutralTitles[language],
  };
}

const doubled: Text = { en: '×2, doubled', de: '×2, verdoppelt' };

/** Whose definition the rows of a group follow. */
const groupNames: Readonly<Record<'nato' | 'sipri', Text>> = {
  nato: { en: 'NATO’s definition', de: 'Definition der NATO' },
  sipri: { en: 'SIPRI’s definition', de: 'Definition von SIPRI' },
};

const neutralTitles: Readonly<Record<Language, string>> = {
  en: 'What doubled, and by which measure',
  de: 'Was sich verdoppelt hat, und nach welchem Maß',
};
