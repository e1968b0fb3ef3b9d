/** Every word of the gap ledger that belongs to no fact and no chart; it loads with the page it is a view of. */
export interface LedgerMessages {
  readonly lead: string;
  readonly controls: {
    readonly label: string;
    readonly chosen: string;
    readonly add: string;
    readonly addHint: string;
    readonly groups: string;
    readonly allies: string;
    readonly remove: (name: string) => string;
    readonly target: string;
    readonly from: string;
    readonly to: string;
    readonly money: string;
    /** Why a choice of years was not taken, and which are shown. */
    readonly reversed: (
      asked: readonly [number, number],
      shown: readonly [number, number],
    ) => string;
    readonly before: string;
    /** Beside the switch: from when on the target counts. */
    readonly beforeHint: (agreed: number) => string;
    readonly reset: string;
  };
  readonly empty: {
    readonly nobody: string;
    readonly unarmed: (name: string) => string;
    readonly tooEarly: (years: string, agreed: number) => string;
  };
  readonly facts: {
    readonly label: string;
    readonly shortfall: string;
    readonly shortfallYears: (below: number, of: number) => string;
    readonly surplus: string;
    readonly surplusYears: (above: number, of: number) => string;
    readonly net: string;
    readonly netShare: (share: string) => string;
    readonly level: (years: number) => string;
    readonly incomplete: (years: string) => string;
    readonly estimated: Readonly<Record<'some' | 'all', string>>;
    readonly none: string;
  };
  readonly directions: Readonly<Record<'below' | 'above' | 'level', string>>;
  readonly years: {
    readonly title: string;
    readonly caption: (unit: string, prices: string) => string;
    readonly year: string;
    readonly spent: Readonly<Record<'gdp' | 'expenditure', string>>;
    readonly asked: (level: string) => string;
    readonly balance: string;
    readonly running: string;
    readonly verdict: string;
    readonly beforeTarget: string;
    readonly beforeAccession: string;
    readonly counted: string;
    readonly early: string;
    readonly shortfall: string;
    readonly surplus: string;
    readonly net: string;
    readonly allies: (count: number) => string;
  };
  readonly parties: {
    readonly title: string;
    readonly caption: (unit: string, prices: string) => string;
    readonly name: string;
    readonly below: string;
    readonly of: (below: number, of: number) => string;
    readonly shortfall: string;
    readonly surplus: string;
    readonly net: string;
    readonly early: string;
    readonly all: string;
    /** Why the shortfalls ally by ally are more than those of the group. */
    readonly oneByOne: (sum: string, whole: string) => string;
    readonly none: string;
  };
  readonly working: {
    readonly title: string;
    readonly example: (
      name: string,
      year: number,
      spent: string,
      level: string,
      base: string,
      balance: string,
    ) => string;
    readonly counts: (name: string, agreed: string, year: number) => string;
    readonly joined: string;
    readonly sums: string;
    readonly debt: string;
    readonly money: string;
    readonly equipment: string;
    readonly related: (name: string) => string;
  };
}
