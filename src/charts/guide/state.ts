/** The steps of the guided path. */
export const guideSteps = [1, 2, 3, 4, 5] as const;

export type GuideStep = (typeof guideSteps)[number];

/** The lowest and highest factor a reader may guess, and how finely. */
export const guessRange = [0.5, 4] as const;
/** How fine a guess is, in the unit of the figure guessed at. */
export const guessStep = 0.05;

/** Where on the path a reader is, and what they guessed. */
export interface GuideState {
  readonly step: GuideStep;
  /** The factor in real terms; null: no guess. */
  readonly guess: number | null;
}

/** What an address without a query shows. */
export const guideDefaults: GuideState = { step: 1, guess: null };
