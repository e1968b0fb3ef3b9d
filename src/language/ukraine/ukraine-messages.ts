type Kind = 'total' | 'military' | 'financial' | 'humanitarian';

/** What the page says; it loads with it. */
export interface UkraineMessages {
  readonly title: string;
  /** Why there are no lines. */
  readonly tooShort: string;
  readonly answer: AnswerMessages;
  readonly controls: {
    readonly label: string;
    readonly month: string;
    readonly slider: string;
    readonly previous: string;
    readonly next: string;
    readonly what: string;
    readonly whats: Readonly<Record<'allocations' | 'commitments', string>>;
    readonly kind: string;
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly unit: string;
    readonly units: { readonly eur: string; readonly gdp: (year: number) => string };
    readonly eu: string;
    readonly noKinds: string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: (measure: string, month: string) => string;
    readonly columns: {
      readonly donor: string;
      readonly amount: string;
      readonly share: (year: number) => string;
      readonly rank: string;
      readonly rankByShare: string;
      readonly months: string;
      readonly last: string;
    };
    readonly noGdp: string;
    readonly notAState: string;
    readonly none: string;
    readonly lead: (of: number) => string;
    readonly measures: Readonly<
      Record<'allocations' | 'commitments', Readonly<Record<Kind, string>>>
    >;
  };
  readonly working: {
    readonly title: string;
    readonly steps: (gdpYear: number) => readonly (readonly [term: string, text: string])[];
  };
}

/** The sentences the page begins with. Amounts, months and ranks are written already. */
export interface AnswerMessages {
  readonly loading: string;
  readonly nothing: (donor: string, month: string) => string;
  /** `did` is one of the sentences under `whats`. */
  readonly first: (donor: string, month: string, did: string) => string;
  readonly ranked: (
    donor: string,
    month: string,
    did: string,
    rank: number,
    first: string,
  ) => string;
  /** Whom the donor stands beside: names with amounts. */
  readonly beside: (names: string) => string;
  readonly share: (share: string, gdpYear: number, rank: number, of: number) => string;
  /** What a donor did with an amount. */
  readonly whats: Readonly<
    Record<'allocations' | 'commitments', Readonly<Record<Kind, (amount: string) => string>>>
  >;
}
