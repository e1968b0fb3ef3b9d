import { scatterPair } from '../catalogue/explore';
import type { Text } from '../domain/text';
import type { Words } from '../language/words';
import type { Chart } from './chart';
import type { Form } from './forms/forms';
import { sizeRules } from './layout/size';
import type { SeriesBook } from './series-book';
import type { CatalogueRequest, ChartSpec } from './spec';

/** What makes a chart whose whole state is in its page's address. */
export interface AddressedChart {
  readonly id: string;
  readonly form: Form;
  /** Whether it is another one than the page opens with. */
  readonly varied: boolean;
  readonly requests: readonly CatalogueRequest[];
  readonly draw: (data: SeriesBook, words: Words) => Chart | null;
  readonly neutralTitle: Text;
}

/** The chart as page, embed, slide and export read it. It has no controls: the page has them. */
export function addressedChart(chart: AddressedChart): ChartSpec {
  const { id, form, varied, requests, draw, neutralTitle } = chart;
  return {
    id,
    form,
    controls: {},
    defaults: { year: 'latest', base: 0, target: scatterPair.acrossTarget },
    varied,
    sizes: sizeRules,
    requests: () => requests,
    chart: (data, _, words) => draw(data, words),
    neutralTitle: (language) => neutralTitle[language],
  };
}
