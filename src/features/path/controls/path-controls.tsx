import { pathDefaults } from '../../../catalogue/path';
import { getTarget } from '../../../catalogue/targets';
import { hasUnroundedShare } from '../../../catalogue/unrounded-share';
import { currencyOf, moneysFor, usedMoney } from '../../../charts/path/path-money';
import {
  type PathState,
  pathEditions,
  pathEntities,
  pathStart,
} from '../../../charts/path/path-state';
import { setPercent } from '../../../charts/path/path-words';
import type { Gesture } from '../../../figure/address/use-page-state';
import { SelectField } from '../../../figure/select-field';
import type { PathMessages } from '../../../language/path/path-messages';
import { useWords } from '../../../language/words-context';
import { editionShort, namedEntities } from '../path-texts';
import { NumberField } from './number-field';

/** What every control of the path is given: the state, and how it is changed. */
export interface ControlProps {
  readonly state: PathState;
  readonly messages: PathMessages;
  readonly onChange: (state: PathState, gesture?: Gesture) => void;
}

const { ranges } = pathDefaults;
const steps = { target: 0.1, by: 1, growth: 0.5, inflation: 0.5 } as const;
const sliders = { growth: [-2, 6], inflation: [0, 10] } as const;

/** Everything a reader sets: whose path, to which target by when, in which economy and money. */
export function PathControls(props: ControlProps) {
  const { state, messages, onChange } = props;
  const { controls } = messages;
  const words = useWords();
  const set = (part: Partial<PathState>, gesture?: Gesture) =>
    onChange({ ...state, ...part }, gesture);
  return (
    <section className="path-controls" aria-label={controls.label}>
      <SelectField
        className="path-field"
        label={controls.entity}
        value={state.entity}
        options={namedEntities(pathEntities, words).map(({ id, name }) => [id, name])}
        onChoose={(entity) => set({ entity })}
      />
      <div className="path-target">
        <NumberField
          label={controls.target}
          unit={controls.targetUnit}
          value={state.target}
          range={ranges.target}
          step={steps.target}
          messages={messages}
          onSet={(target) => set({ target })}
        />
        <Presets {...props} />
      </div>
      <NumberField
        label={controls.by}
        value={state.by}
        range={ranges.by}
        step={steps.by}
        messages={messages}
        onSet={(by) => set({ by })}
      />
      <NumberField
        label={controls.growth}
        unit={controls.perYear}
        value={state.growth}
        range={ranges.growth}
        step={steps.growth}
        slider={sliders.growth}
        messages={messages}
        onSet={(growth, gesture) => set({ growth }, gesture)}
      />
      <NumberField
        label={controls.inflation}
        unit={controls.perYear}
        value={state.inflation}
        range={ranges.inflation}
        step={steps.inflation}
        slider={sliders.inflation}
        messages={messages}
        onSet={(inflation, gesture) => set({ inflation }, gesture)}
      />
      <MoneyChoice {...props} />
      <EditionChoice {...props} />
      {state === pathStart ? null : (
        <button type="button" className="path-reset" onClick={() => onChange(pathStart)}>
          {controls.reset}
        </button>
      )}
    </section>
  );
}

/** The levels the alliance agreed on. */
function Presets({ state, messages, onChange }: ControlProps) {
  const words = useWords();
  return (
    <fieldset className="path-presets">
      <legend className="visually-hidden">{messages.controls.presets}</legend>
      {pathDefaults.presets.map((id) => {
        const { value } = getTarget(id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={state.target === value}
            onClick={() => onChange({ ...state, target: value })}
          >
            {setPercent(value, words)}
          </button>
        );
      })}
    </fieldset>
  );
}

function MoneyChoice({ state, messages, onChange }: ControlProps) {
  const { controls } = messages;
  return (
    <SelectField
      className="path-field"
      label={controls.money}
      value={usedMoney(state.entity, state.money)}
      options={moneysFor(state.entity).map((id) => {
        const currency = currencyOf(state.entity, id);
        return [id, id === 'national' ? controls.own(currency) : currency];
      })}
      onChoose={(money) => onChange({ ...state, money })}
    />
  );
}

/** The edition the path starts from. Of one that has only shares it is said that there is no money. */
function EditionChoice({ state, messages, onChange }: ControlProps) {
  const { controls } = messages;
  const words = useWords();
  return (
    <div className="path-edition">
      <SelectField
        className="path-field"
        label={controls.edition}
        value={state.edition}
        options={pathEditions.map((id) => [id, editionShort(id, words)] as const)}
        onChoose={(edition) => onChange({ ...state, edition })}
      />
      {hasUnroundedShare(state.edition) ? null : (
        <p className="path-hint">{controls.noMoney(editionShort(state.edition, words))}</p>
      )}
    </div>
  );
}
