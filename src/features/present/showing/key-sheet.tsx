import { useEffect, useRef } from 'react';
import type { ShowMessages } from '../../../language/present/show-messages';
import { showKeys } from './show-keys';

const kinds = [
  'next',
  'previous',
  'first',
  'last',
  'digit',
  'overview',
  'speaker',
  'notes',
  'full-screen',
  'black',
  'help',
  'leave',
] as const;

/** The keys of a presentation, over its slide. */
export function KeySheet({ messages, onClose }: { messages: ShowMessages; onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const keysOf = (kind: (typeof kinds)[number]) =>
    kind === 'digit' ? [digits] : showKeys[kind].map((key) => key);
  return (
    <section className="show-keys" aria-label={messages.keysTitle}>
      <h2>{messages.keysTitle}</h2>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              {keysOf(kind).map((key) => (
                <kbd key={key}>{messages.keyNames[key] ?? shown(key)}</kbd>
              ))}
            </dt>
            <dd>{messages.actions[kind]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" ref={close} onClick={onClose}>
        {messages.close}
      </button>
    </section>
  );
}

const digits = 'digits';

function shown(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
