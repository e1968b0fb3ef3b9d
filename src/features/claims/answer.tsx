import type { Evaluated } from '../../charts/claims/evaluated';
import { headline } from '../../charts/claims/headline';
import type { ClaimsMessages } from '../../language/claims/claims-messages';
import { useWords } from '../../language/words-context';
import { VerdictStrip } from './verdict-strip';
import { whyOf } from './why-of';

/** What a grid says, large, with what has to be said beside it and how many definitions say what. */
export function Answer({ grid, messages }: { grid: Evaluated; messages: ClaimsMessages }) {
  const words = useWords();
  const { answer, limits, more } = headline(grid.rows, words, whyOf(messages, words));
  return (
    <section className="claim-answer" aria-label={messages.claim.answer}>
      <p className="claim-answer-text">{answer}</p>
      {[...limits, ...more].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <VerdictStrip rows={grid.rows} messages={messages} />
    </section>
  );
}
