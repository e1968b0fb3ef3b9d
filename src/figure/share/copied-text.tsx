import { useEffect, useId, useRef } from 'react';
import { shareWords } from '../../language/share-words';
import { useWords } from '../../language/words-context';
import { useCopying } from '../use-copying';
import './copied-text.css';

/** A text to take along, seen whole, with a button that copies it; where the browser refuses, it is selected for copying by hand. */
export function CopiedText({
  label,
  copy: copyLabel,
  text,
  rows = 1,
}: {
  label: string;
  /** What the button says. */
  copy: string;
  text: string;
  rows?: number;
}) {
  const words = shareWords[useWords().language];
  const { copying, copy } = useCopying<'text'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const refused = copying.kind === 'refused';
  useEffect(() => {
    if (!refused) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  return (
    <div className="copied-text">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} spellCheck={false} />
      <div className="copied-text-line">
        <button type="button" className="copied-text-button" onClick={() => copy('text', text)}>
          {copyLabel}
        </button>
        <span role="status">
          {copying.kind === 'copied' ? words.copied : null}
          {refused ? words.refused : null}
        </span>
      </div>
    </div>
  );
}
