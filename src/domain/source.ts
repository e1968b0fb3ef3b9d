import type { Text } from './text';
import type { PriceBase } from './unit';

/** A producer's publication and the terms its figures come under. */
export interface Source {
  readonly id: string;
  readonly name: Text;
  readonly terms: Text;
}

/** A source with the page of its publications. */
export interface AddressedSource extends Source {
  readonly address: string;
}

/** One release of a source. A later release is another edition, never a correction of this one. */
export interface EditionHead {
  readonly id: string;
  readonly source: string;
  readonly publication: Text;
  /** How the release is told from its siblings, for example "July 2026". */
  readonly label: Text;
  /** ISO date, as precise as it is known. */
  readonly published: string;
  /** The day after which nothing entered the tables; null where the producer names none. */
  readonly cutOff: string | null;
  /** First and last year of its figures. */
  readonly years: readonly [number, number];
}

/** What an edition holds. */
export interface EditionContents {
  /** The indicators it has and the price base each is given in. */
  readonly contents: Readonly<Partial<Record<string, PriceBase>>>;
  /** What a reader has to mind; empty where nothing. */
  readonly notes: readonly Text[];
}

/** An edition with all there is to say of it. */
export type Edition = EditionHead & EditionContents;
