/** How much the texts of a picture say, and how large: sizes in the frame's units. Sources are never cut. */
export interface TextDensity {
  readonly title: number;
  readonly subtitle: number;
  readonly foot: number;
  /** Lines of notes at most: the page has all of them. */
  readonly notes: number;
}

/** From roomy to tight: a picture takes the first that leaves its chart room to be read. */
export const textDensities = [
  { title: 20, subtitle: 12.5, foot: 9.5, notes: 3 },
  { title: 18, subtitle: 11.5, foot: 9, notes: 2 },
  { title: 16.5, subtitle: 10.5, foot: 8.5, notes: 1 },
] as const satisfies readonly TextDensity[];
