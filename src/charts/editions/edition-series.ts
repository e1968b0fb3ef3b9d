import type { EntityId } from '../../catalogue/entities';
import { indicators } from '../../catalogue/indicators';
import type { MeasureId } from '../../catalogue/measures';
import type { EditionId } from '../../catalogue/sources';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import type { Series } from '../../domain/series';
import { shareOfGdp } from '../../domain/share';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import { indicatorOf } from './comparable';

/** What an edition has of a measure; of shares also the two tables they can be worked out from unrounded. */
export function editionRequests(
  measure: MeasureId,
  edition: EditionId,
  entities: CatalogueRequest['entities'],
): readonly CatalogueRequest[] {
  const printed = indicators.find(({ id }) => id === indicatorOf(measure))?.id;
  if (printed === undefined) return [];
  const wanted = isUnrounded(measure, edition)
    ? [printed, unroundedShare.expenditure, unroundedShare.gdp]
    : [printed];
  return wanted.map((indicator) => ({ edition, indicator, entities }));
}

/** Whether an edition's shares can be had with more digits than it prints. */
export function isUnrounded(measure: MeasureId, edition: EditionId): boolean {
  return indicatorOf(measure) === unroundedShare.share && hasUnroundedShare(edition);
}

/** The series as the edition prints it; null where it has no such entity. */
export function printedSeries(
  data: SeriesBook,
  measure: MeasureId,
  edition: EditionId,
  entity: EntityId,
): Series | null {
  const indicator = indicatorOf(measure);
  return indicator === null ? null : data.find({ edition, indicator, entity });
}

/** The series with all the digits there are: worked out of its two tables where the edition prints those. */
export function fullSeries(
  data: SeriesBook,
  measure: MeasureId,
  edition: EditionId,
  entity: EntityId,
): Series | null {
  const printed = printedSeries(data, measure, edition, entity);
  if (printed === null || !isUnrounded(measure, edition)) return printed;
  const expenditure = data.find({ edition, indicator: unroundedShare.expenditure, entity });
  const gdp = data.find({ edition, indicator: unroundedShare.gdp, entity });
  return expenditure === null || gdp === null ? printed : shareOfGdp(expenditure, gdp);
}
