/** A part of an address that could not be used: why, and what is used in its place. No text of it is longer than 41 characters. */
export interface InvalidPart {
  readonly key: string;
  readonly value: string;
  readonly reason:
    | { readonly kind: 'not-a-year' }
    | { readonly kind: 'not-a-number' }
    /** Both ends included, in the unit of the address. */
    | { readonly kind: 'outside'; readonly from: number; readonly to: number }
    | { readonly kind: 'reversed' }
    /** Not after the base year. */
    | { readonly kind: 'not-after'; readonly base: number }
    | { readonly kind: 'unknown-target' }
    /** None of the values there are. */
    | { readonly kind: 'unknown-value' }
    /** Names that are none, or none that can be used here; the others are kept. */
    | { readonly kind: 'left-out'; readonly names: readonly string[] }
    | { readonly kind: 'unknown-key' };
  /** As an address would say it; null: nothing takes its place. */
  readonly used: string | null;
}
