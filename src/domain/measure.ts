import type { Text } from './text';
import type { UnitId } from './unit';

/** How a measure's value comes about. Indicators are ids of the catalogue, all of one edition unless said otherwise. */
export type MeasureOrigin =
  | { readonly kind: 'published'; readonly indicator: string }
  /** factor × numerator ÷ denominator. */
  | {
      readonly kind: 'ratio';
      readonly numerator: string;
      readonly denominator: string;
      readonly factor: number;
    }
  /** US dollars at current prices, turned into euros at the rate the edition itself uses: that of a euro member's two tables. */
  | {
      readonly kind: 'euro';
      readonly dollars: string;
      /** The tables, and the euro member, whose ratio is the rate. */
      readonly national: string;
      readonly member: string;
    }
  /** National currency divided by a factor of purchasing power, which is another edition's. */
  | {
      readonly kind: 'purchasing-power';
      readonly national: string;
      readonly factor: string;
      readonly factorEdition: string;
      /** Entities whose factor is in another currency than their figures: their values are missing. */
      readonly unlike: readonly string[];
    };

/** What a reader compares: an indicator as published, or one formed of several. */
export interface Measure {
  readonly id: string;
  readonly name: Text;
  /** For subtitles and small places: `% of GDP`, `USD bn, 2021 prices`. */
  readonly short: Text;
  readonly definition: Text;
  readonly unit: UnitId;
  readonly origin: MeasureOrigin;
  /** Whose definition it follows. Two families never share a line or a sum. */
  readonly family: 'nato' | 'sipri';
  /**
   * `share` of GDP; `money` that can be added over entities; `national` money in each entity's own currency;
   * `rate` per head or soldier; `change` on the year before; `category` of expenditure, in per cent of it;
   * `count` that can be added.
   */
  readonly kind: 'share' | 'money' | 'national' | 'rate' | 'change' | 'category' | 'count';
  /** The measure of the other family that asks the same question; null where there is none. */
  readonly counterpart: string | null;
  /** The units of money it may be in, for the passport: price base and exchange-rate basis in words. */
  readonly basis: Text;
}

/** Whether values of several entities may be added up, and shares of their sum be formed. */
export function isAdditive({ kind }: Pick<Measure, 'kind'>): boolean {
  return kind === 'money' || kind === 'count';
}

/** Whether the sizes of entities play no part, so that values can be compared on a map. */
export function isComparable({ kind }: Pick<Measure, 'kind'>): boolean {
  return kind === 'share' || kind === 'rate' || kind === 'change' || kind === 'category';
}
