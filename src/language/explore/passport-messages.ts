import type { ObservationStatus } from '../../domain/status';
import type { UnitId } from '../../domain/unit';

/** Where a number comes from: the passport of a point, its copies and citations. */
export interface PassportMessages {
  readonly title: string;
  /** An entity in a year. */
  readonly heading: (entity: string, year: number) => string;
  readonly rows: Readonly<
    Record<
      | 'exact'
      | 'workedOut'
      | 'unit'
      | 'basis'
      | 'status'
      | 'missing'
      | 'unrounded'
      | 'derived'
      | 'inputs'
      | 'definition'
      | 'source'
      | 'edition'
      | 'table'
      | 'notes'
      | 'terms',
      string
    >
  >;
  /** A number, already written in the language, in a unit; `currency` is a three-letter code or empty. */
  readonly amounts: Readonly<Record<UnitId, (number: string, currency: string) => string>>;
  readonly units: Readonly<Record<UnitId, (currency: string) => string>>;
  readonly ratioUnit: (base: number) => string;
  readonly shareUnit: string;
  readonly constantPrices: (year: number) => string;
  readonly noBasisNamed: string;
  readonly statusMeanings: Readonly<Record<ObservationStatus, string>>;
  readonly reasons: {
    readonly published: (producer: string) => string;
    readonly impossible: string;
    readonly input: (names: string) => string;
    readonly base: (year: number) => string;
    readonly unlike: string;
    readonly sum: (names: string) => string;
  };
  readonly missing: string;
  /** An edition with its dates in words; `cutOff` null: the producer names none. */
  readonly edition: (label: string, published: string, cutOff: string | null) => string;
  readonly own: string;
  readonly sumOf: (count: number) => string;
  /** An input with the entity and the year it is of. */
  readonly input: (name: string, entity: string, year: number) => string;
  readonly bounds: (lowest: string, highest: string) => string;
  readonly copy: {
    readonly label: string;
    readonly text: string;
    readonly link: string;
    readonly done: Readonly<Record<'text' | 'bibtex' | 'csl' | 'link', string>>;
    readonly refused: string;
    readonly byHand: string;
  };
  readonly cite: {
    readonly title: (subject: string, entity: string, year: number) => string;
    readonly value: (heading: string, value: string, status: string) => string;
    readonly ownFrom: (formula: string) => string;
    readonly edition: (label: string, published: string) => string;
    readonly table: (name: string) => string;
    readonly retrieved: (product: string, date: string) => string;
    readonly terms: (terms: string) => string;
    readonly basis: (basis: string) => string;
  };
}
