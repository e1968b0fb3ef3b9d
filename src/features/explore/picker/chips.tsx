import { Toolbar } from '@base-ui/react/toolbar';
import { type KeyboardEvent, useState } from 'react';
import type { EntityId } from '../../../catalogue/entities';
import type { ExploreState } from '../../../charts/explore/state';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { Chip } from './chip';

/** More than these are folded, down to those that have a colour. */
const mostOpen = 12;
const shownFolded = 4;

/** What is compared, in the order of choosing. One stop of the Tab key: the arrows walk, Delete removes. */
export function Chips({
  state,
  onRemove,
  onFocus,
}: {
  state: Pick<ExploreState, 'entities' | 'focus'>;
  onRemove: (id: EntityId) => void;
  onFocus: (id: EntityId | null) => void;
}) {
  const { picker } = useExploreMessages();
  const [unfolded, unfold] = useState(false);
  const { entities, focus } = state;
  const many = entities.length > mostOpen;
  const shown =
    many && !unfolded ? entities.filter((id, at) => at < shownFolded || id === focus) : entities;
  return (
    <Toolbar.Root className="picker-chips" aria-label={picker.chosen}>
      {shown.map((id) => (
        <Chip
          key={id}
          id={id}
          state={state}
          onFocus={onFocus}
          onRemove={onRemove}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            onRemove(id);
          }}
        />
      ))}
      {!many ? null : (
        <Toolbar.Button
          className="picker-more"
          aria-expanded={unfolded}
          onClick={() => unfold(!unfolded)}
        >
          {unfolded ? picker.fewer : picker.more(entities.length - shown.length)}
        </Toolbar.Button>
      )}
    </Toolbar.Root>
  );
}
