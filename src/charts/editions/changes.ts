import { allies } from '../../catalogue/allies';
import type { EntityId } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import type { Entity } from '../../domain/entity';
import {
  furthestFinalMove,
  type Revision,
  revisionOf,
  revisionOfMean,
} from '../../domain/revision';
import type { Series } from '../../domain/series';
import { changeBetween, changeKind } from '../model/dumbbell-change';
import type { SeriesBook } from '../series-book';
import { fullSeries, printedSeries } from './edition-series';
import type { EditionsState } from './state';

/** What changed for one ally between the two editions of a state. */
export interface EditionChange {
  readonly entity: Entity & { readonly id: EntityId };
  readonly earlier: Series;
  readonly later: Series;
  readonly revision: Revision;
  /** In percentage points, or in per cent of the earlier value. */
  readonly change: number;
  /** The year, of those final in both editions, whose value moved furthest; null where there is none. */
  readonly finalMove: ReturnType<typeof furthestFinalMove>;
}

/** What changed, the largest first; and the allies of whom nothing can be said, because one edition has no figure. */
export function changesBetween(
  data: SeriesBook,
  { measure, from, to, year, over }: EditionsState,
): { readonly changes: readonly EditionChange[]; readonly without: readonly Entity[] } {
  const kind = changeKind(getMeasure(measure).unit);
  const found = allies.map((entity) => {
    const earlier = fullSeries(data, measure, from, entity.id);
    // Of the mean, digits beyond the printed ones say nothing.
    const later =
      over === 'mean'
        ? printedSeries(data, measure, to, entity.id)
        : fullSeries(data, measure, to, entity.id);
    if (earlier === null || later === null) return { entity, change: null };
    const revision =
      over === 'mean' ? revisionOfMean(earlier, later) : revisionOf(earlier, later, year);
    const change = revision === null ? null : changeBetween(revision.before, revision.after, kind);
    if (revision === null || change === null) return { entity, change: null };
    const finalMove = furthestFinalMove(earlier, later, over === 'mean' ? [] : [year]);
    return { entity, change: { entity, earlier, later, revision, change, finalMove } };
  });
  return {
    changes: found
      .flatMap(({ change }) => change ?? [])
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    without: found.flatMap(({ entity, change }) => (change === null ? [entity] : [])),
  };
}
