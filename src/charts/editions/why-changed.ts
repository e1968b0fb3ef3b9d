import { getMeasure, type MeasureId } from '../../catalogue/measures';
import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import { changeBetween, changeKind } from '../model/dumbbell-change';
import type { EditionChange } from './changes';

/** What the statuses and the other years say of a change. */
export interface WhyChanged {
  /** The value's own way from one edition to the other. */
  readonly own: 'became-final' | 'still-estimate' | 'final-in-both';
  /** Whether other years that are final in both moved by a `noticeable` amount; `none` where there is no such year. */
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
  const size = moved === null ? 0 : Number(Math.abs(moved).toFixed(9));
  return { own, others: size >= noticeable(unit) ? 'moved' : 'kept' };
}

/** From which size on another year's move is told by its own figures: points, twice the last decimal printed; per cent of an amount. */
export function noticeable(unit: UnitId): number {
  if (changeKind(unit) !== 'points') return 0.5;
  return unit === 'percent-of-gdp' ? 0.02 : 0.2;
}

/** That size as it is written: `0.02 points`, `0.5 %`. */
export function noticeableText(measure: MeasureId, { format, language }: Words): string {
  const { unit } = getMeasure(measure);
  const size = noticeable(unit);
  if (changeKind(unit) !== 'points') return format.percent(size, 1);
  const number = format.number(size, unit === 'percent-of-gdp' ? 2 : 1);
  return `${number}\u00a0${pointsBelow[language]}`;
}

const pointsBelow = { en: 'points', de: 'Punkte' } as const;
