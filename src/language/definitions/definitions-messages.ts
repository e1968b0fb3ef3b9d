/** What the page says; it loads with it. Amounts come written, with their unit. */
export interface DefinitionsMessages {
  readonly title: string;
  readonly lead: string;
  readonly controls: {
    readonly label: string;
    readonly entity: string;
    readonly year: string;
    readonly currency: string;
    readonly eur: string;
    readonly usd: string;
  };
  readonly answer: {
    readonly several: (name: string, year: number, count: number, range: string) => string;
    readonly bases: (name: string, year: number, count: number, list: string) => string;
    readonly names: (lowest: string, highest: string) => string;
    readonly one: (name: string, year: number, value: string, by: string) => string;
    readonly none: (name: string, year: number) => string;
    readonly noForces: (name: string) => string;
    /** What sources give for an ally without armed forces, written with their names. */
    readonly recorded: (answers: string) => string;
  };
  readonly empty: string;
  readonly table: {
    readonly caption: (name: string, year: number) => string;
    readonly answer: string;
    readonly amount: string;
    readonly basis: string;
    readonly stage: string;
    readonly source: string;
    readonly part: string;
  };
  readonly bases: Readonly<
    Record<'payments' | 'appropriations' | 'accrual' | 'open-sources' | 'unknown', string>
  >;
  readonly stages: Readonly<
    Record<'estimate' | 'final' | 'enacted' | 'draft' | 'spent' | 'planned', string>
  >;
  readonly cards: {
    readonly heading: string;
    readonly includes: string;
    readonly leavesOut: string;
  };
  readonly missing: { readonly heading: string; readonly text: string };
  readonly working: { readonly heading: string };
}
