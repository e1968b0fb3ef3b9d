import { findEntity } from '../../catalogue/entities';
import { findMeasure } from '../../catalogue/measures';
import { editionHeads, sources } from '../../catalogue/sources';
import { findTarget } from '../../catalogue/targets';
import type { PageMessages } from '../../language/explore/explore-messages';
import type { Words } from '../../language/words';

/** What a value of an address is called on the page; the value itself where it has no name. */
export function namePart(key: string, value: string, page: PageMessages, words: Words): string {
  const { shown } = page.address;
  const { say } = words;
  switch (key) {
    case 'indicator': {
      const measure = findMeasure(value);
      return measure === null ? value : say(measure.name);
    }
    case 'edition':
    case 'beside':
      return editionName(value, words);
    case 'entities':
    case 'focus':
      return words.format.list(value.split('~').map((id) => entityName(id, words)));
    case 'years':
      return value.replace('..', '–');
    case 'form':
      return wordOf(page.forms, value);
    case 'scale':
      return wordOf(shown.scales, value);
    case 'per':
      return value === 'none' ? shown.values : wordOf(page.parts, value);
    case 'target':
      return value === 'none' ? shown.noTarget : targetName(value, words);
    case 'sort':
      return wordOf(page.sorts, value);
    case 'axis':
      return wordOf(shown.axes, value);
    case 'point': {
      const [id = '', year = ''] = value.split('.');
      return `${entityName(id, words)} ${year}`;
    }
    default:
      return value;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}

/** An edition as a reader names it: `NATO · July 2026`. */
function editionName(id: string, { say }: Words): string {
  const edition = editionHeads.find((one) => one.id === id);
  const source = sources.find((one) => one.id === edition?.source);
  return edition === undefined || source === undefined
    ? id
    : `${say(source.name)} · ${say(edition.label)}`;
}

function entityName(id: string, { say }: Words): string {
  const entity = findEntity(id);
  return entity === null ? id : say(entity.short ?? entity.name);
}

function targetName(id: string, { say }: Words): string {
  const target = findTarget(id);
  return target === null ? id : say(target.name);
}
