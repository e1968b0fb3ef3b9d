import type { YearsMessages } from '../years/years-messages';

/** What the page says; it loads with it. */
export interface DoublingMessages {
  readonly title: string;
  readonly years: YearsMessages;
  readonly controls: {
    readonly label: string;
    readonly entity: string;
    readonly edition: string;
    readonly span: string;
    readonly spanYears: (years: number) => string;
    readonly base: string;
    readonly year: string;
  };
  /** The answer in sentences. `factors` is a list such as “×2.15 in current euros and ×1.66 as a share of GDP”. */
  readonly answer: {
    readonly depends: string;
    readonly all: string;
    readonly none: string;
    readonly factors: (name: string, base: number, year: number, factors: string) => string;
    readonly neutral: string;
  };
  /** Why there is no factor at all. */
  readonly empty: {
    readonly unarmed: (name: string) => string;
    readonly joinedLater: (name: string, edition: string) => string;
    readonly noFigures: (name: string, edition: string) => string;
    readonly noBase: (name: string, base: number, year: number) => string;
    readonly notPositive: (name: string, base: number, year: number) => string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: (name: string, base: number, year: number) => string;
    readonly definition: string;
    readonly factor: string;
    readonly first: (base: number) => string;
    readonly time: string;
    readonly timeNote: (base: number, year: number) => string;
    readonly notYet: string;
    readonly never: string;
    readonly neverNote: string;
    readonly years: (years: string) => string;
    /** Stands in a heading of a group of rows. */
    readonly group: Readonly<Record<'nato' | 'sipri', (term: string) => string>>;
    /** Why a row has no factor. */
    readonly none: Readonly<
      Record<'no-base' | 'no-value' | 'base-not-positive' | 'value-not-positive', string>
    >;
  };
  readonly windows: {
    readonly title: (span: number) => string;
    readonly caption: (name: string, span: number, edition: string) => string;
    readonly finding: (within: string, count: number, of: number, which: string) => string;
    readonly findingNone: (within: string, of: number) => string;
    readonly window: string;
    readonly show: (from: number, to: number) => string;
    readonly doubled: string;
    readonly estimate: string;
    readonly missing: string;
    readonly key: string;
    readonly none: (span: number) => string;
  };
  readonly working: {
    readonly title: string;
    readonly example: (name: string) => string;
    readonly doubles: (working: string) => string;
  };
}
