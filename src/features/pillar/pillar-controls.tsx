import { useId } from 'react';
import { pillar } from '../../catalogue/pillar';
import { editionHeads } from '../../catalogue/sources';
import {
  editionYears,
  memberships,
  type PillarState,
  pillarEditions,
} from '../../charts/pillar/pillar-state';
import type { PillarMessages } from '../../language/pillar/pillar-messages';
import { useWords } from '../../language/words-context';

/** In which prices, with whose figures, from which edition where there are several. */
export function PillarControls({
  state,
  messages: { controls },
  onState,
}: {
  state: PillarState;
  messages: PillarMessages;
  onState: (next: PillarState) => void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="pillar-controls">
      <Switch
        name={`${id}-prices`}
        legend={controls.prices}
        value={state.measure}
        options={pillar.money.map(({ measure, prices }) => ({ id: measure, label: say(prices) }))}
        onChoose={(measure) => onState({ ...state, measure })}
      />
      <Switch
        name={`${id}-members`}
        legend={controls.membership}
        value={state.membership}
        options={memberships.map((one) => ({ id: one, label: controls.memberships[one] }))}
        onChoose={(membership) => onState({ ...state, membership })}
      />
      {pillarEditions.length < 2 ? null : (
        <Switch
          name={`${id}-edition`}
          legend={controls.edition}
          value={state.edition}
          options={pillarEditions.map((edition) => ({
            id: edition,
            label: say(
              editionHeads.find((one) => one.id === edition)?.label ?? { en: edition, de: edition },
            ),
          }))}
          onChoose={(edition) => onState({ ...state, edition, years: editionYears(edition) })}
        />
      )}
    </div>
  );
}

/** A choice among few, all of them in view. */
function Switch<Id extends string>({
  name,
  legend,
  value,
  options,
  onChoose,
}: {
  name: string;
  legend: string;
  value: Id;
  options: readonly { readonly id: Id; readonly label: string }[];
  onChoose: (id: Id) => void;
}) {
  return (
    <fieldset className="pillar-switch">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
