import { useId, useRef } from 'react';
import type { EntityId } from '../../../catalogue/entities';
import type { ExploreState } from '../../../charts/explore/state';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { AddField } from './add-field';
import { Chips } from './chips';
import type { Gdp } from './suggest';
import { Suggestions } from './suggestions';
import { useChoosing } from './use-choosing';
import { useFocusAfter } from './use-focus-after';
import '../styles/picker.css';

/** What of a state the picker shows. */
export type PickedState = Pick<ExploreState, 'entities' | 'focus' | 'edition'>;

/**
 * Chooses what is compared, and what keeps its colour. The choice is the page's, which also drops a focus that is no longer
 * chosen. `gdp`, in any one unit, is for peers of similar size; null while it is not known.
 */
export function EntityPicker({
  state,
  gdp,
  onEntities,
  onFocus,
}: {
  state: PickedState;
  gdp: Gdp;
  onEntities: (ids: readonly EntityId[]) => void;
  onFocus: (id: EntityId | null) => void;
}) {
  const { picker } = useExploreMessages();
  const { entities } = state;
  const root = useRef<HTMLFieldSetElement>(null);
  const label = useId();
  const choosing = useChoosing(entities, onEntities);
  const { undo } = choosing;
  const focusAfter = useFocusAfter(root, entities);

  const remove = (id: EntityId) => {
    const at = entities.indexOf(id);
    const next = [entities[at + 1], entities[at - 1]].flatMap((one) =>
      one === undefined ? [] : [`[data-removes="${one}"]`],
    );
    focusAfter(...next, '.picker-undo');
    choosing.remove([id]);
  };

  return (
    <fieldset ref={root} className="picker" aria-labelledby={label}>
      <div className="picker-head">
        <span id={label} className="picker-label">
          {picker.label}
        </span>
        {undo === null ? null : (
          <button
            type="button"
            className="picker-action picker-undo"
            onClick={() => {
              focusAfter('.picker-all', '.picker-name');
              undo();
            }}
          >
            {picker.undo}
          </button>
        )}
        {entities.length < 2 ? null : (
          <button
            type="button"
            className="picker-action picker-all"
            onClick={() => {
              focusAfter('.picker-undo');
              choosing.remove(entities);
            }}
          >
            {picker.removeAll}
          </button>
        )}
      </div>
      {entities.length === 0 ? (
        <p className="picker-empty">{picker.empty}</p>
      ) : (
        <Chips state={state} onRemove={remove} onFocus={onFocus} />
      )}
      <AddField state={state} choosing={choosing} />
      <Suggestions state={state} gdp={gdp} onAdd={(id) => choosing.add([id])} />
      <span className="visually-hidden" role="status" aria-live="polite">
        {choosing.said}
      </span>
    </fieldset>
  );
}
