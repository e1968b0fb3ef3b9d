import type { PageMessages } from '../language/explore/explore-messages';
import type { Words } from '../language/words';
import type { InvalidExplore } from './explore/invalid-explore';
import { namePart } from './explore/name-part';

/** What in an address was not understood and what is shown in its place, a sentence for each part. */
export function exploreNotice(
  invalid: readonly InvalidExplore[],
  page: PageMessages,
  words: Words,
): readonly string[] {
  return [...new Set(invalid.map((one) => sentence(one, page, words)))];
}

function sentence(one: InvalidExplore, page: PageMessages, words: Words): string {
  const { key, value, reason, used } = one;
  const { address } = page;
  const name = namePart(key, value, page, words);
  const shown = used === null ? null : namePart(key, used, page, words);
  const end = (said: string) =>
    shown === null ? address.noEffect(said) : address.instead(said, shown);
  switch (reason.kind) {
    case 'no-version':
      return address.asToday(address.noVersion(value));
    case 'newer-version':
      return address.asToday(address.newerVersion(value));
    case 'unknown-key':
      return `${address.unknownKey(key, value)}.`;
    case 'more-keys':
      return `${address.moreKeys(reason.count)}.`;
    case 'unknown':
      return end(wordFor(address.unknown, key)(value));
    case 'no-year':
      return end(wordFor(address.noYear, key)(value));
    case 'no-years':
      return end(address.noYears(value));
    case 'no-point':
      return end(address.noPoint(value));
    case 'left-out': {
      const names = words.format.list(reason.names.map((text) => address.quoted(text)));
      const said = address.leftOut(names, reason.others);
      return shown === null ? `${said}.` : address.instead(said, shown);
    }
    case 'not-held':
      return end(address.notHeld(name));
    case 'same-edition':
      return end(address.sameEdition);
    case 'not-comparable':
      return end(address.notComparable(name));
    case 'outside':
      return end(wordFor(address.outside, key)(name, reason.from, reason.to));
    case 'reversed':
      return end(address.reversed(value));
    case 'part':
      return end(address.parts[reason.unfit]);
    case 'other-measure':
      return end(address.otherMeasure(name));
    case 'negative':
      return end(address.negative);
    case 'currencies':
      return end(address.currencies);
    case 'form':
      return address.insteadOf(page.unfit[reason.unfit](name), shown ?? name);
    case 'not-chosen':
      return end(address.notChosen(name));
    default:
      return reason satisfies never;
  }
}

/** The sentence of a key; a reason stands only with keys that have one. */
function wordFor<Say>(sentences: Readonly<Record<string, Say>>, key: string): Say {
  const say = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  if (say === undefined) throw new Error(`There is no sentence for "${key}".`);
  return say;
}
