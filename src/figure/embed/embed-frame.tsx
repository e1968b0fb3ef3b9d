import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../language/words-context';
import type { Fit, FrameLifeProps, ShownEmbed } from './frame-life-props';
import './embed.css';

/** The page of an embed: bare; how its flags say it looks and what it tells the page around comes after what is to be seen. */
export function EmbedFrame({
  children,
  ...shown
}: ShownEmbed & { readonly children: (fit: Fit) => ReactNode }) {
  const { messages } = useWords();
  const content = useRef<HTMLElement>(null);
  const [fit, setFit] = useState<Fit>({});
  const [Life, setLife] = useState<ComponentType<FrameLifeProps> | null>(null);
  useEffect(() => {
    // Without it the chart is still shown.
    import('./frame-life').then(
      ({ FrameLife }) => setLife(() => FrameLife),
      () => undefined,
    );
  }, []);
  return (
    <main className="embed" ref={content} aria-label={messages.product}>
      {Life === null ? null : <Life {...shown} content={content} onFit={setFit} />}
      {children(fit)}
    </main>
  );
}
