import type { NoPath } from '../../domain/path/plan';

/** What the page says; it loads with it. Numbers come as texts, written in the language. */
export interface PathMessages {
  readonly title: string;
  readonly answer: {
    readonly climb: (found: FoundPath) => string;
    readonly hold: (found: FoundPath) => string;
    readonly none: (why: NoPath, found: NoneFound) => string;
    readonly assumed: (growth: string, inflation: string, nominal: string) => string;
    readonly shrinking: (rate: string) => string;
    readonly standing: string;
    readonly rounding: (target: string) => string;
    readonly reading: string;
  };
  readonly controls: {
    readonly label: string;
    readonly entity: string;
    readonly target: string;
    readonly targetUnit: string;
    readonly presets: string;
    readonly by: string;
    readonly growth: string;
    readonly inflation: string;
    readonly perYear: string;
    readonly money: string;
    readonly own: (currency: string) => string;
    readonly edition: string;
    /** Of an edition that has only shares. */
    readonly noMoney: (edition: string) => string;
    readonly slider: (name: string) => string;
    readonly less: (name: string) => string;
    readonly more: (name: string) => string;
    readonly notNumber: (text: string) => string;
    readonly outside: (from: string, to: string) => string;
    readonly reset: string;
  };
  readonly facts: {
    readonly label: string;
    readonly aYear: string;
    readonly nominal: (from: number, to: number, fan: Fan | null) => string;
    readonly real: (inflation: string) => string;
    readonly inYear: (year: number) => string;
    readonly money: (found: MoneyFound) => string;
    readonly agreed: (what: string, money: string | null) => string;
    readonly source: (source: string) => string;
  };
  readonly years: {
    readonly title: string;
    readonly caption: (name: string, target: string, by: number) => string;
    readonly year: string;
    readonly share: string;
    readonly constant: string;
    readonly linear: string;
    readonly money: (currency: string) => string;
    readonly fan: (points: number) => string;
    readonly real: (year: number) => string;
    readonly start: string;
    readonly aim: string;
    readonly note: string;
  };
  readonly ranking: {
    readonly title: string;
    readonly caption: (target: string, by: number) => string;
    readonly rank: string;
    readonly ally: string;
    readonly share: (year: number) => string;
    readonly toGo: string;
    readonly nominal: string;
    readonly real: string;
    readonly fan: (points: number) => string;
    readonly from: (year: number) => string;
    readonly to: (year: number) => string;
    readonly met: string;
    readonly noForces: string;
    readonly noFigures: string;
    readonly undetermined: string;
    readonly choose: (name: string) => string;
    readonly note: string;
  };
  readonly working: {
    readonly title: string;
    readonly lead: string;
    readonly share: (year: number, estimate: boolean, edition: string) => string;
    /** The same where the edition has only the share. */
    readonly published: (year: number, estimate: boolean, edition: string) => string;
    readonly nominal: string;
    readonly years: string;
    readonly growth: string;
    readonly holding: string;
    readonly real: string;
    readonly money: string;
    readonly paths: string;
    readonly otherTitle: string;
    readonly otherCaption: (from: string, to: string, by: number) => string;
    readonly otherGdp: string;
    readonly otherSpending: string;
  };
  readonly estimate: string;
}

/** A path in words. */
export interface FoundPath {
  readonly name: string;
  /** The name after a noun: `of Germany`. */
  readonly of: string;
  readonly share: string;
  readonly year: number;
  readonly estimate: boolean;
  readonly target: string;
  readonly by: number;
  /** The size of the yearly change at current prices, and which way it goes. */
  readonly growth: string;
  readonly way: Way;
  /** The same after inflation. */
  readonly real: string;
  readonly realWay: Way;
  /** Null where the edition has no money. */
  readonly money: { readonly from: string; readonly to: string } | null;
}

/** Whether spending has to rise, may fall, or stays as it is to the digits shown. */
export type Way = 'up' | 'down' | 'level';

/** What is known where there is no path; `start` null where there is none. */
export interface NoneFound {
  readonly name: string;
  readonly by: number;
  readonly start: number | null;
  readonly edition: string;
}

/** The growth of spending where GDP grows less and more. */
interface Fan {
  readonly points: number;
  readonly slower: string;
  readonly faster: string;
}

interface MoneyFound {
  readonly real: string;
  readonly start: string;
  readonly year: number;
  readonly estimate: boolean;
  /** What it is beyond holding the share; null where the path only holds. */
  readonly beyond: string | null;
}
