import type { SeriesKey } from '../../domain/series';
import type { ObservationStatus } from '../../domain/status';
import type { Language } from '../../domain/text';

/** Where one number comes from, in the words of one language. */
export interface Passport {
  /** Unique for a number and what is done to it; small letters, digits and hyphens. */
  readonly id: string;
  /** The series the number is of; of a measure that is worked out, its id stands for the indicator. */
  readonly key: SeriesKey;
  readonly year: number;
  readonly language: Language;
  /** `Germany, 2024`. */
  readonly heading: string;
  /** The entity's name. */
  readonly entity: string;
  /** What is measured, in what: `Core defence expenditure, % of GDP`. */
  readonly subject: string;
  /** The value as charts show it, rounded; null where it is missing. */
  readonly value: string | null;
  /** The value with the digits as published, or with six significant ones where it is ours; null where it is missing. */
  readonly exact: string | null;
  /** Whether the number is worked out by us. */
  readonly own: boolean;
  readonly unit: string;
  /** Price base and exchange-rate basis. */
  readonly basis: string;
  readonly status: {
    readonly id: ObservationStatus;
    readonly word: string;
    readonly meaning: string;
  };
  /** Why there is no value; null where there is one. */
  readonly missing: string | null;
  /** How the number was worked out, in the order it was done; empty where it is as published. */
  readonly steps: readonly PassportStep[];
  /** The share without the rounding of print; null where that cannot be had. */
  readonly unrounded: UnroundedShare | null;
  readonly definition: string;
  /** The edition of the view first, then those of its inputs. */
  readonly sources: readonly [PassportSource, ...PassportSource[]];
  /** What a reader has to mind of this number and of its edition. */
  readonly notes: readonly string[];
}

/** One step of a calculation of ours. */
export interface PassportStep {
  readonly formula: string;
  /** The formula with the figures in it, and what comes out; null where one of them is missing. */
  readonly worked: { readonly calculation: string; readonly result: string } | null;
  readonly inputs: readonly PassportInput[];
}

/** A figure that went into a calculation. */
export interface PassportInput {
  /** `Defence expenditure, current US dollars, Poland, 2024`. */
  readonly name: string;
  /** With the digits as published; null where it is missing. */
  readonly value: string | null;
  /** The word of its status; null where it is final or missing, which needs none. */
  readonly status: string | null;
  /** Whether there can be no such value, so that nothing waits for it. */
  readonly impossible: boolean;
}

/** A share worked out from figures in whole millions. */
export interface UnroundedShare {
  readonly value: string;
  readonly worked: string;
  /** What the rounding of the figures leaves open. */
  readonly bounds: string;
}

/** An edition a number rests on. */
export interface PassportSource {
  readonly producer: string;
  readonly address: string;
  readonly publication: string;
  readonly label: string;
  /** The date in words, and as ISO text as precise as it is known. */
  readonly published: string;
  readonly publishedOn: string;
  /** In words; null where the producer names none. */
  readonly cutOff: string | null;
  /** The producer's tables; empty where none is known by a name. */
  readonly tables: readonly string[];
  readonly terms: string;
}
