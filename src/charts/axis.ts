import type { UnitId } from '../domain/unit';
import type { Words } from '../language/words';

/** The ticks of an axis with their texts; `axisUnit` is what stands above them where the top tick does not say the unit. */
export interface AxisTexts {
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly axisUnit: string | null;
}

/** Writes the ticks of an axis. `currency` is for units of national currency. */
export type AxisWriter = (
  values: readonly number[],
  unit: UnitId,
  words: Words,
  currency?: string,
) => AxisTexts;
