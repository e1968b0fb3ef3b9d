import { Toolbar } from '@base-ui/react/toolbar';
import type { KeyboardEventHandler } from 'react';
import type { EntityId } from '../../../catalogue/entities';
import type { ColourRole } from '../../../charts/content';
import { roleOf } from '../../../charts/explore/resolved';
import type { ExploreState } from '../../../charts/explore/state';
import { screenPaint } from '../../../charts/theme';
import { Marker } from '../../../charts/views/marker';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { nameOf } from './entity-options';

/** One chosen entity: its mark, its name that switches the focus, and a button that removes it. */
export function Chip({
  id,
  state,
  onRemove,
  onFocus,
  onKeyDown,
}: {
  id: EntityId;
  state: Pick<ExploreState, 'entities' | 'focus'>;
  onRemove: (id: EntityId) => void;
  onFocus: (id: EntityId | null) => void;
  onKeyDown: KeyboardEventHandler;
}) {
  const { picker } = useExploreMessages();
  const { say } = useWords();
  const name = say(nameOf(id));
  const focused = state.focus === id;
  return (
    <Toolbar.Group className="picker-chip" aria-label={name} data-focused={focused || undefined}>
      <Toolbar.Button
        className="picker-name"
        aria-label={picker.focus(name)}
        aria-pressed={focused}
        title={picker.focus(name)}
        onKeyDown={onKeyDown}
        onClick={() => onFocus(focused ? null : id)}
      >
        <Mark role={roleOf(state, id).colour} />
        <span>{name}</span>
      </Toolbar.Button>
      <Toolbar.Button
        className="picker-remove"
        aria-label={picker.remove(name)}
        data-removes={id}
        onKeyDown={onKeyDown}
        onClick={() => onRemove(id)}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5" />
        </svg>
      </Toolbar.Button>
    </Toolbar.Group>
  );
}

/** The mark and colour the entity has in the drawing. */
function Mark({ role }: { role: ColourRole }) {
  const paint = screenPaint[role];
  return (
    <svg className="picker-mark" viewBox="-7 -7 14 14" aria-hidden="true">
      {role === 'context' ? (
        <circle r={3.5} fill={paint} />
      ) : (
        <Marker role={role} x={0} y={0} stroke={paint} fill={paint} />
      )}
    </svg>
  );
}
