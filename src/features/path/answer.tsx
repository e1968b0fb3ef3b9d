import type { PathState } from '../../charts/path/path-state';
import { nameOf, setPercent } from '../../charts/path/path-words';
import type { PathOutcome } from '../../domain/path/plan';
import type { PathMessages } from '../../language/path/path-messages';
import type { Words } from '../../language/words';
import { useWords } from '../../language/words-context';
import { editionShort, foundPath } from './path-texts';

/** What it takes, in a sentence; or why there is no path; and what is assumed. */
export function Answer({
  outcome,
  state,
  messages,
}: {
  /** Null while the figures are read. */
  outcome: PathOutcome | null;
  state: PathState;
  messages: PathMessages;
}) {
  const words = useWords();
  const { answer } = messages;
  if (outcome === null) return <p className="path-answer">{answer.reading}</p>;
  return (
    <div aria-live="polite">
      <p className="path-answer" data-outcome={outcome.kind}>
        {sentence(outcome, state, messages, words)}
      </p>
      {remarks(outcome, state, messages, words).map((remark) => (
        <p className="path-remark" key={remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}

function sentence(
  outcome: PathOutcome,
  state: PathState,
  { answer }: PathMessages,
  words: Words,
): string {
  if (outcome.kind !== 'none') return answer[outcome.kind](foundPath(outcome, state, words));
  return answer.none(outcome.why, {
    name: nameOf(state.entity, words),
    by: state.by,
    start: outcome.start?.year ?? null,
    edition: editionShort(state.edition, words),
  });
}

function remarks(
  outcome: PathOutcome,
  state: PathState,
  { answer }: PathMessages,
  words: Words,
): readonly string[] {
  if (outcome.kind === 'none') return [];
  const { gdp } = outcome.growth;
  const { percent } = words.format;
  const assumed = answer.assumed(
    setPercent(state.growth, words),
    setPercent(state.inflation, words),
    percent(gdp),
  );
  const still = Math.abs(gdp) < 0.005;
  return [
    assumed,
    ...(still ? [answer.standing] : gdp < 0 ? [answer.shrinking(percent(-gdp))] : []),
    ...(outcome.verdict === 'within-rounding'
      ? [answer.rounding(setPercent(state.target, words))]
      : []),
  ];
}
