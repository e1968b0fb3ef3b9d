import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { IndicatorId } from './indicators';
import type { MeasureId } from './measures';
import type { ReferenceId } from './references';
import type { EditionId } from './sources';
import type { TargetId } from './targets';

/** A target that allies are tested against. */
interface BoardTargetRow {
  readonly id: TargetId;
  /** The indicator it is about. */
  readonly indicator: IndicatorId;
  /** The part of the same commitment that no producer tabulates; null where there is none. */
  readonly beside: TargetId | null;
  /** The editions whose tables count what the target is about, newest first. */
  readonly editions: readonly EditionId[];
}

/**
 * What allies are tested against. The 3.5 % are about core defence expenditure, which only the edition of July 2026 tabulates: no
 * earlier table is held against them.
 */
export const boardTargets = [
  {
    id: 'wales-2014-gdp',
    indicator: 'share-of-gdp',
    beside: null,
    editions: ['nato-2026-07', 'nato-2025-08', 'nato-2019-06', 'nato-hoc-2008'],
  },
  {
    id: 'wales-2014-equipment',
    indicator: 'equipment-share',
    beside: null,
    editions: ['nato-2026-07', 'nato-2019-06'],
  },
  {
    id: 'hague-2025-core',
    indicator: 'share-of-gdp',
    beside: 'hague-2025-related',
    editions: ['nato-2026-07'],
  },
] as const satisfies readonly BoardTargetRow[];

export type BoardTargetId = (typeof boardTargets)[number]['id'];

/** A target of the scoreboard. */
export type BoardTarget = BoardTargetRow & { readonly id: BoardTargetId };

/** What a gap is told in. */
interface BoardMoneyRow {
  readonly id: string;
  readonly name: Text;
  /** Prices and exchange rates, for heads and notes. */
  readonly prices: Text;
  readonly expenditure: MeasureId;
  /**
   * The two tables whose ratio is the share of GDP in these prices; null: the edition gives no GDP, but its share of GDP is in the same
   * prices, so that GDP is expenditure ÷ share.
   */
  readonly share: { readonly expenditure: IndicatorId; readonly gdp: IndicatorId } | null;
}

const current = {
  en: 'current prices and exchange rates',
  de: 'jeweilige Preise und Wechselkurse',
} as const satisfies Text;

const currentShare = { expenditure: 'expenditure-usd-current', gdp: 'gdp-usd-current' } as const;

/** What a gap can be told in, the usual first. An edition offers those it has the tables for. */
export const boardMoneys = [
  {
    id: 'usd-2021',
    name: { en: 'US dollars of 2021', de: 'US-Dollar von 2021' },
    prices: { en: '2021 prices and exchange rates', de: 'Preise und Wechselkurse von 2021' },
    expenditure: 'expenditure-usd-2021',
    share: { expenditure: 'expenditure-usd-2021', gdp: 'gdp-usd-2021' },
  },
  {
    id: 'usd-current',
    name: { en: 'US dollars, current', de: 'US-Dollar, jeweilige' },
    prices: current,
    expenditure: 'expenditure-usd-current',
    share: currentShare,
  },
  {
    id: 'eur-current',
    name: { en: 'Euros, current', de: 'Euro, jeweilige' },
    prices: current,
    expenditure: 'expenditure-eur-current',
    share: currentShare,
  },
  {
    id: 'national-current',
    name: { en: 'National currency, current', de: 'Landeswährung, jeweilige' },
    prices: { en: 'current prices', de: 'jeweilige Preise' },
    expenditure: 'expenditure-national-current',
    share: currentShare,
  },
  {
    id: 'usd-2015',
    name: { en: 'US dollars of 2015', de: 'US-Dollar von 2015' },
    prices: { en: '2015 prices and exchange rates', de: 'Preise und Wechselkurse von 2015' },
    expenditure: 'expenditure-usd-2015',
    share: null,
  },
] as const satisfies readonly BoardMoneyRow[];

export type BoardMoneyId = (typeof boardMoneys)[number]['id'];

/** What a gap is told in, with its id. */
export type BoardMoney = BoardMoneyRow & { readonly id: BoardMoneyId };

/** What the scoreboard opens with, and who stands out among the allies. */
export const boardOpening = {
  target: 'wales-2014-gdp',
  edition: 'nato-2026-07',
  highlighted: ['DEU', 'POL', 'USA'],
} as const satisfies {
  readonly target: BoardTargetId;
  readonly edition: EditionId;
  readonly highlighted: readonly EntityId[];
};

/** What the commitment of The Hague adds up to, in per cent of GDP: a part that is tabulated and one that is not. */
export const composition: {
  readonly tested: BoardTargetId;
  readonly untested: TargetId;
} = { tested: 'hague-2025-core', untested: 'hague-2025-related' };

/** What a share of GDP is not: a fee, or a debt. */
export const notAFee: { readonly text: Text; readonly references: readonly ReferenceId[] } = {
  text: {
    en: '2 % is not a fee paid to NATO. It is what an ally spends on its own forces, at home, out of its own budget, and nobody owes NATO the difference.',
    de: '2 % sind kein Beitrag an die NATO. So viel gibt ein Verbündeter für die eigenen Streitkräfte aus, zu Hause, aus dem eigenen Haushalt, und niemand schuldet der NATO den Rest.',
  },
  references: ['cnn-dale'],
};
