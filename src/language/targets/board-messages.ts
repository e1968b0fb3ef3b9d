/** The words of the scoreboard: its table, its notes and the key to its marks. */
export interface BoardMessages {
  readonly title: string;
  readonly caption: (goal: string, year: number, estimate: boolean, edition: string) => string;
  readonly columns: {
    readonly name: string;
    readonly verdict: string;
    /** `ofGdp`: of GDP, else of defence expenditure. */
    readonly share: (ofGdp: boolean) => string;
    readonly margin: string;
    /** With its unit (`USD million`); null where each row has its own currency. `noGap`: where the edition has no money. */
    readonly gap: (unit: string | null) => string;
    readonly noGap: string;
    readonly first: string;
    readonly run: string;
  };
  readonly verdicts: Readonly<
    Record<'met' | 'within-rounding' | 'below' | 'no-data' | 'not-applicable' | 'not-yet', string>
  >;
  readonly key: Readonly<
    Record<'met' | 'within-rounding' | 'below' | 'no-data' | 'not-applicable' | 'not-yet', string>
  >;
  readonly keyTitle: string;
  readonly since: (year: number) => string;
  readonly none: string;
  readonly noMoney: string;
  readonly first: {
    readonly never: string;
    readonly open: (year: number) => string;
    readonly openLong: (year: number) => string;
    readonly perhaps: (year: string) => string;
    readonly also: (year: string, perhaps: number) => string;
    readonly before: (joined: number) => string;
  };
  readonly run: {
    readonly open: (years: string) => string;
    readonly openLong: (years: string, from: number) => string;
    readonly sinceJoining: (years: string, joined: number) => string;
    readonly gap: (years: string, from: number) => string;
  };
  readonly notes: {
    readonly broken: (name: string, meaning: string) => string;
    readonly otherBasis: (name: string, tested: string, told: string, prices: string) => string;
    readonly noMoney: (edition: string) => string;
    readonly estimates: (year: number) => string;
    readonly printedAsTarget: (name: string, printed: string, share: string) => string;
    readonly unrounded: string;
    readonly first: string;
    readonly run: (then: boolean) => string;
  };
  readonly noteLink: (number: number) => string;
}
