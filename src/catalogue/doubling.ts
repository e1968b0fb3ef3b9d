import type { Text } from '../domain/text';
import type { EntityId } from './entities';
import type { MeasureId } from './measures';
import type { EditionId } from './sources';

/** A definition under which something may have doubled. */
export interface DoublingDefinition {
  readonly measure: MeasureId;
  /** Whether prices play along: money of the day, money of one year, or a share of what is produced. */
  readonly prices: 'current' | 'constant' | 'share';
  /** After the name of whose definition it is. */
  readonly name: Text;
  readonly short: Text;
  /** In a sentence: `doubled in current US dollars`. */
  readonly within: Text;
  /** For national currency: the same where that is the euro. */
  readonly euro?: Pick<DoublingDefinition, 'name' | 'short' | 'within'>;
}

const euros = {
  name: { en: 'Current euros', de: 'Euro, jeweilige Preise' },
  short: { en: 'Current euros', de: 'Jeweilige Euro' },
  within: { en: 'in current euros', de: 'in jeweiligen Euro' },
} as const;

const national = {
  name: { en: 'Current national currency', de: 'Landeswährung, jeweilige Preise' },
  short: { en: 'Own currency', de: 'Landeswährung' },
  within: { en: 'in current national currency', de: 'in jeweiliger Landeswährung' },
} as const;

const share = {
  name: { en: 'Share of GDP', de: 'Anteil am BIP' },
  short: { en: 'Share of GDP', de: 'Anteil am BIP' },
  within: { en: 'as a share of GDP', de: 'als Anteil am BIP' },
} as const;

/** Every definition, in the order they are listed. Those an edition does not hold are not asked of it. */
export const doublingDefinitions: readonly DoublingDefinition[] = [
  { measure: 'expenditure-national-current', prices: 'current', ...national, euro: euros },
  { measure: 'expenditure-eur-current', prices: 'current', ...euros },
  {
    measure: 'expenditure-usd-current',
    prices: 'current',
    name: { en: 'Current US dollars', de: 'US-Dollar, jeweilige Preise' },
    short: { en: 'Current dollars', de: 'Jeweilige Dollar' },
    within: { en: 'in current US dollars', de: 'in jeweiligen US-Dollar' },
  },
  {
    measure: 'expenditure-usd-2021',
    prices: 'constant',
    name: { en: 'US dollars of 2021 (real)', de: 'US-Dollar von 2021 (real)' },
    short: { en: '2021 dollars (real)', de: 'Dollar 2021 (real)' },
    within: { en: 'in 2021 prices', de: 'in Preisen von 2021' },
  },
  {
    measure: 'expenditure-usd-2015',
    prices: 'constant',
    name: { en: 'US dollars of 2015 (real)', de: 'US-Dollar von 2015 (real)' },
    short: { en: '2015 dollars (real)', de: 'Dollar 2015 (real)' },
    within: { en: 'in 2015 prices', de: 'in Preisen von 2015' },
  },
  { measure: 'share-of-gdp', prices: 'share', ...share },
  { measure: 'military-national-current', prices: 'current', ...national, euro: euros },
  {
    measure: 'military-usd-2024',
    prices: 'constant',
    name: { en: 'US dollars of 2024 (real)', de: 'US-Dollar von 2024 (real)' },
    short: { en: '2024 dollars (real)', de: 'Dollar 2024 (real)' },
    within: { en: 'in 2024 prices', de: 'in Preisen von 2024' },
  },
  { measure: 'military-share-of-gdp', prices: 'share', ...share },
];

/** What stands in for national currency where an entity has none of its own, and is left out where it has. */
export const nationalStandIn: MeasureId = 'expenditure-eur-current';

/** The measure that repeats national currency where that is the US dollar. */
export const dollarRepeat: { readonly measure: MeasureId; readonly currency: string } = {
  measure: 'expenditure-usd-current',
  currency: 'USD',
};

/** The currency whose name the definitions know; all others are named by their code. */
export const euroCode = 'EUR';

/** What the page opens with. `span`: the years of a window. */
export const doublingOpening: {
  readonly entity: EntityId;
  readonly edition: EditionId;
  readonly beside: EditionId;
  readonly base: number;
  readonly span: number;
} = {
  entity: 'DEU',
  edition: 'nato-2026-07',
  beside: 'sipri-2026-04',
  base: 2017,
  span: 7,
};
