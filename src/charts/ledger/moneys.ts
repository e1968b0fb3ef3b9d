import { type LedgerMoney, ledgerMoneys, ledgerPriceBases } from '../../catalogue/ledger';
import { findParty, membersOf } from './parties';
import type { LedgerState } from './state';

/** The currency that all allies of a state share; null where they differ. */
export function currencyOf({ parties }: Pick<LedgerState, 'parties'>): string | null {
  const members = membersOf(parties.flatMap((id) => findParty(id) ?? []));
  const [first, ...others] = new Set(members.flatMap(({ currency }) => currency ?? []));
  return first === undefined || others.length > 0 ? null : first;
}

/** The currency of a row that names one, for allies that may have their own; null where the row is national and they differ. */
export function codeOf(
  { unit }: Pick<LedgerMoney, 'unit'>,
  state: Pick<LedgerState, 'parties'>,
): string | null {
  if (unit === 'usd-million') return 'USD';
  return unit === 'eur-million' ? 'EUR' : currencyOf(state);
}

/** What a ledger of these allies can be kept in: their own money where they all have one that is not offered anyway. */
export function fittingMoneys(state: Pick<LedgerState, 'parties'>): readonly LedgerMoney[] {
  const named = ledgerMoneys.flatMap(({ unit }) =>
    unit === 'national-million' ? [] : [codeOf({ unit }, state)],
  );
  const own = currencyOf(state);
  return ledgerMoneys.filter(
    ({ unit }) => unit !== 'national-million' || (own !== null && !named.includes(own)),
  );
}

/** The money a state is kept in. Where its own does not fit those chosen, it is one of the same tables: their own, or dollars. */
export function moneyOf(state: Pick<LedgerState, 'parties' | 'money'>): LedgerMoney {
  const fitting = fittingMoneys(state);
  const asked = ledgerMoneys.find(({ id }) => id === state.money);
  const alike = fitting.filter(({ expenditure }) => expenditure === asked?.expenditure);
  const own = currencyOf(state);
  const found =
    fitting.find(({ id }) => id === state.money) ??
    alike.find((money) => codeOf(money, state) === own) ??
    alike[0];
  if (found === undefined) throw new Error(`The catalogue has no money "${state.money}".`);
  return found;
}

/** All moneys a state reads: its own, and the two price bases that are held against each other. */
export function moneysRead(state: Pick<LedgerState, 'parties' | 'money'>): readonly LedgerMoney[] {
  const own = moneyOf(state);
  return ledgerMoneys.filter(
    ({ id }) => id === own.id || ledgerPriceBases.some((base) => base === id),
  );
}
