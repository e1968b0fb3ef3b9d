import type { Entity } from './entity';
import { type TargetResult, type TargetVerdict, untested } from './evaluate-target';
import type { ShareBounds } from './share';

/**
 * Tests a lower bound on a value as it is published, in per cent, which is known to `half` either way: half of its last decimal, or
 * zero where it has all its digits. Null gives `no-data`.
 */
export function evaluatePrinted(
  entity: Pick<Entity, 'armedForces'>,
  target: number,
  value: number | null,
  half: number,
): TargetResult {
  if (entity.armedForces === false) return { verdict: 'not-applicable', ...untested };
  if (value === null) return { verdict: 'no-data', ...untested };
  const bounds = { lowest: value - half, highest: value + half };
  return { verdict: verdictOf(bounds, target), share: value, margin: value - target, bounds };
}

function verdictOf({ lowest, highest }: ShareBounds, target: number): TargetVerdict {
  if (lowest >= target) return 'met';
  // A value at the highest would have been printed as the next one.
  return highest > target ? 'within-rounding' : 'below';
}

/** Half of the last decimal of a value in a table that prints some values and gives others in full: those with at most two decimals are printed. */
export function halfOf(value: number): number {
  return Number(value.toFixed(2)) === value ? 0.005 : 0;
}
