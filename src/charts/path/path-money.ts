import { findEntity } from '../../catalogue/entities';
import { getMeasure } from '../../catalogue/measures';
import { pathDefaults } from '../../catalogue/path';
import type { Measure } from '../../domain/measure';
import type { MoneyId, PathState } from './path-state';

/** The measure of a path’s money. */
export function moneyMeasure(money: MoneyId): Measure {
  const row = pathDefaults.moneys.find(({ id }) => id === money) ?? pathDefaults.moneys[0];
  return getMeasure(row.measure);
}

/** The currency an entity's path is in, as a three-letter code. */
export function currencyOf(entity: string, money: MoneyId): string {
  const row = pathDefaults.moneys.find(({ id }) => id === money);
  return row?.currency ?? findEntity(entity)?.currency ?? '';
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
