import { getMeasure, measures } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import { requestsOf } from '../../charts/explore/shown-series';
import type { ExploreState } from '../../charts/explore/state';
import type { CatalogueRequest } from '../../charts/spec';
import type { SeriesKey } from '../../domain/series';

/** A point of a view: which number of which measure, and what the view does to its values. */
export type PassportPoint = Pick<
  ExploreState,
  'measure' | 'edition' | 'per' | 'base' | 'entities'
> & {
  readonly entity: string;
  readonly year: number;
};

/**
 * The point a stop of a drawing stands for. A form may show several measures (the scatter, the composition) or a second
 * edition: what the stop's key names goes before the view's own.
 */
export function pointOf(state: ExploreState, key: SeriesKey, year: number): PassportPoint {
  const measure = measures.find(
    ({ id, origin }) =>
      id === key.indicator || (origin.kind === 'published' && origin.indicator === key.indicator),
  );
  const edition = editionHeads.find(({ id }) => id === key.edition)?.id;
  return {
    measure: measure?.id ?? state.measure,
    edition: edition ?? state.edition,
    per: state.per,
    base: state.base,
    entities: state.entities,
    entity: key.entity,
    year,
  };
}

/** What the passport of a point reads: the series of its measure, and where there are any, those of the unrounded share. */
export function passportRequests(
  point: Pick<PassportPoint, 'measure' | 'edition'>,
): readonly CatalogueRequest[] {
  const own = requestsOf(getMeasure(point.measure), point.edition);
  return showsUnrounded(point)
    ? [
        ...own,
        { edition: point.edition, indicator: unroundedShare.expenditure, entities: 'all' },
        { edition: point.edition, indicator: unroundedShare.gdp, entities: 'all' },
      ]
    : own;
}

/** Whether a measure is the printed share of an edition that also has the figures behind it. */
export function showsUnrounded({
  measure,
  edition,
}: {
  measure: PassportPoint['measure'];
  edition: EditionId;
}): boolean {
  const { origin } = getMeasure(measure);
  return (
    origin.kind === 'published' &&
    origin.indicator === unroundedShare.share &&
    hasUnroundedShare(edition)
  );
}
