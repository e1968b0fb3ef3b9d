import { useState } from 'react';
import type { EntityId } from '../../../catalogue/entities';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { without } from './choosing';
import { nameOf } from './entity-options';

/** The ways to change a choice, and what is said of the last change. */
export interface Choosing {
  readonly change: (next: readonly EntityId[]) => void;
  readonly add: (ids: readonly EntityId[]) => void;
  readonly remove: (ids: readonly EntityId[]) => void;
  /** Brings back what the last removal took; null where the last change was none. */
  readonly undo: (() => void) | null;
  /** For a live region; empty before the first change. */
  readonly said: string;
}

interface Removal {
  readonly before: readonly EntityId[];
  readonly after: readonly EntityId[];
}

/** Longer lists are spoken as a number. */
const mostNamed = 3;

/** Changes a choice that is the page's. A removal can be undone as long as the choice is what it left. */
export function useChoosing(
  entities: readonly EntityId[],
  onEntities: (ids: readonly EntityId[]) => void,
): Choosing {
  const { picker } = useExploreMessages();
  const { say, format } = useWords();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [said, announce] = useState('');
  const what = (ids: readonly EntityId[]) =>
    ids.length > mostNamed ? String(ids.length) : format.list(ids.map((id) => say(nameOf(id))));
  const change = (next: readonly EntityId[]) => {
    const removed = without(entities, next);
    if (removed.length > 0) {
      setRemoval({ before: entities, after: next });
      announce(picker.removed(what(removed)));
    } else {
      setRemoval(null);
      announce(picker.added(what(without(next, entities))));
    }
    onEntities(next);
  };
  const undo = () => {
    if (removal === null) return;
    setRemoval(null);
    announce(picker.restored);
    onEntities(removal.before);
  };
  return {
    change,
    add: (ids) => change([...entities, ...without(ids, entities)]),
    remove: (ids) => change(without(entities, ids)),
    undo: removal !== null && isSame(removal.after, entities) ? undo : null,
    said,
  };
}

function isSame(one: readonly EntityId[], other: readonly EntityId[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
