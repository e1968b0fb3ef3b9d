import { useMemo } from 'react';
import type { ClaimRow } from '../../catalogue/claim-row';
import { rowsOf } from '../../charts/claims/claim-spec';
import { type Evaluated, evaluateRows } from '../../charts/claims/evaluated';
import { headline } from '../../charts/claims/headline';
import type { Series } from '../../domain/series';
import { printRoute } from '../../figure/route';
import { useSite } from '../../figure/site';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { ClaimSaid, ClaimSources } from './claim-said';
import { VerdictStrip } from './verdict-strip';
import { whyOf } from './why-of';

/** A claim that is tested: what is claimed, what the figures say, and a mark a definition. */
export function ClaimCard({
  claim,
  series,
  messages,
}: {
  claim: ClaimRow;
  /** The figures of all claims; null while they are read. */
  series: readonly Series[] | null;
  messages: ClaimsMessages;
}) {
  const words = useWords();
  const { root } = useSite();
  const grid = useMemo(
    () => (series === null ? null : evaluateRows(rowsOf(claim), series)),
    [claim, series],
  );
  const route = { page: 'claim', claim: claim.id } as const;
  return (
    <li className="claim-card">
      <h3>
        <a href={`${root}${printRoute({ language: words.language, route })}`}>
          {words.say(claim.sentence)}
        </a>
      </h3>
      {grid === null ? (
        <p className="claims-lead">{words.messages.figure.loading}</p>
      ) : (
        <>
          <CardAnswer grid={grid} messages={messages} />
          <VerdictStrip rows={grid.rows} messages={messages} />
        </>
      )}
      <ClaimSaid claim={claim} messages={messages} />
    </li>
  );
}

/** The answer with what limits it. */
function CardAnswer({ grid, messages }: { grid: Evaluated; messages: ClaimsMessages }) {
  const words = useWords();
  const { answer, limits } = headline(grid.rows, words, whyOf(messages, words));
  return (
    <>
      <p className="claim-card-answer">{answer}</p>
      {limits.map((line) => (
        <p key={line} className="claim-card-limit">
          {line}
        </p>
      ))}
    </>
  );
}

/** A claim that no data can test: why not, and where it was said. */
export function ContextCard({ claim, messages }: { claim: ClaimRow; messages: ClaimsMessages }) {
  const { say, language } = useWords();
  const { root } = useSite();
  const route = { page: 'claim', claim: claim.id } as const;
  return (
    <li>
      <h3>
        <a href={`${root}${printRoute({ language, route })}`}>{say(claim.sentence)}</a>
      </h3>
      {claim.check.kind === 'untestable' ? <p>{say(claim.check.why)}</p> : null}
      <ClaimSources claim={claim} messages={messages} />
    </li>
  );
}
