import { findEntity } from '../../catalogue/entities';
import { type PathMoney, pathDefaults } from '../../catalogue/path';
import type { EditionId } from '../../catalogue/sources';
import { measureSeries } from '../../domain/measure-series';
import type { Series } from '../../domain/series';
import type { SeriesBook } from '../series-book';
import type { MoneyId, PathState } from './path-state';

const moneys: readonly PathMoney[] = pathDefaults.moneys;

/** The money with the id. */
export function moneyOf(id: MoneyId): PathMoney {
  return moneys.find((one) => one.id === id) ?? pathDefaults.moneys[0];
}

/** Spending of an entity in a money; null where the data have none. */
export function spendingIn(
  money: MoneyId,
  edition: EditionId,
  entity: string,
  data: SeriesBook,
): Series | null {
  const { origin, unit } = moneyOf(money);
  const find = (indicator: string, _: string | null, id: string) =>
    data.find({ edition, indicator, entity: id });
  return measureSeries({ id: `expenditure-${money}`, unit, origin }, entity, find);
}

/** The currency an entity's path is in, as a three-letter code. */
export function currencyOf(entity: string, money: MoneyId): string {
  return moneyOf(money).currency ?? findEntity(entity)?.currency ?? '';
}

/** The money of the state, or the ally's own where that is the same currency: then nothing has to be converted. */
export function usedMoney(entity: string, money: MoneyId): MoneyId {
  const own = findEntity(entity)?.currency;
  return currencyOf(entity, money) === own ? 'national' : money;
}

/** The moneys an entity's path can be seen in: none twice. */
export function moneysFor(entity: string): readonly MoneyId[] {
  return pathDefaults.moneys.map(({ id }) => id).filter((id) => usedMoney(entity, id) === id);
}

/** Whether the path’s money was converted, so that it rests on an exchange rate. */
export function isConverted({ entity, money }: PathState): boolean {
  return usedMoney(entity, money) !== 'national';
}
