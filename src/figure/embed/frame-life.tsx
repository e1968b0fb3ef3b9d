import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../language/words-context';
import { AddressNotice } from '../address/address-notice';
import { useSite } from '../site';
import { readFlags } from './flags';
import type { FrameLifeProps } from './frame-life-props';
import { startFrameLink } from './frame-link';
import { showFlags, showTheme } from './show-flags';

/** Lets an embed look as its flags say, names those it cannot use, and links it with the page around it. */
export function FrameLife({ chart, asked, page, query, sizes, content, onFit }: FrameLifeProps) {
  const { language } = useWords();
  const { root } = useSite();
  const { flags, invalid } = useMemo(() => readFlags(asked), [asked]);
  const fits = flags.on.includes('fit');
  const state = useRef({ chart, language, query, page: '' });
  useEffect(() => {
    state.current = { chart, language, query, page: new URL(root + page, document.baseURI).href };
  }, [chart, language, query, root, page]);
  useEffect(() => showFlags(flags), [flags]);
  useEffect(() => {
    // What is asked for goes before what the reader chose on this site.
    if (/[?&]theme=/.test(asked)) showTheme(flags.theme);
  }, [asked, flags]);
  useEffect(() => {
    if (content.current === null || window.parent === window) return;
    return startFrameLink({
      content: content.current,
      state: () => state.current,
      height: fits ? null : 'content',
      onTheme: showTheme,
    });
  }, [content, fits]);
  useEffect(() => {
    const frame = content.current;
    if (!fits || sizes === undefined || frame === null) return;
    const readable = !flags.on.includes('static');
    // Browsers measure nothing in a frame nobody has seen yet: it keeps the drawing it came with, for print.
    const seen = new ResizeObserver(() => {
      seen.disconnect();
      // Where it does not arrive, the drawing is shown as in any embed.
      import('./fit-drawing').then(
        ({ FitDrawing }) =>
          onFit({
            instead: (drawn) => <FitDrawing chart={drawn} sizes={sizes} readable={readable} />,
          }),
        () => undefined,
      );
    });
    seen.observe(frame);
    return () => {
      seen.disconnect();
      onFit({});
    };
  }, [content, fits, flags, sizes, onFit]);
  return <AddressNotice invalid={invalid} />;
}
