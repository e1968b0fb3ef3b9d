import type { Text } from './text';

/** How a number of ours is worked out. It stands beside the function that does it, so that no such number goes without. */
export interface Formula {
  readonly id: string;
  readonly text: Text;
}
