import { findEntity } from '../../catalogue/entities';
import type { Words } from '../../language/words';
import { chartWords } from './chart-words';
import type { PathState } from './path-state';
import { nameOf } from './path-words';

/** Why a chart of a path has nothing to draw, where it has not, from what the state asks for; `single`: a chart of one ally. */
export function whyEmpty(single: boolean, { entity }: PathState, words: Words): string {
  const said = chartWords[words.language];
  const unarmed = findEntity(entity)?.armedForces === false;
  return unarmed && single ? said.emptyUnarmed(nameOf(entity, words)) : said.emptyYears;
}
