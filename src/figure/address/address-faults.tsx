import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { Notice } from '../notice';
import { addressWords } from './address-words';
import type { InvalidPart } from './invalid-part';
import { keyLabel, usedLabel, valueLabel } from './part-labels';

/** What in an address was not understood, a sentence for each part. */
export function AddressFaults({ invalid }: { invalid: readonly InvalidPart[] }) {
  const words = useWords();
  return <Notice lines={invalid.map((part) => sentence(part, words))} />;
}

function sentence(part: InvalidPart, spoken: Words): string {
  const { reason, used } = part;
  const words = addressWords[spoken.language];
  const key = reason.kind === 'unknown-key' ? part.key : keyLabel(part.key, spoken);
  const value = valueLabel(part.value, spoken);
  if (used === null) {
    return reason.kind === 'left-out'
      ? words.leftOut(key, reason.names.join(', '))
      : words.ignored(key, value);
  }
  const shown = used
    .split(', ')
    .map((one) => (one === 'latest' ? words.latest : usedLabel(one, spoken)))
    .join(', ');
  switch (reason.kind) {
    case 'not-a-year':
      return words.invalid(key, value, words.notYear, shown);
    case 'outside':
      return words.invalid(key, value, words.outside(reason.from, reason.to), shown);
    case 'not-a-number':
      return words.invalid(key, value, words.notNumber, shown);
    case 'reversed':
      return words.invalid(key, value, words.reversed, shown);
    case 'not-after':
      return words.notAfter(value, reason.base, shown);
    case 'unknown-value':
    case 'left-out':
      return words.invalid(key, value, words.unknownValue, shown);
    case 'unknown-target':
      return words.invalid(key, value, words.unknownTarget, shown);
    case 'unknown-key':
      return words.ignored(key, value);
    default:
      return reason satisfies never;
  }
}
