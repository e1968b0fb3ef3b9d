import type { ReferenceId } from './references';

/** The sentence the guided path follows, and what it is held against. */
export const guide: {
  /** The day of the visit the sentence was said about, and who reports it. */
  readonly said: string;
  readonly reference: ReferenceId;
  /** What “doubled” asks for. */
  readonly double: number;
  /** Seven years that end later, over which another answer comes out. */
  readonly laterWindow: { readonly from: number; readonly to: number };
} = {
  said: '2024-11-04',
  reference: 'nato-berlin-2024',
  double: 2,
  laterWindow: { from: 2019, to: 2026 },
};
