import { type ComponentProps, memo } from 'react';
import type { ExploreState } from '../../charts/explore/state';
import { withEntities, withFocus } from '../../charts/explore/transitions';
import type { ControlProps } from './controls/control-props';
import { EditionChoices } from './controls/edition-choices';
import { MeasureChoice } from './controls/measure-choice';
import { ViewChoices } from './controls/view-choices';
import { EntityPicker } from './picker/picker';
import { useGdp } from './use-gdp';
import { useLatest } from './use-latest';

/** Everything that can be chosen: what is measured, by whom, of whom, and how it is shown. */
export function Controls({ state, onChange }: ControlProps) {
  return (
    <>
      <div className="explore-group">
        <MeasureChoice state={state} onChange={onChange} />
        <EditionChoices state={state} onChange={onChange} />
      </div>
      <div className="explore-group">
        <Compared state={state} onChange={onChange} />
      </div>
      <div className="explore-group">
        <ViewChoices state={state} onChange={onChange} />
      </div>
    </>
  );
}

function Compared({ state, onChange }: ControlProps) {
  const gdp = useGdp();
  const choose = useLatest((next: ExploreState['entities']) => onChange(withEntities(state, next)));
  const keep = useLatest((next: ExploreState['focus']) => onChange(withFocus(state, next)));
  return <Picker state={state} gdp={gdp} onEntities={choose} onFocus={keep} />;
}

type PickerProps = ComponentProps<typeof EntityPicker>;

/** The picker is the heaviest of the controls: it renders again only where what it shows has changed. */
const Picker = memo(
  EntityPicker,
  (before: PickerProps, now: PickerProps) =>
    before.gdp === now.gdp &&
    before.state.focus === now.state.focus &&
    before.state.edition === now.state.edition &&
    before.state.entities.join() === now.state.entities.join(),
);
