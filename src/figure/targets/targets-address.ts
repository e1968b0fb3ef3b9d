import { boardTargets } from '../../catalogue/target-board';
import { moneysOf } from '../../charts/targets/moneys';
import {
  boardEditions,
  boardOrders,
  boardSorts,
  canSortByMoney,
  memberships,
  settled,
  type TargetsState,
  targetsDefaults,
  targetsOn,
  usualOrder,
  yearsOf,
} from '../../charts/targets/state';
import type { InvalidPart } from '../address/invalid-part';
import { printAddress, readAddress } from '../address/read-address';
import type { AddressCodec } from '../address/use-page-state';
import { targetViews, viewKey } from './target-views';

/**
 * `?target=hague-2025-core&edition=nato-2026-07&year=2026&money=eur-current&members=today&sort=name&order=falling`, without what is
 * usual. Which targets, years and moneys there are depends on the edition.
 */
export const targetsAddress: AddressCodec<TargetsState> = {
  parse: (query) => {
    const read = readAddress(query);
    read.one(viewKey, targetViews, targetViews[0]);
    const usual = targetsDefaults;
    const edition = read.one('edition', boardEditions, usual.edition);
    const asked = read.one(
      'target',
      boardTargets.map(({ id }) => id),
      usual.target,
    );
    const target = targetsOn(edition).find((id) => id === asked) ?? usual.target;
    const years = yearsOf(edition);
    const moneys = moneysOf(edition, target);
    const sort = read.one('sort', boardSorts, usual.sort);
    const state: TargetsState = {
      edition,
      target,
      year: read.year('year', years, years[1]),
      money: read.one('money', moneys, moneys[0] ?? 'none'),
      members: read.one('members', memberships, usual.members),
      sort,
      order: read.one('order', boardOrders, usualOrder(sort)),
    };
    const unfit: readonly InvalidPart[] = [
      ...(asked === target ? [] : [unknown('target', asked, target)]),
      ...(sort === 'money' && !canSortByMoney(state.money)
        ? [unknown('sort', sort, usual.sort)]
        : []),
    ];
    const shown = settled(state);
    return {
      state: print(shown) === '' ? usual : shown,
      invalid: [...read.invalid(), ...unfit],
    };
  },
  print,
};

/** A value there is, but not beside the others of the address. */
function unknown(key: string, value: string, used: string): InvalidPart {
  return { key, value, reason: { kind: 'unknown-value' }, used };
}

function print({ target, edition, year, money, members, sort, order }: TargetsState): string {
  const usual = targetsDefaults;
  return printAddress([
    ['target', target, usual.target],
    ['edition', edition, usual.edition],
    ['year', year, yearsOf(edition)[1]],
    ['money', money, moneysOf(edition, target)[0] ?? 'none'],
    ['members', members, usual.members],
    ['sort', sort, usual.sort],
    ['order', order, usualOrder(sort)],
  ]);
}
