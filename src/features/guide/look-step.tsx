import type { GuideFacts } from '../../charts/guide/guide-facts';
import type { ChartSpec } from '../../charts/spec';
import { Figure } from '../../figure/figure';
import { FigureActions } from '../../figure/figure-actions';
import { guideAddress } from '../../figure/guide/guide-address';
import type { Format } from '../../language/format';
import type { GuideMessages } from '../../language/guide/guide-messages';
import { useWords } from '../../language/words-context';

/** The four answers, with the guess beside them. */
export function LookStep({
  spec,
  guess,
  facts,
  messages,
}: {
  spec: ChartSpec;
  guess: number | null;
  facts: GuideFacts | null;
  messages: GuideMessages;
}) {
  const { format } = useWords();
  const query = guideAddress.print({ step: 1, guess });
  return (
    <>
      <div className="guide-text">
        <p>{messages.look.text}</p>
        <p className="guide-question">
          {facts === null
            ? messages.missing
            : besideGuess(guess, facts.factors.constant, messages, format)}
        </p>
      </div>
      <Figure
        spec={spec}
        state={spec.defaults}
        surface="page"
        heading={3}
        actions={<FigureActions spec={spec} query={query} />}
      />
    </>
  );
}

/** How far a guess is from the figure, as both are written. */
function besideGuess(
  guess: number | null,
  real: number,
  { look }: GuideMessages,
  format: Format,
): string {
  if (guess === null) return look.none(format.factor(real));
  const off = Math.round(100 * guess) - Math.round(100 * real);
  const written = [format.factor(guess), format.factor(real)] as const;
  if (off === 0) return look.exact(...written);
  const size = format.number(Math.abs(off) / 100, 2);
  return off > 0 ? look.above(...written, size) : look.below(...written, size);
}
