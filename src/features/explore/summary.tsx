import { useEffect, useRef, useState } from 'react';
import { useExploreMessages } from '../../language/explore/explore-messages-context';

/** A summary of more letters than this may fill more than two lines. */
const short = 180;

/** What the chart shows, in sentences. Where they are many, their beginning shows, and a button opens the rest. */
export function Summary({ text }: { text: string }) {
  const { page } = useExploreMessages();
  const [whole, setWhole] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const fits = useFits(said, whole);
  const long = text.length > short;
  return (
    <div className="explore-summary" data-clipped={long && !whole ? '' : undefined}>
      <p ref={said}>{text}</p>
      {long && (whole || !fits) ? (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? page.less : page.more}
        </button>
      ) : null}
    </div>
  );
}

/** Whether all of a text is to be seen though its room would cut it off; not asked while it is `whole` anyway. */
function useFits(said: { readonly current: HTMLElement | null }, whole: boolean): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const text = said.current;
    if (text === null || whole) return;
    const observer = new ResizeObserver(() => {
      setFits(text.clientHeight > 0 && text.scrollHeight <= text.clientHeight + 1);
    });
    observer.observe(text);
    return () => observer.disconnect();
  }, [said, whole]);
  return fits;
}
