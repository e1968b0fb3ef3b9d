import { story } from '../../catalogue/story';
import type { Text } from '../../domain/text';
import type { Words } from '../../language/words';
import type { FigureWords } from '../content';
import { type FormRules, makeChart } from '../forms/form-rules';
import type { ChartContent, ChartLayout, ChartModel } from '../forms/forms';
import { sizeRules } from '../layout/size';
import type { SeriesBook } from '../series-book';
import type { ChartSpec } from '../spec';
import { type PillarSides, pillarRequests, pillarSides } from './pillar-series';
import { type PillarState, pillarDefaults } from './pillar-state';

/** A chart of the alliance's two halves, in a form and with words of its own. */
export function pillarChart<
  Content extends ChartContent,
  Model extends ChartModel,
  Layout extends ChartLayout,
>(
  id: string,
  state: PillarState,
  form: FormRules<Content, Model, Layout>,
  {
    content,
    words: wordsOf,
    neutral,
  }: {
    readonly content: (sides: PillarSides) => Content;
    readonly words: (sides: PillarSides, data: SeriesBook, words: Words) => FigureWords;
    readonly neutral: Text;
  },
): ChartSpec {
  return {
    id,
    form: form.form,
    controls: {},
    defaults: { year: 'latest', base: state.years[0], target: story.pledge },
    varied: state !== pillarDefaults,
    sizes: sizeRules,
    requests: () => pillarRequests(state),
    chart: (data, _, words) => {
      const sides = pillarSides(data, state);
      if (sides === null) return null;
      const said = { ...wordsOf(sides, data, words), chart: id };
      return makeChart(form, content(sides), said, data, words);
    },
    neutralTitle: (language) => neutral[language],
  };
}
