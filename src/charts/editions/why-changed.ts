import { getMeasure, type MeasureId } from '../../catalogue/measures';
import { changeBetween, changeKind } from '../model/dumbbell-change';
import type { EditionChange } from './changes';

/** What the statuses and the other years say of a change. */
export interface WhyChanged {
  /** The value's own way from one edition to the other. */
  readonly own: 'became-final' | 'still-estimate' | 'final-in-both';
  /** Whether other years that are final in both moved by more than rounding; `none` where there is no such year. */
  readonly others: 'moved' | 'kept' | 'none';
}

/** What can be said of a change from the figures alone. */
export function whyChanged(
  { revision, finalMove }: Pick<EditionChange, 'revision' | 'finalMove'>,
  measure: MeasureId,
): WhyChanged {
  const { wasEstimate, isEstimate } = revision;
  const own = !wasEstimate ? 'final-in-both' : isEstimate ? 'still-estimate' : 'became-final';
  if (finalMove === null) return { own, others: 'none' };
  const { unit } = getMeasure(measure);
  const moved = changeBetween(finalMove.before, finalMove.after, changeKind(unit));
  return { own, others: moved !== null && Math.abs(moved) > noise(unit) ? 'moved' : 'kept' };
}

/** More than rounding can do: one and a half units of the last printed decimal in points, half a per cent of an amount. */
function noise(unit: ReturnType<typeof getMeasure>['unit']): number {
  if (changeKind(unit) !== 'points') return 0.5;
  return unit === 'percent-of-gdp' ? 0.015 : 0.15;
}
