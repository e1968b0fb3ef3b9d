import type { YearsMessages } from '../years/years-messages';

/** What the page says; it loads with it. Values come with their units; `estimate` says whether the year is one. */
export interface PillarMessages {
  readonly title: string;
  readonly years: YearsMessages;
  readonly neutral: string;
  readonly lead: (
    share: string,
    year: string,
    prices: string,
    before: string,
    from: number,
  ) => string;
  /** A year that is an estimate. */
  readonly estimated: (year: number) => string;
  readonly controls: {
    readonly label: string;
    readonly prices: string;
    readonly membership: string;
    readonly memberships: Readonly<Record<'published' | 'today', string>>;
    readonly edition: string;
  };
  readonly facts: {
    readonly label: string;
    readonly in: (prices: string) => string;
    readonly money: (year: string, other: string, prices: string) => string;
    readonly share: (year: string, prices: string, other: string, others: string) => string;
    readonly growth: (year: string, other: string) => string;
    readonly later: (list: string) => string;
    readonly ofGdp: (year: string, before: string, beforeYear: number, other: string) => string;
    readonly source: (from: string, membership: string) => string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: (prices: string, from: number, to: number) => string;
    readonly year: string;
    readonly money: (prices: string) => string;
    readonly part: string;
    readonly growth: string;
    readonly ofGdp: string;
    readonly europe: string;
    readonly america: string;
    readonly note: (prices: string) => string;
  };
  readonly working: { readonly title: string; readonly published: string };
}
