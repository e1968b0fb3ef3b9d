import { publisherOf } from '../../catalogue/publisher';
import { sources } from '../../catalogue/sources';
import type { Text } from '../../domain/text';
import { headOf } from './comparable';
import type { EditionCount } from './counts';

/** Who counted: the publisher, or we from the values of its tables. */
export function countLabel({ id, edition }: EditionCount): Text {
  if (edition === null) {
    const { en, de } = publisherOf(id);
    return { en: `${en}, as reported`, de: `${de}, wie berichtet` };
  }
  const source = sources.find((one) => one.id === headOf(edition).source)?.name;
  return {
    en: `${source?.en ?? id}, counted by us`,
    de: `${source?.de ?? id}, von uns gezählt`,
  };
}

/** The same where room is scarce. */
export function countShort(one: EditionCount): Text {
  const { en, de } = countLabel(one);
  const short = (text: string) => text.split(',')[0] ?? text;
  return { en: short(en), de: short(de) };
}
