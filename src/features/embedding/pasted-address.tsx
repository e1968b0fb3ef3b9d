import { useId, useState } from 'react';
import { pageRoot } from '../../data/base-url';
import type { ViewAddress } from '../../figure/views/view-address';
import type { EmbeddingMessages } from '../../language/embedding/embedding-messages';

/** Takes the address of any page of the site and finds the charts that stand at it. */
export function PastedAddress({
  messages,
  onFound,
}: {
  messages: EmbeddingMessages['choice'];
  onFound: (view: ViewAddress) => void;
}) {
  const id = useId();
  const [found, setFound] = useState<readonly ViewAddress[] | null>(null);
  const look = async (address: string) => {
    if (address.trim() === '') {
      setFound(null);
      return;
    }
    const { viewsAt } = await import('../../figure/embed/views-at');
    const views = await viewsAt(address, pageRoot());
    setFound(views);
    const [first] = views;
    if (first !== undefined) onFound(first);
  };
  return (
    <div className="embedding-field">
      <label htmlFor={id}>{messages.paste}</label>
      <input
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void look(currentTarget.value)}
      />
      <p id={`${id}-hint`} className="embedding-hint">
        {messages.pasteHint}
      </p>
      <div role="status">
        {found?.length === 0 ? <p className="embedding-hint">{messages.noView}</p> : null}
        {found !== null && found.length > 1 ? (
          <>
            <p className="embedding-hint">{messages.several(found.length)}</p>
            <ul className="embedding-found">
              {found.map((view) => (
                <li key={view.chart}>
                  <button type="button" onClick={() => onFound(view)}>
                    {view.chart}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
}
