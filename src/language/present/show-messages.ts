/** What a presentation asks for by a key or a button. */
export type ShowAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'digit'
  | 'overview'
  | 'speaker'
  | 'full-screen'
  | 'black'
  | 'notes'
  | 'help'
  | 'leave';

/** What is said while a deck is shown, and in the speaker's window. */
export interface ShowMessages {
  readonly label: string;
  readonly place: (slide: number, of: number) => string;
  /** For those who hear it: the place with the step and the title. */
  readonly announce: (slide: number, of: number, step: number, title: string) => string;
  readonly tools: string;
  readonly actions: Readonly<Record<ShowAction, string>>;
  readonly keysTitle: string;
  readonly keyNames: Readonly<Record<string, string>>;
  readonly close: string;
  readonly toSlide: (slide: number) => string;
  readonly going: (digits: string) => string;
  readonly blackNow: string;
  readonly noNotes: string;
  readonly notes: string;
  readonly popupRefused: string;
  readonly fullScreenRefused: string;
  readonly nothing: string;
  readonly speaker: {
    readonly title: string;
    readonly waiting: string;
    readonly now: string;
    readonly next: string;
    readonly nextStep: string;
    readonly end: string;
    readonly elapsed: string;
    readonly reset: string;
    readonly pause: string;
    readonly resume: string;
  };
}
