import { isShareOfGdp } from '../../../charts/targets/moneys';
import type { TargetsState } from '../../../charts/targets/state';
import { isUnrounded } from '../../../charts/targets/verdicts';
import { verdictCountFormula } from '../../../domain/count-verdicts';
import { firstMetFormula, metRunFormula } from '../../../domain/met-years';
import { shareFormula } from '../../../domain/share';
import {
  marginFormula,
  moneyMarginFormula,
  partMarginFormula,
  shortfallFormula,
} from '../../../domain/target-margins';
import { useSite } from '../../../figure/site';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { useWords } from '../../../language/words-context';
import { sourceText } from './edition-text';

/** How every number of the page is formed, and of which tables. */
export function Working({
  state,
  messages,
}: {
  state: TargetsState;
  messages: TargetsMessages['working'];
}) {
  const words = useWords();
  const { dataUrl } = useSite();
  const unrounded = isUnrounded(state);
  const money = isShareOfGdp(state.target) ? moneyMarginFormula : partMarginFormula;
  const formulas = [
    ...(unrounded ? [shareFormula] : []),
    marginFormula,
    ...(state.money === 'none' ? [] : [money, shortfallFormula]),
    firstMetFormula,
    metRunFormula,
    verdictCountFormula,
  ];
  return (
    <section className="targets-working">
      <h2>{messages.title}</h2>
      <p>
        {messages.lead} {unrounded ? messages.unrounded : messages.printed}
      </p>
      <ul>
        {formulas.map(({ id, text }) => (
          <li key={id}>{words.say(text)}</li>
        ))}
      </ul>
      <p className="targets-source">
        {messages.source}: {sourceText(state.edition, words)}.{' '}
        <a href={`${dataUrl}${state.edition}.csv`} download>
          {words.messages.figure.download}
        </a>
      </p>
    </section>
  );
}
