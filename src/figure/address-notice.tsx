import type { Messages } from '../language/messages';
import { useWords } from '../language/words-context';
import type { InvalidPart } from './chart-address';
import { Notice } from './notice';

/** A quiet notice of what in a chart's address was not understood; nothing where all was. */
export function AddressNotice({ invalid }: { invalid: readonly InvalidPart[] }) {
  const { address } = useWords().messages;
  return <Notice lines={invalid.map((part) => sentence(part, address))} />;
}

function sentence({ key, value, reason, used }: InvalidPart, words: Messages['address']): string {
  if (used === null) return words.ignored(key, value);
  const shown = used === 'latest' ? words.latest : used;
  switch (reason.kind) {
    case 'not-a-year':
      return words.invalid(key, value, words.notYear, shown);
    case 'outside':
      return words.invalid(key, value, words.outside(reason.from, reason.to), shown);
    case 'unknown-target':
      return words.invalid(key, value, words.unknownTarget, shown);
    case 'unknown-key':
      return words.ignored(key, value);
    default:
      return reason satisfies never;
  }
}
