import type { EntityId } from '../../catalogue/entities';
import { type PlanRow, planRows } from '../../catalogue/path';
import { editionHeads } from '../../catalogue/sources';
import { hasUnroundedShare, unroundedShare } from '../../catalogue/unrounded-share';
import type { CatalogueRequest } from '../spec';
import { currencyOf, moneyOf, usedMoney } from './path-money';
import type { PathState } from './path-state';

/** Expenditure and GDP at current prices and exchange rates: their ratio is told where it differs from the share. */
export const currentShare = {
  expenditure: 'expenditure-usd-current',
  gdp: 'gdp-usd-current',
} as const;

/** What one ally's path reads: all years of what it is formed of. */
export function entityRequests(state: PathState): readonly CatalogueRequest[] {
  return basis(state, [state.entity]);
}

/** How many of the newest years of an edition a ranking looks for a start in. */
const recent = 2;

/** What the ranking of all allies reads. */
export function rankingRequests(state: PathState): readonly CatalogueRequest[] {
  const newest = editionHeads.find(({ id }) => id === state.edition)?.years[1];
  const years = newest === undefined ? {} : { years: { from: newest - recent + 1, to: newest } };
  return basis(state, 'all').map((request) => ({ ...request, ...years }));
}

function basis(
  state: PathState,
  entities: readonly EntityId[] | 'all',
): readonly CatalogueRequest[] {
  const { edition, entity, money } = state;
  if (!hasUnroundedShare(edition)) return [{ edition, indicator: unroundedShare.share, entities }];
  const used = moneyOf(entities === 'all' ? money : usedMoney(entity, money));
  const rate = used.rate === undefined ? [] : [used.rate];
  const asked = entities === 'all' ? entities : [...new Set([...entities, ...rate])];
  const current = entities === 'all' ? [] : [currentShare.expenditure, currentShare.gdp];
  const own = [unroundedShare.expenditure, unroundedShare.gdp, ...current];
  return [...new Set([...own, ...used.indicators])].map((indicator) => ({
    edition,
    indicator,
    entities: used.indicators.includes(indicator) ? asked : entities,
  }));
}

/** The government's plans that stand beside an ally's path in this money; null where there are none. */
export function plansOf({ entity, money }: PathState): PlanRow | null {
  const row = planRows.find((one) => one.entity === entity);
  return row?.currency === currencyOf(entity, money) ? row : null;
}

/** What the plan marks read; nothing where there are none. */
export function planRequests(state: PathState): readonly CatalogueRequest[] {
  const plans = plansOf(state);
  if (plans === null) return [];
  const { edition, entity } = plans;
  return plans.indicators.map(({ id }) => ({ edition, indicator: id, entities: [entity] }));
}
