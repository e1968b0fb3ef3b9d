import { useMemo } from 'react';
import { boardTargets } from '../../../catalogue/target-board';
import { isShareOfGdp } from '../../../charts/targets/moneys';
import { exploredState, quadrantSpec } from '../../../charts/targets/quadrant-spec';
import { hasQuadrant, type TargetsState } from '../../../charts/targets/state';
import { printExplore } from '../../../figure/explore-address';
import { Figure } from '../../../figure/figure';
import { FigureActions } from '../../../figure/figure-actions';
import { printRoute } from '../../../figure/route';
import { useSite } from '../../../figure/site';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { useWords } from '../../../language/words-context';
import { editionText } from './edition-text';

/** Share of GDP against equipment, beside the count; where the edition lacks one of the two, which ones have both. */
export function Quadrant({
  state,
  query,
  messages,
}: {
  state: TargetsState;
  query: string;
  messages: TargetsMessages['quadrant'];
}) {
  const words = useWords();
  const { root } = useSite();
  const spec = useMemo(() => quadrantSpec(state), [state]);
  if (!hasQuadrant(state.edition)) {
    const others = boardTargets.find(({ id }) => !isShareOfGdp(id))?.editions ?? [];
    const names = others.map((id) => editionText(id, words));
    return (
      <p className="targets-without">
        {messages.none(editionText(state.edition, words), words.format.list(names))}
      </p>
    );
  }
  const explore = printRoute({ language: words.language, route: { page: 'explore' } });
  return (
    <Figure
      spec={spec}
      state={spec.defaults}
      surface="page"
      heading={2}
      actions={
        <>
          <a href={`${root}${explore}${printExplore(exploredState(state))}`}>{messages.explore}</a>
          <FigureActions spec={spec} query={query} />
        </>
      }
    />
  );
}
