import { useRef, useState } from 'react';
import type { Deck } from '../../../figure/deck/deck';
import { readDeckFile } from '../../../figure/deck/deck-file';
import type { EditorMessages } from '../../../language/present/editor-messages';
import { fileFaultText } from '../fault-text';

/** Far more than the longest deck takes. */
const mostBytes = 2_000_000;

/** Reads a deck from a file; one that cannot be used is refused with the reason, and nothing changes. */
export function OpenFile({
  messages,
  onDeck,
}: {
  messages: EditorMessages;
  onDeck: (deck: Deck) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  async function open(file: File) {
    if (file.size > mostBytes) return setFault(messages.file.tooLarge);
    const text = await file.text().catch(() => null);
    if (text === null) return setFault(messages.file.unread);
    const read = readDeckFile(text);
    if ('fault' in read) return setFault(fileFaultText(read.fault, messages));
    setFault(null);
    onDeck(read.deck);
  }
  return (
    <>
      <button type="button" className="deck-tool" onClick={() => field.current?.click()}>
        {messages.open}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={messages.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {fault === null ? null : (
        <p className="deck-said" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
