import { boardTargets } from '../../../catalogue/target-board';
import { getTarget } from '../../../catalogue/targets';
import { boardMoney, moneysOf } from '../../../charts/targets/moneys';
import {
  boardEditions,
  memberships,
  settled,
  type TargetsState,
  targetsDefaults,
  targetsOn,
  withEdition,
  withTarget,
  yearsOf,
} from '../../../charts/targets/state';
import { Options } from '../../../figure/options';
import { SelectField } from '../../../figure/select-field';
import type { TargetsMessages } from '../../../language/targets/targets-messages';
import { useWords } from '../../../language/words-context';
import { editionText } from './edition-text';

/** What a reader chooses: the target, the edition, the year, what gaps are told in and who is counted. */
export function Controls({
  state,
  messages,
  onState,
  onReset,
}: {
  state: TargetsState;
  messages: TargetsMessages['controls'];
  onState: (state: TargetsState) => void;
  onReset: () => void;
}) {
  const words = useWords();
  const { say } = words;
  const moneys = moneysOf(state.edition, state.target);
  const { money } = state;
  return (
    <section className="targets-controls" aria-label={messages.label}>
      <Options
        legend={messages.target}
        options={boardTargets.map(({ id }) => [id, say(getTarget(id).name)])}
        chosen={state.target}
        onChoose={(target) => onState(withTarget(state, target))}
      />
      <div className="targets-choices">
        <Year state={state} messages={messages} onState={onState} />
        <SelectField
          className="targets-select"
          label={messages.edition}
          options={boardEditions.map((id) => [id, editionText(id, words)])}
          value={state.edition}
          onChoose={(edition) => onState(withEdition(state, edition))}
        />
        {money === 'none' ? (
          <p className="targets-select">
            <span>{messages.money}</span> <em>{messages.noMoney}</em>
          </p>
        ) : (
          <SelectField
            className="targets-select"
            label={messages.money}
            options={moneys.map((id) => [id, say(boardMoney(id).name)])}
            value={money}
            onChoose={(chosen) => onState(settled({ ...state, money: chosen }))}
          />
        )}
        <Options
          legend={messages.members}
          options={memberships.map((id) => [id, messages.memberships[id]])}
          chosen={state.members}
          onChoose={(members) => onState({ ...state, members })}
        />
        {state === targetsDefaults ? null : (
          <button type="button" className="targets-reset" onClick={onReset}>
            {messages.reset}
          </button>
        )}
      </div>
      <Elsewhere state={state} messages={messages} />
    </section>
  );
}

function Year({
  state,
  messages,
  onState,
}: {
  state: TargetsState;
  messages: TargetsMessages['controls'];
  onState: (state: TargetsState) => void;
}) {
  const [first, last] = yearsOf(state.edition);
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const go = (year: number) => onState({ ...state, year });
  const step = (by: number, name: string, sign: string) => (
    <button
      type="button"
      className="targets-step"
      aria-label={name}
      disabled={state.year + by < first || state.year + by > last}
      onClick={() => go(state.year + by)}
    >
      {sign}
    </button>
  );
  return (
    <SelectField
      className="targets-select"
      label={messages.year}
      options={years.map((year) => [year, `${year}`])}
      value={state.year}
      onChoose={go}
      beside={
        <>
          {step(-1, messages.earlier, '‹')}
          {step(1, messages.later, '›')}
        </>
      }
    />
  );
}

/** Says which targets the edition has no table for, and where choosing one leads. */
function Elsewhere({
  state,
  messages,
}: {
  state: TargetsState;
  messages: TargetsMessages['controls'];
}) {
  const words = useWords();
  const here = targetsOn(state.edition);
  const others = boardTargets.filter(({ id }) => !here.includes(id));
  const edition = others[0]?.editions[0];
  if (edition === undefined) return null;
  const names = words.format.list(others.map(({ id }) => words.say(getTarget(id).name)));
  return <p className="targets-hint">{messages.elsewhere(names, editionText(edition, words))}</p>;
}
