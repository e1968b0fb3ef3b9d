import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../language/words-context';
import { AddressNotice } from '../address/address-notice';
import { useSite } from '../site';
import type { EmbedFlags, EmbedTheme, ReadFlags } from './flags';
import './embed.css';

/** The page of an embed: bare, as its flags say, and linked with the page around it. */
export function EmbedFrame({
  chart,
  asked: { flags, invalid },
  page,
  query,
  children,
}: {
  chart: string;
  asked: Pick<ReadFlags, 'flags' | 'invalid'>;
  /** The address of the view's own page, from the site's root. */
  page: string;
  /** The state of the view as its page writes it. */
  query: string;
  children: ReactNode;
}) {
  const content = useRef<HTMLElement>(null);
  const { language } = useWords();
  const { root } = useSite();
  const state = useRef({ chart, language, query, page: '' });
  useEffect(() => {
    state.current = { chart, language, query, page: new URL(root + page, document.baseURI).href };
  }, [chart, language, query, root, page]);
  useFlags(flags);
  const fits = flags.on.includes('fit');
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return;
    let stop: (() => void) | null = null;
    let left = false;
    // A frame that cannot speak still shows its chart.
    import('./frame-link').then(
      ({ startFrameLink }) => {
        if (left) return;
        stop = startFrameLink({
          content: element,
          state: () => state.current,
          height: fits ? null : 'content',
          onTheme: showTheme,
        });
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [fits]);
  return (
    <main className="embed" ref={content}>
      <AddressNotice invalid={invalid} />
      {children}
    </main>
  );
}

/** Puts the flags on the document, where the style sheet finds them; before the page is awake its query stands there. */
function useFlags({ theme, on }: EmbedFlags): void {
  const said = on.join(' ');
  useEffect(() => {
    document.documentElement.dataset.flags = said;
    return () => {
      delete document.documentElement.dataset.flags;
    };
  }, [said]);
  useEffect(() => showTheme(theme), [theme]);
}

function showTheme(theme: EmbedTheme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
