import { useState } from 'react';
import type { Messages } from '../language/messages';
import { useWords } from '../language/words-context';
import type { InvalidPart } from './chart-address';

/** A quiet notice of what in the address was not understood and what is shown in its place; nothing where all was. */
export function AddressNotice({ invalid }: { invalid: readonly InvalidPart[] }) {
  const { address } = useWords().messages;
  const [dismissed, dismiss] = useState<string | null>(null);
  const now = JSON.stringify(invalid);
  if (invalid.length === 0 || dismissed === now) return null;
  return (
    <div className="notice" role="status">
      <p>{address.notice}</p>
      <ul>
        {invalid.map((part) => (
          <li key={part.key}>{sentence(part, address)}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dismiss(now)}>
        {address.dismiss}
      </button>
    </div>
  );
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
