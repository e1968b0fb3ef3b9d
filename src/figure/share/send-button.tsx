import { useState } from 'react';
import { shareWords } from '../../language/share-words';
import { useWords } from '../../language/words-context';

/** Hands a link to another program, where the browser can; nothing where it cannot. */
export function SendButton({ title, link }: { title: string; link: string }) {
  const words = shareWords[useWords().language];
  const [failed, setFailed] = useState(false);
  if (!('share' in navigator)) return null;
  const send = async () => {
    setFailed(false);
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // Who changes their mind has not failed.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <p className="share-more">
      <button type="button" onClick={send}>
        {words.send}
      </button>
      {failed ? <span role="alert">{words.sendFailed}</span> : null}
    </p>
  );
}
