import { memo } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { printExplore } from '../../figure/explore-address';
import { FigureTools } from '../../figure/tools/figure-tools';
import { useCopying } from '../../figure/use-copying';
import { exploreId } from '../../figure/views/explore-id';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useAfterPaint } from './use-after-paint';
import { useLatest } from './use-latest';

/** What a copied link has come to: nothing yet, copied, or refused by the browser. */
export type CopyResult = 'none' | 'copied' | 'failed';

/** The ways out of the explorer: the link to the exact view, and the tools of every figure. */
export function ViewActions({ state, onCopy }: ActionProps) {
  return <Actions state={useAfterPaint(state)} onCopy={onCopy} />;
}

interface ActionProps {
  readonly state: ExploreState;
  readonly onCopy: () => void;
}

const Actions = memo(function Actions({ state, onCopy }: ActionProps) {
  const { page } = useExploreMessages();
  return (
    <>
      <button type="button" onClick={onCopy}>
        {page.copyLink}
      </button>
      <FigureTools view={{ chart: exploreId, query: printExplore(state) }} />
    </>
  );
});

/** Copies the address of the page; says what came of it, for a live region. */
export function useCopyLink(): { readonly result: CopyResult; readonly copy: () => void } {
  const { copying, copy } = useCopying<'link'>();
  const result = ({ idle: 'none', copied: 'copied', refused: 'failed' } as const)[copying.kind];
  return { result, copy: useLatest(() => copy('link', window.location.href)) };
}
