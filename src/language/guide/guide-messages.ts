/** What the page says; it loads with it. Numbers are written already, years are given as they are. */
export interface GuideMessages {
  readonly title: string;
  readonly lead: string;
  readonly progress: (step: number, of: number) => string;
  readonly steps: string;
  readonly back: string;
  readonly next: string;
  readonly again: string;
  readonly missing: string;
  readonly said: SaidMessages;
  readonly guess: GuessMessages;
  readonly look: {
    readonly title: string;
    readonly text: string;
    /** What a guess is beside the figure: `off` is how far, without a sign. */
    readonly above: (guess: string, real: string, off: string) => string;
    readonly below: (guess: string, real: string, off: string) => string;
    readonly exact: (guess: string, real: string) => string;
    readonly none: (real: string) => string;
  };
  readonly why: WhyMessages;
  readonly answer: AnswerMessages;
}

interface SaidMessages {
  readonly title: string;
  readonly text: (date: string) => string;
  readonly claims: readonly string[];
  /** Which of the claims the path follows, by its place. */
  readonly followed: number;
  readonly question: (from: number, to: number) => string;
  readonly plan: string;
  readonly source: string;
  readonly others: string;
}

interface GuessMessages {
  readonly title: string;
  readonly text: (from: number, to: number) => string;
  readonly label: string;
  readonly number: string;
  readonly range: (from: string, to: string) => string;
  readonly none: string;
  readonly more: (factor: string, percent: string) => string;
  readonly less: (factor: string, percent: string) => string;
  readonly same: (factor: string) => string;
  readonly remove: string;
  readonly skip: string;
  readonly handout: string;
}

interface WhyMessages {
  readonly title: string;
  readonly lead: string;
  readonly prices: (numbers: {
    readonly first: string;
    readonly last: string;
    readonly nominal: string;
    readonly prices: string;
    readonly basket: string;
    readonly keptUp: string;
    readonly real: string;
    readonly from: number;
    readonly to: number;
  }) => readonly string[];
  readonly pricesTitle: string;
  readonly dollars: (numbers: {
    readonly dollars: string;
    readonly euros: string;
    readonly rate: string;
    readonly change: 'fewer' | 'more';
    readonly from: number;
    readonly to: number;
  }) => string;
  readonly dollarsTitle: string;
  readonly economy: (numbers: {
    readonly percent: string;
    readonly economy: string;
    readonly real: string;
    readonly share: string;
  }) => readonly string[];
  readonly economyTitle: string;
  /** The parts of the two equations, under their numbers. */
  readonly parts: {
    readonly nominal: string;
    readonly real: string;
    readonly prices: string;
    readonly rate: string;
    readonly dollars: string;
    readonly share: string;
    readonly economy: string;
  };
}

interface AnswerMessages {
  readonly title: string;
  /** Measures that reached twice, and those that did not, each with its factor. */
  readonly mixed: (reached: string, short: string) => string;
  readonly all: (reached: string) => string;
  readonly nothing: (short: string) => string;
  readonly measures: Readonly<Record<'euros' | 'dollars' | 'constant' | 'share', string>>;
  readonly lesson: string;
  readonly missingTitle: string;
  readonly questions: {
    readonly years: (from: number, to: number, factor: string) => string;
    readonly yearsAlone: string;
    readonly yearsLink: string;
    readonly who: string;
    readonly whoLink: string;
    readonly what: string;
    readonly whatLink: string;
    readonly others: string;
    readonly othersLink: string;
    readonly known: string;
    readonly knownLink: string;
  };
  readonly classTitle: string;
  readonly class: (highest: string, lowest: string) => readonly string[];
  readonly onTitle: string;
  readonly on: Readonly<Record<'claims' | 'targets' | 'path' | 'explore' | 'ukraine', string>>;
}
