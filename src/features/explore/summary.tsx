import { useState } from 'react';
import { useExploreMessages } from '../../language/explore/explore-messages-context';

/** A summary of more letters than this may fill more than two lines; of more than `middling`, even where the page is wide. */
const short = 180;
const middling = 300;

/** What the chart shows, in sentences. Where they are many, their beginning shows, and a button opens the rest. */
export function Summary({ text }: { text: string }) {
  const { page } = useExploreMessages();
  const [whole, setWhole] = useState(false);
  const long = text.length > short;
  return (
    <div
      className="explore-summary"
      data-clipped={long && !whole ? '' : undefined}
      data-middling={long && text.length <= middling ? '' : undefined}
    >
      <p>{text}</p>
      {long ? (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? page.less : page.more}
        </button>
      ) : null}
    </div>
  );
}
