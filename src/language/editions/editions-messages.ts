/** What the page says; it loads with it. Values come written, with their unit. */
export interface EditionsMessages {
  readonly title: string;
  readonly lead: string;
  readonly controls: {
    readonly label: string;
    readonly entity: string;
    readonly allies: string;
    readonly aggregates: string;
    readonly indicator: string;
    readonly year: string;
    readonly from: string;
    readonly to: string;
    readonly over: string;
    readonly overYear: (year: number) => string;
    readonly overMean: string;
  };
  readonly answer: {
    readonly none: (name: string, year: number) => string;
    readonly noForces: (name: string) => string;
    readonly once: (name: string, year: number, value: string, when: string) => string;
    readonly path: (
      name: string,
      year: number,
      count: number,
      values: string,
      from: string,
      to: string,
    ) => string;
    readonly apart: (lowest: string, highest: string, size: string) => string;
  };
  readonly published: {
    readonly heading: (name: string, year: number) => string;
    readonly caption: string;
    readonly date: string;
    readonly who: string;
    readonly printed: string;
    readonly full: string;
    readonly status: string;
    readonly change: string;
    readonly estimate: string;
    readonly final: string;
    readonly unstated: string;
    readonly blank: string;
    readonly notAlly: (name: string, joined: number) => string;
    readonly empty: string;
  };
  readonly series: { readonly heading: string; readonly text: string; readonly empty: string };
  readonly changes: {
    readonly heading: (from: string, to: string) => string;
    readonly why: string;
    readonly reasons: {
      readonly final: (count: number, of: number, from: string) => string;
      readonly term: (before: string, after: string) => string;
      /** `size`: from which change on a year counts as moved. */
      readonly restated: (count: number, of: number, size: string) => string;
      readonly prices: (before: string, after: string) => string;
      readonly cutOff: (before: string, after: string) => string;
      readonly basis: (name: string, meaning: string, edition: string) => string;
    };
    readonly largest: string;
    readonly sentence: (name: string, when: string, values: string) => string;
    readonly becameFinal: string;
    readonly stillEstimate: string;
    readonly finalBoth: string;
    readonly finalMoved: (year: number, before: string, after: string) => string;
    readonly finalKept: (size: string) => string;
    readonly noFinal: string;
    readonly caption: string;
    readonly ally: string;
    readonly change: string;
    readonly inWords: string;
    readonly all: (count: number) => string;
    readonly empty: (year: number, from: string, to: string) => string;
    readonly mean: string;
    readonly unexplained: string;
  };
  readonly counts: {
    readonly heading: (level: string, year: number) => string;
    readonly noLevel: (year: number) => string;
    readonly caption: string;
    readonly count: string;
    readonly of: string;
    readonly near: string;
    readonly without: string;
    readonly moved: string;
    readonly left: (names: string) => string;
    readonly joined: (names: string) => string;
    readonly same: string;
    readonly unknown: string;
  };
}
