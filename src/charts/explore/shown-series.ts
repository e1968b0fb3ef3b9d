import { allies } from '../../catalogue/allies';
import type { EntityId } from '../../catalogue/entities';
import { indicators } from '../../catalogue/indicators';
import { editionsOf, findMeasure, getMeasure, type MeasureId } from '../../catalogue/measures';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import type { Entity } from '../../domain/entity';
import { indexSeries } from '../../domain/index-series';
import type { Measure } from '../../domain/measure';
import { measureInputs, measureSeries } from '../../domain/measure-series';
import { between, observed, type Series } from '../../domain/series';
import { shareOfSum } from '../../domain/share-of-sum';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import type { Resolved } from './resolved';
import type { ExploreState } from './state';

/** What a state reads: whole indicators of its editions, so that another choice of entities or years reads nothing new. */
export function exploreRequests(state: ExploreState): readonly CatalogueRequest[] {
  const own = requestsOf(getMeasure(state.measure), state.edition);
  const beside = besideMeasure(state);
  return beside === null || state.beside === null
    ? own
    : [...own, ...requestsOf(beside, state.beside)];
}

/** The requests of a measure in an edition. */
export function requestsOf({ origin }: Measure, edition: EditionId): readonly CatalogueRequest[] {
  return measureInputs(origin).flatMap((input) => {
    const indicator = indicators.find(({ id }) => id === input.indicator)?.id;
    const found =
      input.edition === null ? edition : editionHeads.find(({ id }) => id === input.edition)?.id;
    return indicator === undefined || found === undefined
      ? []
      : [{ edition: found, indicator, entities: 'all' } as const];
  });
}

/** The measure the second edition of a state shows: the same, or its counterpart in the other definition; null: none. */
export function besideMeasure({
  measure,
  beside,
}: Pick<ExploreState, 'measure' | 'beside'>): (Measure & { readonly id: MeasureId }) | null {
  if (beside === null) return null;
  const own = getMeasure(measure);
  const other = own.counterpart === null ? null : findMeasure(own.counterpart);
  const holds = (one: Measure) => editionsOf(one).includes(beside);
  if (holds(own)) return own;
  return other !== null && holds(other) ? other : null;
}

/** The series of a measure as the edition has it, whole; null where the edition has no such entity. */
export function seriesOf(
  data: SeriesBook,
  measure: Measure,
  edition: EditionId,
  entity: string,
): Series | null {
  return measureSeries(measure, entity, (indicator, own, id) =>
    data.find({ edition: own ?? edition, indicator, entity: id }),
  );
}

/** An entity a reader chose, with its series as it is shown. */
export interface ShownSeries {
  readonly entity: Entity & { readonly id: EntityId };
  /** The values of the years shown, after `per`. */
  readonly series: Series;
}

/** What of the chosen entities can be shown, in their order, and which of them have no value in the years shown. */
export interface Shown {
  readonly shown: readonly ShownSeries[];
  readonly without: readonly (Entity & { readonly id: EntityId })[];
}

/** The series of the chosen entities, with `per` applied. */
export function shownSeries(data: SeriesBook, resolved: Resolved): Shown {
  const { state, measure, entities, years } = resolved;
  const found = entities.flatMap((entity) => {
    const series = seriesOf(data, measure, state.edition, entity.id);
    return series === null ? [] : [{ entity, series }];
  });
  // What has no value in these years is listed as such, and not part of "all that are shown".
  const all = found
    .map(({ series }) => series)
    .filter((series) => observed(between(series, ...years)).length > 0);
  const shown = found.flatMap(({ entity, series }) => {
    const parted = partOf(series, all, state);
    const cut = parted === null ? null : between(parted, ...years);
    return cut === null || observed(cut).length === 0 ? [] : [{ entity, series: cut }];
  });
  const ids = new Set(shown.map(({ entity }) => entity.id));
  return { shown, without: entities.filter(({ id }) => !ids.has(id)) };
}

/** The other allies of the edition, as context: none where values are not comparable or `per` is a share of what is chosen. */
export function contextSeries(data: SeriesBook, resolved: Resolved): readonly ShownSeries[] {
  const { state, measure, years } = resolved;
  if (measure.kind !== 'share' || state.per !== 'none') return [];
  const chosen = new Set<string>(state.entities);
  return allies.flatMap((entity) => {
    if (chosen.has(entity.id)) return [];
    const series = seriesOf(data, measure, state.edition, entity.id);
    const cut = series === null ? null : between(series, ...years);
    return cut === null || observed(cut).length === 0 ? [] : [{ entity, series: cut }];
  });
}

/** Null where the base year has no value above zero. */
function partOf(
  series: Series,
  all: readonly Series[],
  { per, base }: Pick<ExploreState, 'per' | 'base'>,
): Series | null {
  switch (per) {
    case 'none':
      return series;
    case 'change':
      return indexSeries(series, base);
    case 'share':
      return shareOfSum(series, all);
    default:
      return per satisfies never;
  }
}
