/** Every word of the interface that belongs to no fact and no chart. One file a language implements it. */
export interface Messages {
  readonly product: string;
  readonly navigation: {
    readonly label: string;
    readonly skip: string;
    readonly story: string;
    readonly explore: string;
    readonly targets: string;
    readonly path: string;
    readonly claims: string;
    readonly doubling: string;
    readonly editions: string;
    readonly definitions: string;
    readonly pillar: string;
    readonly ukraine: string;
    readonly guide: string;
    readonly test: string;
    readonly present: string;
    readonly embedding: string;
    readonly more: string;
    readonly charts: string;
    readonly data: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly light: string; readonly dark: string; readonly system: string };
  };
  readonly figure: {
    readonly table: string;
    readonly chart: string;
    readonly open: string;
    readonly share: string;
    readonly download: string;
    readonly present: string;
    /** What a tool over the page says where it could not be loaded. */
    readonly toolFailed: string;
    readonly loading: string;
    readonly empty: string;
    readonly backToDefault: string;
    readonly failed: (what: string) => string;
    readonly reasons: {
      readonly unreachable: (address: string) => string;
      readonly refused: (address: string, detail: string) => string;
      readonly 'not-found': (address: string) => string;
      readonly malformed: (address: string, detail: string) => string;
    };
    readonly retry: string;
    readonly drawFailed: string;
    readonly source: string;
    readonly cutOff: (date: string) => string;
    readonly ownCalculation: (from: string) => string;
    readonly demo: string;
    readonly missing: string;
  };
  readonly statuses: Readonly<Record<'A' | 'E' | 'P' | 'F' | 'B' | 'D' | 'M' | 'O', string>>;
  readonly notes: {
    readonly estimates: (years: string) => string;
    readonly target: (name: string, agreed: string, by: number | null) => string;
  };
  readonly describe: {
    readonly estimates: string;
    readonly estimatesBand: string;
    readonly line: (name: string, first: string, from: number, last: string, to: number) => string;
    readonly peak: (name: string, value: string, year: number) => string;
    readonly crossed: (name: string, target: string, year: number) => string;
    readonly missing: (name: string, years: string) => string;
    readonly broken: (name: string, year: number) => string;
    readonly leads: (names: string) => string;
    readonly last: (name: string) => string;
    readonly rank: (name: string, rank: number, of: number, value: string) => string;
    readonly above: (count: string, of: number, target: string) => string;
  };
  readonly story: {
    readonly crossed: (target: string, year: number, margin: string) => string;
    readonly notCrossed: (target: string, year: number, share: string) => string;
    readonly headlineMissing: string;
    readonly lead: string;
    readonly facts: {
      readonly label: string;
      readonly share: (year: number, estimate: boolean) => string;
      readonly shareBefore: (year: number, share: string) => string;
      readonly or: string;
      readonly factors: (from: number, to: number) => string;
      readonly of: (all: number) => string;
      readonly allies: (target: string, year: number, estimate: boolean) => string;
      readonly alliesWithin: (names: string) => string;
      readonly alliesBefore: (year: number, count: string, of: number) => string;
      readonly aYear: string;
      readonly gap: (target: string, by: number, year: number) => string;
      readonly missing: string;
    };
    readonly sections: Readonly<Record<'path' | 'long' | 'doubling' | 'allies', string>>;
  };
  readonly notFound: {
    readonly title: string;
  };
  readonly offline: string;
  readonly crashed: { readonly title: string; readonly text: string; readonly reload: string };
}
