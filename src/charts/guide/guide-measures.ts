import type { IndicatorId } from '../../catalogue/indicators';
import { story } from '../../catalogue/story';
import { indexSeries } from '../../domain/index-series';
import { type Series, valueAt } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';

const { entity, edition, window } = story;

/** The four measures the sentence is held against, in the order of the page. */
export const guideMeasures = ['euros', 'dollars', 'constant', 'share'] as const;

export type GuideMeasure = (typeof guideMeasures)[number];

/** A measure with its series, and as multiples of the first year (null where none can be formed). */
export interface Measured {
  readonly measure: GuideMeasure;
  /** Whether prices are in it. */
  readonly prices: 'money of the day' | 'real';
  readonly series: Series;
  readonly index: Series | null;
  /** From the first year of the window to its last; null where a figure is missing. */
  readonly factor: number | null;
}

const indicators = {
  euros: 'expenditure-national-current',
  dollars: 'expenditure-usd-current',
  constant: 'expenditure-national-2021',
  spent: 'expenditure-usd-2021',
  gdp: 'gdp-usd-2021',
} as const satisfies Readonly<Record<string, IndicatorId>>;

/** What the measures are read from. */
export function guideRequests(): readonly CatalogueRequest[] {
  return Object.values(indicators).map((indicator) => ({
    edition,
    indicator,
    entities: [entity],
  }));
}

/** The measures of the data. */
export function measuresOf(data: SeriesBook): readonly Measured[] {
  const get = (indicator: IndicatorId) => data.get(edition, indicator, entity);
  const series: Readonly<Record<GuideMeasure, Series>> = {
    euros: get(indicators.euros),
    dollars: get(indicators.dollars),
    constant: get(indicators.constant),
    share: shareOfGdp(get(indicators.spent), get(indicators.gdp)),
  };
  return guideMeasures.map((measure) => {
    const index = indexSeries(series[measure], window.from);
    return {
      measure,
      prices: measure === 'euros' || measure === 'dollars' ? 'money of the day' : 'real',
      series: series[measure],
      index,
      factor: index === null ? null : valueAt(index, window.to),
    };
  });
}

/** GDP in 2021 dollars, which the share is formed of. */
export function economyOf(data: SeriesBook): Series {
  return data.get(edition, indicators.gdp, entity);
}
