import { Toolbar } from '@base-ui/react/toolbar';
import type { EntityId } from '../../../catalogue/entities';
import { groups } from '../../../catalogue/groups';
import { ofEntity } from '../../../catalogue/of-entity';
import type { ExploreState } from '../../../charts/explore/state';
import type { PickerMessages } from '../../../language/explore/explore-messages';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { nameOf } from './entity-options';
import { anchorOf, type Gdp, type SuggestionLine, suggestFor } from './suggest';

/** Peers of the entity in focus, or of the first chosen, one line for each sort. One stop of the Tab key. */
export function Suggestions({
  state: { entities, focus, edition },
  gdp,
  onAdd,
}: {
  state: Pick<ExploreState, 'entities' | 'focus' | 'edition'>;
  gdp: Gdp;
  onAdd: (id: EntityId) => void;
}) {
  const { picker } = useExploreMessages();
  const { say } = useWords();
  const anchor = anchorOf(entities, focus);
  const lines = anchor === null ? [] : suggestFor(anchor, entities, edition, gdp);
  if (anchor === null || lines.length === 0) return null;
  return (
    <Toolbar.Root className="picker-suggestions" aria-label={picker.suggestions}>
      {lines.map(({ kind, ids }, at) => {
        const heading = headingOf(kind, picker, say(ofEntity(anchor)), at === 0);
        return (
          <Toolbar.Group key={kind} className="picker-line" aria-label={heading}>
            <span aria-hidden="true">{heading}:</span>
            {ids.map((id) => (
              <Toolbar.Button
                key={id}
                className="picker-peer"
                aria-label={picker.add(say(nameOf(id)))}
                onClick={() => onAdd(id)}
              >
                {say(nameOf(id))}
              </Toolbar.Button>
            ))}
          </Toolbar.Group>
        );
      })}
    </Toolbar.Root>
  );

  function headingOf(
    kind: SuggestionLine['kind'],
    { neighbours, similar }: PickerMessages,
    of: string,
    first: boolean,
  ): string {
    switch (kind) {
      case 'neighbours':
        return neighbours(of);
      case 'similar':
        return similar(first ? of : null);
      default: {
        const region = groups.find(({ id }) => id === kind);
        return region === undefined ? '' : say(region.name);
      }
    }
  }
}
