import { Combobox } from '@base-ui/react/combobox';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExploreState } from '../../../charts/explore/state';
import { useExploreMessages } from '../../../language/explore/explore-messages-context';
import { useWords } from '../../../language/words-context';
import { switched } from './choosing';
import { CloseLabel } from './close-label';
import { findOption, type OptionId } from './entity-options';
import { OptionList } from './option-list';
import { buildIndex } from './search';
import { allSections, foundSections, offersOf } from './sections';
import type { Choosing } from './use-choosing';
import '../styles/picker-list.css';

/**
 * For the library nothing is ever chosen: it would open the list at the first chosen option, far below its beginning.
 * The options say themselves whether they are.
 */
const none: OptionId[] = [];

/**
 * The field that searches and adds. The list is not the library's `Popup`: that hides the rest of the page from screen
 * readers while it leaves it to the Tab key. So it closes here when the field is left, and is unmounted once it is closed.
 * What is typed stays in it: only a choice reaches the page.
 */
export function AddField({
  state: { entities, edition },
  choosing,
}: {
  state: Pick<ExploreState, 'entities' | 'edition'>;
  choosing: Choosing;
}) {
  const { picker } = useExploreMessages();
  const words = useWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const actions = useRef<Combobox.Root.Actions>(null);
  const field = useRef<HTMLDivElement>(null);
  const index = useMemo(() => buildIndex(words.language), [words.language]);
  const every = useMemo(() => index.search(''), [index]);
  const whole = useMemo(() => allSections(every, words), [every, words]);
  const offers = useMemo(() => offersOf(every, entities, edition), [every, entities, edition]);
  const found = useMemo(() => index.search(query), [index, query]);
  const sections = query.trim() === '' ? whole : foundSections(found, offers);
  useEffect(() => {
    if (!open) actions.current?.unmount();
  }, [open]);

  return (
    <Combobox.Root<OptionId, true>
      multiple
      autoHighlight
      items={whole}
      filteredItems={sections}
      itemToStringLabel={(id) => words.say(findOption(id)?.name ?? { en: id, de: id })}
      value={none}
      onValueChange={([id], details) => {
        const offer = id === undefined ? undefined : offers.get(id);
        if (offer !== undefined) return choosing.change(switched(offer, entities));
        // Escape where the list is closed would empty a choice; here it is the drawer's.
        details.allowPropagation();
      }}
      inputValue={query}
      onInputValueChange={setQuery}
      open={open}
      onOpenChange={setOpen}
      actionsRef={actions}
    >
      <div ref={field} className="picker-field">
        <Combobox.Input
          className="picker-input"
          aria-label={picker.search}
          placeholder={picker.placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onBlur={() => actions.current?.close()}
          onKeyDown={(event) => {
            const last = entities.at(-1);
            // A key held down to empty the field stops there.
            if (event.key !== 'Backspace' || event.repeat || query !== '' || last === undefined)
              return;
            choosing.remove([last]);
          }}
        />
      </div>
      {/* Part of the page's content, as its landmarks have it; in a drawer, over the drawer. */}
      <Combobox.Portal container={field.current?.closest('main') ?? undefined}>
        <Combobox.Positioner
          className="picker-place"
          align="start"
          sideOffset={4}
          // A heading or the scroll bar, pressed, would take the field's focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          <div className="picker-popup">
            <Combobox.Status className="visually-hidden">
              {query.trim() === '' || found.length === 0 ? null : picker.found(found.length)}
            </Combobox.Status>
            <Combobox.Empty className="picker-nothing">
              {picker.nothing(query.trim())}
            </Combobox.Empty>
            <OptionList offers={offers} />
            <CloseLabel place={field} label={picker.close} />
          </div>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
