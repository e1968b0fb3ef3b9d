import type { UnitId } from '../../domain/unit';
import type { Words } from '../../language/words';
import type { ModelTick } from '../model';
import { inBillions } from './axis-texts';
import { endText } from './build-lines';

/**
 * A value as a label at its mark writes it where the axis with these ticks has the unit above: money in billions or millions as
 * the ticks are, with no more digits than count.
 */
export function axisAmount(
  value: number,
  unit: UnitId,
  ticks: readonly Pick<ModelTick, 'value'>[],
  words: Words,
): string {
  const { number } = words.format;
  switch (unit) {
    case 'national-million':
    case 'usd-million':
    case 'eur-million':
    case 'international-million':
      return money(value, 1);
    case 'eur-billion':
      return money(value, 1000);
    case 'usd':
      return number(value, 0);
    default:
      return endText(value, unit, words);
  }

  function money(amount: number, factor: number): string {
    const axis = ticks.map((tick) => tick.value);
    if (!inBillions(axis, factor)) return number(amount * factor, 0);
    const shown = (amount * factor) / 1000;
    const size = Math.abs(shown);
    return number(shown, size >= 99.95 ? 0 : size >= 0.95 ? 1 : 2);
  }
}
