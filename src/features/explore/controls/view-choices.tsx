import { getMeasure } from '../../../catalogue/measures';
import { getTarget } from '../../../catalogue/targets';
import { offeredSorts } from '../../../charts/explore/form-sorts';
import { suitedParts } from '../../../charts/explore/part-fit';
import { resolve } from '../../../charts/explore/resolved';
import {
  withAxis,
  withBase,
  withEvents,
  withPer,
  withScale,
  withSort,
  withTarget,
} from '../../../charts/explore/transitions';
import { targetsOf } from '../../../charts/explore/usual';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { useAhead } from '../use-ahead';
import { Choice } from './choice';
import type { ControlProps } from './control-props';

/** Target, what is done to the values, and what only some forms have: axis, events, order. */
export function ViewChoices({ state, onChange }: ControlProps) {
  return (
    <>
      <TargetChoice state={state} onChange={onChange} />
      <PartChoice state={state} onChange={onChange} />
      <FormChoices state={state} onChange={onChange} />
    </>
  );
}

function TargetChoice({ state, onChange }: ControlProps) {
  const { page } = useExploreMessages();
  const { say } = useWords();
  const offered = targetsOf(state.measure).map(getTarget);
  if (offered.length === 0 || state.per !== 'none') return null;
  return (
    <Choice
      label={page.target}
      value={state.target}
      onChoose={(id) => {
        const target = targetsOf(state.measure).find((one) => one === id);
        onChange(withTarget(state, target ?? 'none'));
      }}
    >
      <option value="none">{page.targetNone}</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </Choice>
  );
}

function PartChoice({ state, onChange }: ControlProps) {
  const { page } = useExploreMessages();
  const { years } = resolve(state);
  const offered = suitedParts(state);
  if (offered.length < 2) return null;
  return (
    <>
      <Choice
        label={page.values}
        value={state.per}
        onChoose={(chosen) => {
          const part = offered.find((one) => one === chosen);
          if (part !== undefined) onChange(withPer(state, part));
        }}
      >
        {offered.map((part) => (
          <option key={part} value={part}>
            {page.parts[part]}
          </option>
        ))}
      </Choice>
      {state.per !== 'change' ? null : (
        <Choice
          label={page.base}
          value={String(state.base)}
          onChoose={(year) => onChange(withBase(state, Number(year)))}
        >
          {yearsOf(years, state.base).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Choice>
      )}
    </>
  );
}

/** The years of a range, and the one chosen also where it lies outside. */
function yearsOf([from, to]: readonly [number, number], chosen: number): readonly number[] {
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return all.includes(chosen) ? all : [chosen, ...all].sort((a, b) => a - b);
}

function FormChoices({ state, onChange }: ControlProps) {
  const { page } = useExploreMessages();
  const { form } = state;
  const kind = getMeasure(state.measure).kind;
  const sorts = offeredSorts(state);
  return (
    <fieldset className="explore-show">
      <legend>{page.show}</legend>
      {form !== 'line' && form !== 'multiples' ? null : (
        <Switch
          label={page.ratioAxis}
          checked={state.scale === 'log'}
          disabled={kind === 'change'}
          onSwitch={(on) => onChange(withScale(state, on ? 'log' : 'linear'))}
        />
      )}
      {form !== 'line' ? null : (
        <Switch
          label={page.events}
          checked={state.events}
          onSwitch={(on) => onChange(withEvents(state, on))}
        />
      )}
      {form !== 'multiples' ? null : (
        <Switch
          label={page.sharedAxis}
          checked={state.axis === 'shared'}
          onSwitch={(on) => onChange(withAxis(state, on ? 'shared' : 'free'))}
        />
      )}
      {sorts.length > 0 ? (
        <Choice
          label={page.sort}
          value={sorts.includes(state.sort) ? state.sort : 'value'}
          onChoose={(chosen) => {
            const sort = sorts.find((one) => one === chosen);
            if (sort !== undefined) onChange(withSort(state, sort));
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {page.sorts[sort]}
            </option>
          ))}
        </Choice>
      ) : null}
    </fieldset>
  );
}

function Switch({
  label,
  checked,
  disabled = false,
  onSwitch,
}: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const [shown, show] = useAhead(checked);
  return (
    <label className="explore-switch">
      <input
        type="checkbox"
        checked={shown}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          show(currentTarget.checked);
          onSwitch(currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
