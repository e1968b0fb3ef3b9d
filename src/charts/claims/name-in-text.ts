import type { EntityId } from '../../catalogue/entities';
import { ofEntity } from '../../catalogue/of-entity';
import type { Words } from '../../language/words';
import { entityName } from './definition-words';

/** The name of an entity within a sentence, with its article: `the United Kingdom`. */
export function nameInText(id: EntityId, words: Words): string {
  return words.language === 'de' ? entityName(id, words) : ofEntity(id).en.replace(/^of /, '');
}
