import type { Entity } from './entity';
import type { ShareBounds } from './share';
import { shareBounds } from './share';

/**
 * What a test against a target says. `within-rounding`: only the rounding of the published figures decides,
 * so neither "met" nor "below" can be said. `no-data`: a figure is missing. `not-applicable`: no armed forces.
 */
export type TargetVerdict = 'met' | 'within-rounding' | 'below' | 'no-data' | 'not-applicable';

/** A tested target, with its working. Shares in per cent of GDP, margin in percentage points, money in million. */
export interface TargetResult {
  readonly verdict: TargetVerdict;
  /** The unrounded share; null without data. */
  readonly share: number | null;
  /** Share minus target, in percentage points; null without data. */
  readonly margin: number | null;
  /** What rounding allows; null without data. */
  readonly bounds: ShareBounds | null;
}

/** What a result holds that could not be tested. */
export const untested = { share: null, margin: null, bounds: null };

/**
 * Tests a lower bound on the unrounded share 100 × expenditure / GDP, both in whole million US dollars of one
 * price base. Met: even the lowest share that rounding allows reaches the target. Below: even the highest does not, though
 * the share may be printed as the target (1.9957 as 2.00). Null in either figure gives `no-data`.
 */
export function evaluateTarget(
  entity: Pick<Entity, 'armedForces'>,
  target: number,
  expenditureMillion: number | null,
  gdpMillion: number | null,
): TargetResult {
  if (entity.armedForces === false) return { verdict: 'not-applicable', ...untested };
  if (expenditureMillion === null || gdpMillion === null || gdpMillion <= 0) {
    return { verdict: 'no-data', ...untested };
  }
  const share = (100 * expenditureMillion) / gdpMillion;
  const bounds = shareBounds(expenditureMillion, gdpMillion);
  return { verdict: verdictOf(bounds, target), share, margin: share - target, bounds };
}

function verdictOf(bounds: ShareBounds, target: number): TargetVerdict {
  if (bounds.lowest >= target) return 'met';
  return bounds.highest >= target ? 'within-rounding' : 'below';
}

/**
 * The margin in money: expenditure minus the share of GDP the target asks for, in million of the expenditure's
 * own currency and prices. `share` (per cent, unrounded) stands for GDP: GDP = expenditure / share.
 */
export function moneyMargin(expenditureMillion: number, share: number, target: number): number {
  return expenditureMillion * (1 - target / share);
}
