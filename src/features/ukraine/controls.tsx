import { aidCounts, aidKinds, ukraineSupport } from '../../catalogue/ukraine-support';
import { lacksKind, type UkraineState } from '../../charts/ukraine/state';
import type { Gesture } from '../../figure/address/use-page-state';
import { Options } from '../../figure/options';
import type { UkraineMessages } from '../../language/ukraine/ukraine-messages';
import { MonthControl } from './month-control';

const units = ['eur', 'gdp'] as const;

/** What a reader chooses: the month, what counts, the kind, the unit, and whether the EU institutions are shown. */
export function Controls({
  state,
  messages,
  onState,
}: {
  state: UkraineState;
  messages: UkraineMessages['controls'];
  onState: (state: UkraineState, gesture?: Gesture) => void;
}) {
  const gdp = messages.units.gdp(ukraineSupport.gdpYear);
  return (
    <section className="ukraine-controls" aria-label={messages.label}>
      <MonthControl
        month={state.month}
        messages={messages}
        onMonth={(month, gesture) => onState({ ...state, month }, gesture)}
      />
      <div className="ukraine-choices">
        <Options
          legend={messages.what}
          options={aidCounts.map((id) => [id, messages.whats[id]])}
          chosen={state.what}
          onChoose={(what) => onState({ ...state, what })}
        />
        <Options
          legend={messages.kind}
          options={aidKinds.map((id) => [id, messages.kinds[id]])}
          chosen={state.kind}
          onChoose={(kind) => onState({ ...state, kind })}
        />
        <Options
          legend={messages.unit}
          options={units.map((id) => [id, id === 'gdp' ? gdp : messages.units.eur])}
          chosen={state.unit}
          onChoose={(unit) => onState({ ...state, unit })}
        />
        <label className="ukraine-eu">
          <input
            type="checkbox"
            checked={state.eu}
            onChange={(event) => onState({ ...state, eu: event.currentTarget.checked })}
          />
          {messages.eu}
        </label>
      </div>
      <p className="ukraine-hint" role="status">
        {lacksKind(state) ? messages.noKinds : ''}
      </p>
    </section>
  );
}
