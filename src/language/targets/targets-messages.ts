import type { BoardMessages } from './board-messages';
import type { LedgerMessages } from './ledger-messages';

/** What the page says; it loads with it. */
export interface TargetsMessages {
  readonly title: string;
  readonly ledger: LedgerMessages;
  readonly views: {
    readonly label: string;
    readonly names: Readonly<Record<'board' | 'ledger', string>>;
    readonly ledgerTitle: string;
  };
  readonly answer: {
    readonly loading: string;
    readonly nothing: (goal: string, year: number) => string;
    readonly met: (
      range: string,
      of: number,
      goal: string,
      year: number,
      estimate: boolean,
    ) => string;
    readonly near: (names: string) => string;
    readonly below: (names: string) => string;
    readonly belowMany: (count: number) => string;
    readonly without: (names: string) => string;
    readonly withoutMany: (count: number) => string;
    readonly hindsight: (year: number, agreed: string) => string;
    readonly by: (year: number) => string;
  };
  readonly facts: {
    readonly label: string;
    readonly of: (all: number) => string;
    readonly other: (range: string, year: number, estimate: boolean) => string;
    readonly lacking: (count: number, prices: string) => string;
    readonly points: string;
    readonly closest: (name: string) => string;
    readonly closestBy: (name: string, money: string, above: boolean) => string;
    readonly closestWithin: (name: string) => string;
  };
  readonly controls: {
    readonly label: string;
    readonly target: string;
    readonly edition: string;
    readonly year: string;
    readonly earlier: string;
    readonly later: string;
    readonly money: string;
    readonly members: string;
    readonly memberships: Readonly<Record<'year' | 'today', string>>;
    readonly elsewhere: (names: string, edition: string) => string;
    readonly noMoney: string;
    readonly reset: string;
  };
  readonly quadrant: {
    readonly none: (edition: string, others: string) => string;
    readonly explore: string;
  };
  readonly composition: {
    readonly title: (all: string, by: number | null) => string;
    readonly tested: string;
    readonly untested: string;
    readonly text: (tested: string, untested: string) => string;
  };
  readonly wordings: {
    readonly title: string;
    readonly lead: string;
    readonly agreed: (date: string) => string;
    readonly by: (year: number) => string;
    readonly atOnce: string;
    readonly notTabulated: string;
    readonly shown: string;
    readonly references: string;
  };
  readonly working: {
    readonly title: string;
    readonly lead: string;
    readonly unrounded: string;
    readonly printed: string;
    readonly source: string;
  };
  readonly board: BoardMessages;
}
