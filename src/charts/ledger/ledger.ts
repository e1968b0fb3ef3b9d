import { type LedgerMoney, ledgerOpening } from '../../catalogue/ledger';
import { getTarget } from '../../catalogue/targets';
import {
  firstYearOf,
  type LedgerAccount,
  type LedgerTarget,
  type LedgerTotals,
  type LedgerYear,
  ledgerTotals,
  ledgerYears,
} from '../../domain/gap-ledger';
import { alliesOfTheYearFormula, balanceFormula } from '../../domain/ledger-amounts';
import type { Series } from '../../domain/series';
import type { Target } from '../../domain/target';
import type { Text } from '../../domain/text';
import type { SeriesBook } from '../series-book';
import { accountOf } from './accounts';
import { codeOf, moneyOf } from './moneys';
import { type Ally, membersOf, type Party, partiesOf } from './parties';
import { baseOf, type LedgerState } from './state';

/** The ledger of one ally or group, or of all chosen together. */
export interface KeptLedger {
  readonly accounts: readonly LedgerAccount[];
  readonly years: readonly LedgerYear[];
  /** Null where no year that counts has figures. */
  readonly counted: LedgerTotals | null;
  /** Of the years before accession; null where there are none with figures. */
  readonly early: LedgerTotals | null;
}

/** A line of the table of each: a party, or where one group is chosen its members. */
export interface LedgerRow extends KeptLedger {
  readonly id: string;
  readonly name: Text;
}

/** All that a view of the ledger shows. */
export interface Ledger {
  readonly state: LedgerState;
  readonly target: Target;
  readonly base: 'gdp' | 'expenditure';
  /** The first year the target counts for by its own date. */
  readonly agreed: number;
  readonly money: LedgerMoney;
  readonly currency: string;
  readonly parties: readonly Party[];
  readonly members: readonly Ally[];
  /** All chosen together, each ally once. */
  readonly whole: KeptLedger;
  /** Empty where the whole is one ally. */
  readonly rows: readonly LedgerRow[];
}

/** Keeps the ledger of a state. */
export function keepLedger(data: SeriesBook, state: LedgerState): Ledger {
  const target = getTarget(state.target);
  const parties = partiesOf(state.parties);
  const members = membersOf(parties);
  const money = moneyOf(state);
  const keep = (allies: readonly Ally[]) => keepFor(data, allies, state, money);
  const [only] = parties;
  const single = only !== undefined && parties.length === 1;
  const listed = !single
    ? parties.map(({ id, name, members: own }) => ({ id, name, own }))
    : only.kind === 'group'
      ? only.members.map((ally) => ({ id: ally.id, name: ally.name, own: [ally] }))
      : [];
  return {
    state,
    target,
    base: baseOf(target) ?? 'gdp',
    agreed: firstYearOf(target),
    money,
    currency: codeOf(money, state) ?? '',
    parties,
    members,
    whole: keep(members),
    rows: listed.map(({ id, name, own }) => ({ id, name, ...keep(own) })),
  };
}

/** Keeps the ledger of some allies in some money, for the years and the target of a state. */
export function keepFor(
  data: SeriesBook,
  allies: readonly Ally[],
  { target, years: span, before }: LedgerState,
  money: LedgerMoney,
): KeptLedger {
  const accounts = allies.flatMap((ally) => accountOf(data, ally, target, money) ?? []);
  const years = accounts.length === 0 ? [] : ledgerYears(accounts, asks(target, before), span);
  return {
    accounts,
    years,
    counted: ledgerTotals(years),
    early: ledgerTotals(years, 'before-accession'),
  };
}

function asks(id: LedgerState['target'], before: boolean): LedgerTarget {
  const target = getTarget(id);
  const base = baseOf(target) ?? 'gdp';
  return { level: target.value, base, since: before ? null : firstYearOf(target) };
}

/** The balances of the years a ledger has, as a series of our own: in the ledger's money, with how they are worked out. */
export function balanceSeries({ whole, target, base, state }: Ledger): Series | null {
  const [first] = whole.accounts;
  if (first === undefined) return null;
  const used = whole.accounts.flatMap(({ spent, base: asked }) => [spent, asked]);
  const formulas = [
    ...used.flatMap(({ derivation }) => derivation?.formulas ?? []),
    balanceFormula(target.value, base),
    ...(whole.accounts.length === 1 ? [] : [alliesOfTheYearFormula]),
  ];
  return {
    key: {
      edition: ledgerOpening.edition,
      indicator: 'balance',
      entity: state.parties.length === 1 ? (state.parties[0] ?? '') : 'chosen',
    },
    unit: first.spent.unit,
    priceBase: first.spent.priceBase,
    observations: whole.years
      .filter(({ standing }) => standing !== 'before-target')
      .map(({ year, balance, status }) => ({ year, value: balance, status })),
    derivation: {
      formulas: formulas.filter(
        (one, at) => formulas.findIndex((other) => other.id === one.id) === at,
      ),
      inputs: used.flatMap(({ key, derivation }) => derivation?.inputs ?? [key]),
    },
  };
}
