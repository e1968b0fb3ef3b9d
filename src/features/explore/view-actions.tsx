import { memo, useCallback, useState } from 'react';
import { type EditionId, editionHeads } from '../../catalogue/sources';
import { exploreSpec } from '../../charts/explore/explore-spec';
import type { ExploreState } from '../../charts/explore/state';
import { printExplore } from '../../figure/explore-address';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import { useExploreMessages } from '../../language/explore/explore-messages-context';
import { useWords } from '../../language/words-context';
import { editionName } from './controls/edition-choices';
import { useAfterPaint } from './use-after-paint';

/** What a copied link has come to: nothing yet, copied, or refused by the browser. */
export type CopyResult = 'none' | 'copied' | 'failed';

/** The ways out of the explorer: the link to the exact view, its embed, the tables of its editions. */
export function ViewActions({ state, onCopy }: ActionProps) {
  return <Actions state={useAfterPaint(state)} onCopy={onCopy} />;
}

interface ActionProps {
  readonly state: ExploreState;
  readonly onCopy: () => void;
}

const Actions = memo(function Actions({ state, onCopy }: ActionProps) {
  const { page } = useExploreMessages();
  const words = useWords();
  const { root, dataUrl } = useSite();
  const spec = exploreSpec(state);
  const route = { page: 'embed', chart: spec.id } as const;
  const embed = `${root}${printRoute({ language: words.language, route })}${printExplore(state)}`;
  return (
    <>
      <button type="button" onClick={onCopy}>
        {page.copyLink}
      </button>
      <a href={embed}>{page.embed}</a>
      {editionsRead(state).map((edition) => (
        <a key={edition} href={`${dataUrl}${edition}.csv`} download>
          {page.csv(editionName(edition, words))}
        </a>
      ))}
    </>
  );
});

function editionsRead(state: ExploreState): readonly EditionId[] {
  const spec = exploreSpec(state);
  const read = new Set<string>(spec.requests(spec.defaults).map(({ edition }) => edition));
  return editionHeads.filter(({ id }) => read.has(id)).map(({ id }) => id);
}

/** Copies the address of the page; says what came of it, for a live region. */
export function useCopyLink(): { readonly result: CopyResult; readonly copy: () => void } {
  const [result, setResult] = useState<CopyResult>('none');
  const copy = useCallback(() => {
    // Where there is no clipboard (an unsafe origin) this throws at once; both ways lead to the same message.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(window.location.href))
      .then(
        () => setResult('copied'),
        () => setResult('failed'),
      );
  }, []);
  return { result, copy };
}
