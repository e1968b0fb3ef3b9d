import { getTarget } from '../../catalogue/targets';
import type { Words } from '../../language/words';
import type { EditionChange } from './changes';
import { targetIn } from './comparable';
import type { EditionsState } from './state';
import { writeChange, writeValue } from './write-value';

/** A sentence of one ally, as the reading of a chart and its summary have it: `2.40 % → 2.11 %, −0.29 points`. */
export function sentence(
  { revision, entity }: EditionChange,
  state: EditionsState,
  words: Words,
): string {
  const { measure } = state;
  const write = (value: number) =>
    writeValue(value, measure, words, { entity, level: levelIn(state) });
  const { before, after } = revision;
  return `${write(before)} → ${write(after)}, ${writeChange(before, after, measure, words)}`;
}

/** The level of the year shown, near which a share has more decimals; null where none applied, or of a mean. */
export function levelIn({ measure, year, over }: EditionsState): number | null {
  const target = over === 'mean' ? null : targetIn(measure, year);
  return target === null ? null : getTarget(target).value;
}
