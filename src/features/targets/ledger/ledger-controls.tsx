import { useState } from 'react';
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
  const [refused, refuse] = useState<readonly [number, number] | null>(null);
  const [from, to] = years;
  const all = Array.from(
    { length: ledgerSpan[1] - ledgerSpan[0] + 1 },
    (_, at) => [ledgerSpan[0] + at, `${ledgerSpan[0] + at}`] as const,
  );
  const agreed = firstYearOf(getTarget(target));
  const choose = (next: readonly [number, number]) => {
    const fits = next[0] <= next[1];
    refuse(fits ? null : next);
    if (fits) onChange({ ...state, years: next });
  };
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
          options={ledgerTargets.map((id) => [id, say(getTarget(id).name)])}
          onChoose={(id) => onChange({ ...state, target: id })}
        />
        <SelectField
          label={messages.from}
          value={from}
          options={all}
          onChoose={(year) => choose([year, to])}
        />
        <SelectField
          label={messages.to}
          value={to}
          options={all}
          onChoose={(year) => choose([from, year])}
        />
        <SelectField
          label={messages.money}
          value={moneyOf(state).id}
          options={fittingMoneys(state).map(({ id, name }) => [id, say(name)])}
          onChoose={(money) => onChange({ ...state, money })}
        />
      </div>
      <p className="ledger-hint" role="status">
        {refused === null ? '' : messages.reversed(refused, years)}
      </p>
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
