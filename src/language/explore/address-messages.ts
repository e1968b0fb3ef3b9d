/** The keys of an address whose values are one of a few words. */
type WordKey =
  | 'indicator'
  | 'edition'
  | 'beside'
  | 'form'
  | 'scale'
  | 'per'
  | 'target'
  | 'focus'
  | 'sort'
  | 'axis'
  | 'events'
  | 'lang'
  | 'theme';

/** What an address says that cannot be shown, in sentences without their full stop; the first four say what comes of it. */
export interface AddressMessages {
  readonly instead: (sentence: string, shown: string) => string;
  /** The same after whole sentences. */
  readonly insteadOf: (sentences: string, shown: string) => string;
  readonly noEffect: (sentence: string) => string;
  readonly asToday: (sentence: string) => string;
  readonly quoted: (text: string) => string;
  readonly unknown: Readonly<Record<WordKey, (value: string) => string>>;
  readonly noYear: Readonly<Record<'year' | 'base', (value: string) => string>>;
  readonly noYears: (value: string) => string;
  readonly noPoint: (value: string) => string;
  /** Names, in quotation marks, that no entity has; so many others are not named. */
  readonly leftOut: (names: string, others: number) => string;
  readonly notHeld: (edition: string) => string;
  readonly sameEdition: string;
  readonly notComparable: (edition: string) => string;
  readonly outside: Readonly<
    Record<'years' | 'year' | 'base' | 'point', (value: string, from: number, to: number) => string>
  >;
  readonly reversed: (value: string) => string;
  readonly parts: Readonly<Record<'changes' | 'sums' | 'overlap' | 'beside', string>>;
  readonly otherMeasure: (target: string) => string;
  readonly negative: string;
  readonly currencies: string;
  readonly notChosen: (entity: string) => string;
  readonly noVersion: (value: string) => string;
  readonly newerVersion: (value: string) => string;
  readonly unknownKey: (key: string, value: string) => string;
  readonly moreKeys: (count: number) => string;
  /** What is shown in place of a part that could not be. */
  readonly shown: {
    readonly values: string;
    readonly noTarget: string;
    readonly scales: Readonly<Record<'linear' | 'log', string>>;
    readonly axes: Readonly<Record<'shared' | 'free', string>>;
  };
}
