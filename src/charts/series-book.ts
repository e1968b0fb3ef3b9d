import type { EntityId } from '../catalogue/entities';
import type { IndicatorId } from '../catalogue/indicators';
import type { EditionId } from '../catalogue/sources';
import type { Series, SeriesKey } from '../domain/series';

/** The series a chart asked for, by key. */
export interface SeriesBook {
  /** Throws where the chart did not request the series: that is a fault of the chart, not of the data. */
  get(edition: EditionId, indicator: IndicatorId, entity: EntityId): Series;
  /** The series of a key; null where the data have none. */
  find(key: SeriesKey): Series | null;
  /** Every entity's series of an indicator, in the order of the data. */
  all(edition: EditionId, indicator: IndicatorId): readonly Series[];
}

/** Opens the book over fetched series. */
export function createSeriesBook(series: readonly Series[]): SeriesBook {
  const all = (edition: EditionId, indicator: IndicatorId) =>
    series.filter(({ key }) => key.edition === edition && key.indicator === indicator);
  const find = (wanted: SeriesKey) =>
    series.find(
      ({ key }) =>
        key.edition === wanted.edition &&
        key.indicator === wanted.indicator &&
        key.entity === wanted.entity,
    ) ?? null;
  return {
    all,
    find,
    get(edition, indicator, entity) {
      const found = find({ edition, indicator, entity });
      if (found === null) {
        throw new Error(`The chart did not request ${edition}/${indicator} of ${entity}.`);
      }
      return found;
    },
  };
}
