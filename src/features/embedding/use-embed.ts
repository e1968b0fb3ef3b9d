import { useEffect, useMemo, useState } from 'react';
import { pageRoot } from '../../data/base-url';
import type { EmbedView } from '../../figure/embed/embed-address';
import { type PinnedView, pinEdition } from '../../figure/embed/pin-edition';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ViewChart } from '../../figure/views/load-view-chart';
import { useViewChart } from '../../figure/views/use-view-chart';
import type { ViewAddress } from '../../figure/views/view-address';
import type { BuilderState } from './builder-state';

/** The embed that is being put together. */
export interface Embed {
  readonly address: EmbedView;
  /** What the chart says; its id until its figures are there, or where they cannot be read. */
  readonly title: string;
  readonly loading: boolean;
  /** Of the view among its controls, absolute. */
  readonly page: string;
  readonly root: string;
  /** Whether the root is absolute by now; before it would lead a frame to the same place by another name. */
  readonly awake: boolean;
  /** The view frozen; null where there is nothing to freeze, undefined until that is known. */
  readonly pinned: PinnedView | null | undefined;
  /** Parts of the view's query that the chart does not know. */
  readonly unused: readonly string[];
}

/** The embed of a state, with what its chart says today. */
export function useEmbed({
  chart,
  view: query,
  language,
  theme,
  on,
  edition,
}: BuilderState): Embed {
  const site = useSite();
  const [absolute, setAbsolute] = useState<string | null>(null);
  useEffect(() => setAbsolute(pageRoot()), []);
  const root = absolute ?? site.root;
  const view = useMemo(() => ({ chart, query: query === '' ? '' : `?${query}` }), [chart, query]);
  const { view: drawn, error } = useViewChart(view);
  const pinned = usePinned(view, drawn ?? null);
  const shown = edition === 'frozen' && pinned ? { chart, query: pinned.query } : view;
  const page = drawn?.found.page;
  return {
    address: { view: shown, language, flags: { theme, on } },
    title: drawn?.chart?.model.title ?? chart,
    loading: drawn === undefined && error === null,
    page:
      page === undefined
        ? root
        : `${root}${printRoute({ language, route: page.route })}${page.query}`,
    root,
    awake: absolute !== null,
    pinned,
    unused: drawn?.found.unused ?? [],
  };
}

function usePinned(view: ViewAddress, drawn: ViewChart | null): PinnedView | null | undefined {
  const [found, setFound] = useState<{
    readonly of: ViewChart;
    readonly pinned: PinnedView | null;
  }>();
  useEffect(() => {
    if (drawn === null) return;
    let wanted = true;
    pinEdition(view, drawn).then(
      (pinned) => wanted && setFound({ of: drawn, pinned }),
      () => wanted && setFound({ of: drawn, pinned: null }),
    );
    return () => {
      wanted = false;
    };
  }, [view, drawn]);
  return found !== undefined && found.of === drawn ? found.pinned : undefined;
}
