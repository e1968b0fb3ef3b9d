import type { Misfit } from '../../charts/explore/settle';
import type { VersionFault } from './migrate-address';
import type { Unread } from './read-parts';

/** A part of an address that was not understood, or does not go with the others. No text of it is longer than 41 characters. */
export interface InvalidExplore {
  /** Empty where the reason is about several. */
  readonly key: string;
  readonly value: string;
  readonly reason:
    | Unread
    | Misfit
    | VersionFault
    | { readonly kind: 'unknown-key' }
    /** So many more keys that are not known. */
    | { readonly kind: 'more-keys'; readonly count: number };
  /** What is shown in its place, as an address would say it (years as numbers); null: nothing is. */
  readonly used: string | null;
}
