import { useState } from 'react';
import { useWords } from '../language/words-context';
import { addressWords } from './address/address-words';

/** A quiet notice of what in the address could not be used and what is shown in its place; nothing where all was. */
export function Notice({ lines }: { lines: readonly string[] }) {
  const address = addressWords[useWords().language];
  const [dismissed, dismiss] = useState<string | null>(null);
  const now = JSON.stringify(lines);
  if (lines.length === 0 || dismissed === now) return null;
  return (
    <div className="notice" role="status">
      <p>{address.notice}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dismiss(now)}>
        {address.dismiss}
      </button>
    </div>
  );
}
