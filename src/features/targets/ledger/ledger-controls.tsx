import { getTarget } from '../../../catalogue/targets';
import { fittingMoneys, moneyOf } from '../../../charts/ledger/moneys';
import {
  type LedgerState,
  ledgerDefaults,
  ledgerSpan,
  ledgerTargets,
} from '../../../charts/ledger/state';
import { firstYearOf } from '../../../domain/gap-ledger';
import { SelectField } from '../../../figure/select-field';
import type { LedgerMessages } from '../../../language/targets/ledger-messages';
import { useWords } from '../../../language/words-context';
import { PartyChoice } from './party-choice';

/** Whom, against which target, over which years, in which money. */
export function LedgerControls({
  state,
  messages,
  onChange,
}: {
  state: LedgerState;
  messages: LedgerMessages['controls'];
  onChange: (state: LedgerState) => void;
}) {
  const { say } = useWords();
  const { years, target, before } = state;
  const [from, to] = years;
  const all = Array.from(
    { length: ledgerSpan[1] - ledgerSpan[0] + 1 },
    (_, at) => ledgerSpan[0] + at,
  );
  const agreed = firstYearOf(getTarget(target));
  return (
    <section className="ledger-controls" aria-label={messages.label}>
      <PartyChoice
        parties={state.parties}
        messages={messages}
        onChange={(parties) => {
          const next = { ...state, parties };
          onChange({ ...next, money: moneyOf(next).id });
        }}
      />
      <div className="figure-controls">
        <SelectField
          label={messages.target}
          value={target}
          onChoose={(id) =>
            onChange({ ...state, target: ledgerTargets.find((one) => one === id) ?? target })
          }
        >
          {ledgerTargets.map((id) => (
            <option key={id} value={id}>
              {say(getTarget(id).name)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={messages.from}
          value={`${from}`}
          onChoose={(year) =>
            onChange({ ...state, years: [Number(year), Math.max(Number(year), to)] })
          }
        >
          {all.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </SelectField>
        <SelectField
          label={messages.to}
          value={`${to}`}
          onChoose={(year) =>
            onChange({ ...state, years: [Math.min(from, Number(year)), Number(year)] })
          }
        >
          {all.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </SelectField>
        <SelectField
          label={messages.money}
          value={moneyOf(state).id}
          onChoose={(id) =>
            onChange({
              ...state,
              money: fittingMoneys(state).find((one) => one.id === id)?.id ?? state.money,
            })
          }
        >
          {fittingMoneys(state).map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="ledger-switch">
        <label>
          <input
            type="checkbox"
            checked={before}
            onChange={(event) => onChange({ ...state, before: event.currentTarget.checked })}
          />{' '}
          {messages.before}
        </label>{' '}
        <span className="ledger-hint">{messages.beforeHint(agreed)}</span>{' '}
        <button type="button" onClick={() => onChange(ledgerDefaults)}>
          {messages.reset}
        </button>
      </p>
    </section>
  );
}
