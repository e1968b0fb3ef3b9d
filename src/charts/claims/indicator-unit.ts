import { findIndicator } from '../../catalogue/indicators';
import type { UnitId } from '../../domain/unit';

/** The unit of an indicator of the catalogue. Throws for what is none: that is a fault of the caller. */
export function indicatorUnit(id: string): UnitId {
  const indicator = findIndicator(id);
  if (indicator === null) throw new Error(`The catalogue has no indicator "${id}".`);
  return indicator.unit;
}
