import type { Entity } from '../../../domain/entity';
import type { Words } from '../../../language/words';

/** The name of an entity as a title has room for it: in full unless that is more than two words. */
export function titleName({ name, short }: Entity, { say }: Words): string {
  const full = say(name);
  return full.split(' ').length <= 2 || short === undefined ? full : say(short);
}
