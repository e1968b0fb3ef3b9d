import type { Text } from '../domain/text';
import type { UnitId } from '../domain/unit';
import type { EntityId } from './entities';
import type { GroupId } from './groups';
import type { IndicatorId } from './indicators';
import type { EditionId } from './sources';
import type { TargetId } from './targets';

/** What the gap ledger opens with. Its edition is the one that has GDP beside expenditure. */
export const ledgerOpening: {
  readonly edition: EditionId;
  readonly entity: EntityId;
  readonly target: TargetId;
} = { edition: 'nato-2026-07', entity: 'DEU', target: 'wales-2014-gdp' };

/** Aggregates NATO prints are kept as the sums of their members: NATO's GDP of them includes that of an ally without forces. */
export const ledgerAliases: readonly { readonly id: EntityId; readonly group: GroupId }[] = [
  { id: 'NATO_TOTAL', group: 'all-allies' },
  { id: 'NATO_EUR_CAN', group: 'europe-and-canada' },
];

/** Groups that are called otherwise where they are added up. */
export const ledgerGroupNames: Readonly<
  Partial<Record<GroupId, { readonly name: Text; readonly short?: Text }>>
> = {
  'europe-and-canada': {
    name: { en: 'European allies and Canada', de: 'Europäische Verbündete und Kanada' },
    short: { en: 'Europe + Canada', de: 'Europa + Kanada' },
  },
};

/** What a ledger is kept in. The tables of dollars, and where it is another currency, those whose ratio is the rate. */
interface LedgerMoneyRow {
  readonly id: string;
  readonly name: Text;
  /** For subtitles, behind the currency's code. */
  readonly prices: Text;
  readonly unit: UnitId;
  readonly expenditure: IndicatorId;
  readonly gdp: IndicatorId;
  /** `member`: whose two tables of expenditure give the rate; null: each ally's own. */
  readonly rate: {
    readonly national: IndicatorId;
    readonly dollars: IndicatorId;
    readonly member: EntityId | null;
  } | null;
}

const current = {
  en: 'current prices and exchange rates',
  de: 'jeweilige Preise und Wechselkurse',
} as const satisfies Text;

/** What a ledger can be kept in, the usual first. */
export const ledgerMoneys = [
  {
    id: 'usd-2021',
    name: { en: 'US dollars of 2021', de: 'US-Dollar von 2021' },
    prices: { en: '2021 prices and exchange rates', de: 'Preise und Wechselkurse von 2021' },
    unit: 'usd-million',
    expenditure: 'expenditure-usd-2021',
    gdp: 'gdp-usd-2021',
    rate: null,
  },
  {
    id: 'usd-current',
    name: { en: 'US dollars, current', de: 'US-Dollar, jeweilige' },
    prices: current,
    unit: 'usd-million',
    expenditure: 'expenditure-usd-current',
    gdp: 'gdp-usd-current',
    rate: null,
  },
  {
    id: 'eur-current',
    name: { en: 'Euros, current', de: 'Euro, jeweilige' },
    prices: current,
    unit: 'eur-million',
    expenditure: 'expenditure-usd-current',
    gdp: 'gdp-usd-current',
    rate: {
      national: 'expenditure-national-current',
      dollars: 'expenditure-usd-current',
      member: 'DEU',
    },
  },
  {
    id: 'national-current',
    name: { en: 'National currency, current', de: 'Landeswährung, jeweilige' },
    prices: { en: 'current prices', de: 'jeweilige Preise' },
    unit: 'national-million',
    expenditure: 'expenditure-usd-current',
    gdp: 'gdp-usd-current',
    rate: {
      national: 'expenditure-national-current',
      dollars: 'expenditure-usd-current',
      member: null,
    },
  },
] as const satisfies readonly LedgerMoneyRow[];

export type LedgerMoneyId = (typeof ledgerMoneys)[number]['id'];

/** What a ledger is kept in, in the order it is offered. */
export type LedgerMoney = LedgerMoneyRow & { readonly id: LedgerMoneyId };

/** The two price bases whose balances are held against each other. */
export const ledgerPriceBases: readonly [LedgerMoneyId, LedgerMoneyId] = [
  'usd-2021',
  'usd-current',
];
