import type { EntityId } from '../../catalogue/entities';
import { withEntities, withFocus } from '../../charts/explore/transitions';
import type { ControlProps } from './controls/control-props';
import { EditionChoices } from './controls/edition-choices';
import { MeasureChoice } from './controls/measure-choice';
import { ViewChoices } from './controls/view-choices';
import { EntityPicker } from './picker/picker';
import { useGdp } from './use-gdp';

/** Everything that can be chosen: what is measured, by whom, of whom, and how it is shown. */
export function Controls({ state, onChange }: ControlProps) {
  const gdp = useGdp();
  return (
    <>
      <div className="explore-group">
        <MeasureChoice state={state} onChange={onChange} />
        <EditionChoices state={state} onChange={onChange} />
      </div>
      <div className="explore-group">
        <EntityPicker
          state={state}
          gdp={gdp}
          onEntities={(entities: readonly EntityId[]) => onChange(withEntities(state, entities))}
          onFocus={(focus) => onChange(withFocus(state, focus))}
        />
      </div>
      <div className="explore-group">
        <ViewChoices state={state} onChange={onChange} />
      </div>
    </>
  );
}
