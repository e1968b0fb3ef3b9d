import type { Words } from '../../language/words';
import type { EditionChange } from './changes';
import type { EditionsState } from './state';
import { writeChange, writeValue } from './write-value';

/** A sentence of one ally, as the reading of a chart and its summary have it: `2.40 % → 2.11 %, −0.29 points`. */
export function sentence(
  { revision, entity }: EditionChange,
  { measure }: EditionsState,
  words: Words,
): string {
  const write = (value: number) => writeValue(value, measure, words, { entity });
  const { before, after } = revision;
  return `${write(before)} → ${write(after)}, ${writeChange(before, after, measure, words)}`;
}
