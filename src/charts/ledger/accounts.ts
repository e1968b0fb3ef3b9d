import { indicators } from '../../catalogue/indicators';
import { type LedgerMoney, ledgerOpening } from '../../catalogue/ledger';
import { getTarget } from '../../catalogue/targets';
import type { LedgerAccount } from '../../domain/gap-ledger';
import { atRate, partOfExpenditure } from '../../domain/ledger-amounts';
import type { Series } from '../../domain/series';
import type { SeriesBook } from '../series-book';
import type { CatalogueRequest } from '../spec';
import { moneysRead } from './moneys';
import type { Ally } from './parties';
import { baseOf, type LedgerState } from './state';

/** What a state reads: whole indicators, so that another choice of allies or years reads nothing new. */
export function ledgerRequests(state: LedgerState): readonly CatalogueRequest[] {
  const { indicator } = getTarget(state.target);
  const share = baseOf(getTarget(state.target)) === 'expenditure' ? [indicator] : [];
  const read = moneysRead(state).flatMap(({ expenditure, gdp, rate }) => [
    expenditure,
    gdp,
    ...(rate === null ? [] : [rate.national, rate.dollars]),
  ]);
  const wanted = new Set<string | null>([...read, ...share]);
  return indicators
    .filter(({ id }) => wanted.has(id))
    .map(({ id }) => ({ edition: ledgerOpening.edition, indicator: id, entities: 'all' }));
}

/** The account of an ally: what it spent and what a target is a share of, in some money; null where the data have no such ally. */
export function accountOf(
  data: SeriesBook,
  ally: Ally,
  target: LedgerState['target'],
  money: LedgerMoney,
): LedgerAccount | null {
  const { indicator } = getTarget(target);
  const find = (id: string, entity: string = ally.id) =>
    data.find({ edition: ledgerOpening.edition, indicator: id, entity });
  const expenditure = find(money.expenditure);
  const share = baseOf(getTarget(target)) === 'expenditure' ? find(indicator ?? '') : null;
  const spent =
    share === null || expenditure === null ? expenditure : partOfExpenditure(share, expenditure);
  const base = share === null ? find(money.gdp) : expenditure;
  if (spent === null || base === null) return null;
  const { joined } = ally;
  if (money.rate === null) return { entity: ally.id, joined, spent, base };
  const { rate } = money;
  const national = find(rate.national, rate.member ?? ally.id);
  const dollars = find(rate.dollars, rate.member ?? ally.id);
  if (national === null || dollars === null) return null;
  const at = (amount: Series) => atRate(amount, national, dollars, money.unit);
  return { entity: ally.id, joined, spent: at(spent), base: at(base) };
}
