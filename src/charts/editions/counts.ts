import { allies } from '../../catalogue/allies';
import type { EntityId } from '../../catalogue/entities';
import { publishedCounts } from '../../catalogue/published-counts';
import type { EditionId } from '../../catalogue/sources';
import { getTarget, type TargetId } from '../../catalogue/targets';
import { unroundedShare } from '../../catalogue/unrounded-share';
import { type Entity, isAllyIn } from '../../domain/entity';
import { evaluatePrinted } from '../../domain/evaluate-printed';
import { evaluateTarget, type TargetResult } from '../../domain/evaluate-target';
import { observationAt, valueAt } from '../../domain/series';
import { isEstimate } from '../../domain/status';
import { halfPrinted } from '../explore/content/table-test';
import type { SeriesBook } from '../series-book';
import { editionsWith, headOf, indicatorOf, targetIn } from './comparable';
import { isUnrounded, printedSeries } from './edition-series';
import type { EditionsState } from './state';

/** How many allies one publication has at or above a level. */
export interface EditionCount {
  /** The id of an edition, or of a reference where the count was published without its values. */
  readonly id: string;
  readonly edition: EditionId | null;
  readonly published: string;
  /** Those that reach the level whatever rounding does. */
  readonly met: number;
  /** Those of whom rounding decides. */
  readonly near: readonly Entity[];
  /** Those with a figure; null where nobody says. */
  readonly tested: number | null;
  /** Allies of the year with armed forces of whom the edition has no figure. */
  readonly without: readonly Entity[];
  /** Those that reach it, or may; empty where nobody says. */
  readonly names: readonly EntityId[];
  readonly isEstimate: boolean;
}

/** The counts of a state's year by edition and as published, in the order of publication; empty where no level applied. */
export function countsOf(data: SeriesBook, state: EditionsState): readonly EditionCount[] {
  const target = targetIn(state.measure, state.year);
  if (target === null) return [];
  return [...computed(data, state, target), ...published(state, target)].sort((a, b) =>
    a.published < b.published ? -1 : 1,
  );
}

function computed(data: SeriesBook, { measure, year }: EditionsState, target: TargetId) {
  const level = getTarget(target).value;
  return editionsWith(measure).flatMap((edition): readonly EditionCount[] => {
    const own = allies
      .filter((ally) => isAllyIn(ally, year) && ally.armedForces !== false)
      .map((entity) => ({ entity, series: printedSeries(data, measure, edition, entity.id) }));
    const half = halfPrinted(own.flatMap(({ series }) => series ?? []));
    const results = own.map(({ entity, series }) => {
      const printed = series === null ? null : observationAt(series, year);
      const result = isUnrounded(measure, edition)
        ? onTables(data, edition, entity, level, year)
        : evaluatePrinted(entity, level, printed?.value ?? null, half);
      return { entity, result, estimate: printed !== null && isEstimate(printed.status) };
    });
    const tested = results.filter(({ result }) => result.share !== null);
    if (tested.length === 0) return [];
    const of = (verdict: TargetResult['verdict']) =>
      tested.filter(({ result }) => result.verdict === verdict).map(({ entity }) => entity);
    return [
      {
        id: edition,
        edition,
        published: headOf(edition).published,
        met: of('met').length,
        near: of('within-rounding'),
        tested: tested.length,
        without: results.filter(({ result }) => result.share === null).map(({ entity }) => entity),
        names: [...of('met'), ...of('within-rounding')].map(({ id }) => id),
        isEstimate: tested.some(({ estimate }) => estimate),
      },
    ];
  });
}

/** The test on the unrounded share, out of the edition's two tables. */
function onTables(
  data: SeriesBook,
  edition: EditionId,
  entity: Entity & { readonly id: EntityId },
  level: number,
  year: number,
): TargetResult {
  const amount = (indicator: string) => {
    const found = data.find({ edition, indicator, entity: entity.id });
    return found === null ? null : valueAt(found, year);
  };
  return evaluateTarget(
    entity,
    level,
    amount(unroundedShare.expenditure),
    amount(unroundedShare.gdp),
  );
}

function published({ measure, year }: EditionsState, target: TargetId): readonly EditionCount[] {
  const { value } = getTarget(target);
  return publishedCounts
    .filter(
      (one) => one.indicator === indicatorOf(measure) && one.level === value && one.year === year,
    )
    .map((one) => ({
      id: one.reference,
      edition: null,
      published: one.published,
      met: one.count,
      near: [],
      tested: null,
      without: [],
      names: [],
      isEstimate: Number(one.published.slice(0, 4)) <= year,
    }));
}

/** A count as it is written: `17`, or where rounding decides `17–18`. */
export function countText({ met, near }: Pick<EditionCount, 'met' | 'near'>): string {
  return near.length === 0 ? `${met}` : `${met}–${met + near.length}`;
}
