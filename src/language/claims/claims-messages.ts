import type { TestKind } from '../../domain/claim';
import type { Caveat, Verdict, Why } from '../../domain/claim-result';

/** What the pages of claims say; it loads with them. */
export interface ClaimsMessages {
  readonly title: string;
  readonly lead: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly list: {
    readonly tested: string;
    readonly testedLead: string;
    readonly context: string;
    readonly contextLead: string;
    readonly own: string;
    readonly ownLead: string;
    readonly counts: (counts: Readonly<Record<Verdict, number>>) => string;
    readonly untestable: string;
  };
  readonly claim: {
    readonly all: string;
    readonly label: string;
    readonly paraphrase: string;
    readonly answer: string;
    readonly sources: string;
    readonly reading: string;
    readonly untestable: string;
    readonly own: string;
    readonly ownText: string;
    readonly unknown: string;
    readonly unknownText: (id: string) => string;
  };
  readonly grid: GridMessages;
  readonly meanings: {
    readonly title: string;
    readonly prices: string;
  };
  readonly test: TestMessages;
}

/** The words of a verdict grid. */
export interface GridMessages {
  readonly title: string;
  readonly caption: (sentence: string) => string;
  readonly definition: string;
  readonly verdict: string;
  readonly result: string;
  readonly margin: string;
  readonly figures: string;
  readonly prices: string;
  readonly source: string;
  readonly window: string;
  readonly chart: string;
  readonly aside: string;
  readonly explore: string;
  readonly draw: string;
  readonly drawn: string;
  readonly table: string;
  readonly none: string;
  /** What decided, or why nothing did. */
  readonly why: (why: Why, name: (entity: string) => string) => string | null;
  readonly caveat: (
    caveat: Caveat,
    names: (entities: readonly string[]) => string,
    years: (years: readonly number[]) => string,
    percent: (value: number, decimals: number) => string,
  ) => string;
  readonly stated: string;
}

/** The words of the form in which a reader tests a sentence of their own. */
export interface TestMessages {
  readonly title: string;
  readonly lead: string;
  readonly form: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Exclude<TestKind, 'all-meet' | 'newly-met'>, string>>;
  readonly entity: string;
  readonly measure: string;
  readonly everyMeasure: string;
  readonly edition: string;
  readonly everyEdition: string;
  readonly from: string;
  readonly to: string;
  readonly year: string;
  readonly factor: string;
  readonly level: string;
  readonly years: string;
  readonly lastMet: string;
  readonly rank: string;
  readonly group: string;
  readonly members: string;
  readonly than: string;
  readonly amount: string;
  readonly addMember: string;
  readonly removeMember: (name: string) => string;
  readonly sentence: string;
  readonly sentences: {
    readonly grewBy: (name: string, from: number, to: number, factor: string) => string;
    readonly meetsTarget: (name: string, level: string, year: number) => string;
    /** `last`: the year it was last met before, as the reader says; null: not said. */
    readonly firstMet: (
      name: string,
      level: string,
      year: number,
      years: number,
      last: number | null,
    ) => string;
    readonly ranked: (name: string, rank: number, group: string, year: number) => string;
    /** `amount`: billion, and whose currency where one definition was chosen (null: each its own). */
    readonly sumAmount: (
      names: string,
      amount: string,
      currency: string | null,
      from: number,
      to: number,
    ) => string;
    readonly sumEntity: (names: string, name: string, from: number, to: number) => string;
  };
  /** Beside a field that was given no number it can use: what was typed (empty: nothing), what it takes, and what is tested meanwhile. */
  readonly refused: (refused: {
    readonly typed: string;
    readonly range: readonly [string, string];
    readonly whole: boolean;
    readonly kept: string | null;
  }) => string;
  readonly working: string;
  readonly noDefinition: string;
  readonly share: string;
  readonly untestable: string;
  readonly untestableText: string;
  readonly examples: string;
}
