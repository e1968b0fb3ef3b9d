import { getMeasure, type MeasureId } from '../../catalogue/measures';
import { termOf } from '../../catalogue/terms';
import type { Words } from '../../language/words';
import { editionsWith } from './comparable';

/** What is measured and in what, whatever the edition: `Defence expenditure, % of GDP`. */
export function measuredText(id: MeasureId, { say }: Words): string {
  const { kind, name, short, family } = getMeasure(id);
  const oldest = editionsWith(id).at(-1);
  if (kind === 'count' || oldest === undefined) return say(name);
  return `${say(kind === 'category' ? name : termOf(family, oldest))}, ${say(short)}`;
}
