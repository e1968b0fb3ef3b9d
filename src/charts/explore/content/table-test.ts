import { hasUnroundedShare, unroundedShare } from '../../../catalogue/unrounded-share';
import { type Entity, isAllyIn } from '../../../domain/entity';
import { evaluatePrinted } from '../../../domain/evaluate-printed';
import { evaluateTarget, type TargetResult } from '../../../domain/evaluate-target';
import { observed, type Series, valueAt } from '../../../domain/series';
import type { SeriesBook } from '../../series-book';
import type { CatalogueRequest } from '../../spec';
import type { Resolved } from '../resolved';
import { exploreRequests } from '../shown-series';
import type { ExploreState } from '../state';

/** What the table reads: the measure, and where a target is tested on the unrounded share, what that is formed of. */
export function tableRequests(state: ExploreState): readonly CatalogueRequest[] {
  const own = exploreRequests(state);
  const shares = own.some(({ indicator }) => indicator === unroundedShare.share);
  if (!shares || state.target === 'none' || !hasUnroundedShare(state.edition)) return own;
  const { edition } = state;
  return [
    ...own,
    { edition, indicator: unroundedShare.expenditure, entities: 'all' },
    { edition, indicator: unroundedShare.gdp, entities: 'all' },
  ];
}

/** Whether a view's target is tested on the unrounded share. */
export function isUnrounded({ state, measure }: Resolved): boolean {
  const { origin } = measure;
  return (
    origin.kind === 'published' &&
    origin.indicator === unroundedShare.share &&
    hasUnroundedShare(state.edition)
  );
}

/** Tests rows against a target in a year; null for what is no ally of that year, since targets are each ally's own. */
export function testRows(
  rows: readonly { readonly entity: Entity; readonly series: Series; readonly own: boolean }[],
  target: number,
  year: number,
  data: SeriesBook,
  resolved: Resolved,
): readonly (TargetResult | null)[] {
  const half = halfPrinted(rows.map(({ series }) => series));
  const unrounded = isUnrounded(resolved);
  return rows.map(({ entity, series, own }) => {
    if (!own || !isAllyIn(entity, year)) return null;
    if (!unrounded || series.key.edition !== resolved.state.edition) {
      return evaluatePrinted(entity, target, valueAt(series, year), half);
    }
    const amountOf = (indicator: string) => {
      const found = data.find({ ...series.key, indicator });
      return found === null ? null : valueAt(found, year);
    };
    return evaluateTarget(
      entity,
      target,
      amountOf(unroundedShare.expenditure),
      amountOf(unroundedShare.gdp),
    );
  });
}

/** Half a unit of the last decimal that percentages are printed with: each is known to that much either way. */
export function halfPrinted(series: readonly Series[]): number {
  const decimals = series
    .flatMap(observed)
    .map(({ value }) => `${value}`.split('.')[1]?.length ?? 0);
  return 0.5 * 10 ** -Math.max(0, ...decimals);
}
