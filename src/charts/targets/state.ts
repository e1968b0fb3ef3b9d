import { type EditionId, editionHeads } from '../../catalogue/sources';
import {
  type BoardMoneyId,
  type BoardTarget,
  type BoardTargetId,
  boardOpening,
  boardTargets,
} from '../../catalogue/target-board';
import { isShareOfGdp, moneysOf } from './moneys';

/** Who is counted in a year: those who were allies in it, or today's, whenever they joined. */
export const memberships = ['year', 'today'] as const;

export type Membership = (typeof memberships)[number];

/** The columns the scoreboard can be sorted by. The margin and the share have one order. */
export const boardSorts = ['margin', 'name', 'money', 'first', 'run'] as const;

export type BoardSort = (typeof boardSorts)[number];

export const boardOrders = ['falling', 'rising'] as const;

export type BoardOrder = (typeof boardOrders)[number];

/** Everything the scoreboard is made of; the address says it whole. */
export interface TargetsState {
  readonly target: BoardTargetId;
  readonly edition: EditionId;
  readonly year: number;
  /** What gaps are told in; `none` where the edition has no money. */
  readonly money: BoardMoneyId | 'none';
  readonly members: Membership;
  readonly sort: BoardSort;
  readonly order: BoardOrder;
}

/** The order a column is sorted in first. */
export function usualOrder(sort: BoardSort): BoardOrder {
  return sort === 'name' || sort === 'first' ? 'rising' : 'falling';
}

/** The row of a target that is tested. */
export function boardTarget(id: BoardTargetId): BoardTarget {
  const found = boardTargets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`The board has no target "${id}".`);
  return found;
}

/** The editions any target can be tested on, newest first. */
export const boardEditions: readonly EditionId[] = [
  ...new Set(boardTargets.flatMap(({ editions }): readonly EditionId[] => editions)),
];

/** The targets that can be tested on an edition. */
export function targetsOn(edition: EditionId): readonly BoardTargetId[] {
  return boardTargets
    .filter(({ editions }) => editions.some((id) => id === edition))
    .map(({ id }) => id);
}

/** Whether an edition has both values the quadrant needs: the share of GDP and that of equipment. */
export function hasQuadrant(edition: EditionId): boolean {
  return targetsOn(edition).some((target) => !isShareOfGdp(target));
}

/** First and last year of an edition. */
export function yearsOf(edition: EditionId): readonly [number, number] {
  const head = editionHeads.find(({ id }) => id === edition);
  if (head === undefined) throw new Error(`The catalogue has no edition "${edition}".`);
  return head.years;
}

/** What an address without a query shows. */
export const targetsDefaults: TargetsState = {
  target: boardOpening.target,
  edition: boardOpening.edition,
  year: yearsOf(boardOpening.edition)[1],
  money: moneysOf(boardOpening.edition, boardOpening.target)[0] ?? 'none',
  members: 'year',
  sort: 'margin',
  order: usualOrder('margin'),
};

/** The nearest state that can be shown: target, year and money that the edition has, and an order that compares like with like. */
export function settled(state: TargetsState): TargetsState {
  const { edition } = state;
  const target = targetsOn(edition).find((id) => id === state.target) ?? boardOpening.target;
  const [first, last] = yearsOf(edition);
  const offered = moneysOf(edition, target);
  const money = offered.find((id) => id === state.money) ?? offered[0] ?? 'none';
  const byMoney = state.sort === 'money' && !canSortByMoney(money);
  return {
    ...state,
    target,
    money,
    year: Math.min(last, Math.max(first, state.year)),
    ...(byMoney ? ({ sort: 'margin', order: usualOrder('margin') } as const) : {}),
  };
}

/** The state with another edition: the newest year stays the newest. */
export function withEdition(state: TargetsState, edition: EditionId): TargetsState {
  const isNewest = state.year === yearsOf(state.edition)[1];
  return settled({ ...state, edition, year: isNewest ? yearsOf(edition)[1] : state.year });
}

/** The state with another target, on the newest edition that can test it where the present one cannot. */
export function withTarget(state: TargetsState, target: BoardTargetId): TargetsState {
  const { editions } = boardTarget(target);
  const edition = editions.find((id) => id === state.edition) ?? editions[0] ?? state.edition;
  return withEdition({ ...state, target }, edition);
}

/** The state sorted by a column: the same one again turns the order. */
export function withSort(state: TargetsState, sort: BoardSort): TargetsState {
  const turned = state.order === 'falling' ? 'rising' : 'falling';
  return { ...state, sort, order: state.sort === sort ? turned : usualOrder(sort) };
}

/** Amounts in national currencies are of different sizes: they have no order. */
export function canSortByMoney(money: TargetsState['money']): boolean {
  return money !== 'none' && money !== 'national-current';
}
