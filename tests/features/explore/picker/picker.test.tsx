import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { EntityId } from '../../../../src/catalogue/entities';
import { type ExploreState, exploreDefaults } from '../../../../src/charts/explore/state';
import { withEntities, withFocus } from '../../../../src/charts/explore/transitions';
import { EntityPicker } from '../../../../src/features/explore/picker/picker';
import { exploreMessages as de } from '../../../../src/language/explore/de';
import { exploreMessages as en } from '../../../../src/language/explore/en';
import { ExploreMessagesProvider } from '../../../../src/language/explore/explore-messages-context';
import { WordsProvider } from '../../../../src/language/words-context';
import { english, german } from '../../../support/words';

const gdp: ReadonlyMap<EntityId, number> = new Map([
  ['DEU', 100],
  ['GBR', 90],
  ['FRA', 80],
]);

/** The picker with a page that owns the choice; tells each choice the page was asked for. */
function show(changes: Partial<ExploreState> = {}, words = english) {
  const asked = vi.fn<(ids: readonly EntityId[]) => void>();
  const focused = vi.fn<(id: EntityId | null) => void>();
  function Page() {
    const [state, setState] = useState<ExploreState>({
      ...exploreDefaults,
      entities: ['DEU', 'POL'],
      ...changes,
    });
    return (
      <WordsProvider words={words}>
        <ExploreMessagesProvider messages={words === english ? en : de}>
          <EntityPicker
            state={state}
            gdp={gdp}
            onEntities={(ids) => {
              asked(ids);
              setState(withEntities(state, ids));
            }}
            onFocus={(id) => {
              focused(id);
              setState(withFocus(state, id));
            }}
          />
        </ExploreMessagesProvider>
      </WordsProvider>
    );
  }
  render(<Page />);
  return { asked, focused, user: userEvent.setup() };
}

const field = () => screen.getByRole('combobox', { name: 'Add an ally or group' });
const chips = () =>
  screen
    .getAllByRole('button', { name: /^Remove (?!all)/ })
    .map((button) => button.getAttribute('aria-label')?.slice(7));
const button = (name: string) => screen.getByRole('button', { name });

describe('adding', () => {
  test('by typing: the best hit is highlighted, Enter adds it, the field is empty again', async () => {
    const { asked, user } = show();
    await user.click(field());
    await user.keyboard('eston');
    const option = screen.getByRole('option', { name: 'Estonia' });
    expect(field()).toHaveAttribute('aria-activedescendant', option.id);
    expect(asked).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(asked.mock.calls).toEqual([[['DEU', 'POL', 'EST']]]);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(chips()).toEqual(['Germany', 'Poland', 'Estonia']);
  });

  test('from the open list, which stays open for more', async () => {
    const { user } = show();
    await user.click(field());
    const list = screen.getByRole('listbox');
    expect(
      within(list)
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-labelledby')),
    ).toHaveLength(4);
    const allies = within(list).getByRole('group', { name: 'Allies' });
    await user.click(within(allies).getByRole('option', { name: 'France' }));
    await user.click(within(allies).getByRole('option', { name: 'Italy' }));
    expect(chips()).toEqual(['Germany', 'Poland', 'France', 'Italy']);
    expect(within(allies).getByRole('option', { name: 'Italy' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await user.click(within(allies).getByRole('option', { name: 'Italy' }));
    expect(chips()).toEqual(['Germany', 'Poland', 'France']);
  });

  test('a group says how many it adds; chosen whole, it is marked and can be taken out', async () => {
    const { user } = show();
    await user.click(field());
    await user.keyboard('baltic');
    await user.click(screen.getByRole('option', { name: 'Baltic states adds 3' }));
    expect(chips()).toEqual(['Germany', 'Poland', 'Estonia', 'Latvia', 'Lithuania']);
    expect(screen.getByText('Added: Estonia, Latvia and Lithuania.')).toBeInTheDocument();
    await user.click(field());
    const group = screen.getByRole('option', { name: 'Baltic states' });
    expect(group).toHaveAttribute('aria-selected', 'true');
    await user.click(group);
    expect(chips()).toEqual(['Germany', 'Poland']);
  });

  test('a peer from the suggestions', async () => {
    const { user } = show();
    const line = screen.getByRole('group', { name: 'Neighbours of Germany' });
    await user.click(within(line).getByRole('button', { name: 'Add France' }));
    expect(chips()).toEqual(['Germany', 'Poland', 'France']);
    const similar = screen.getByRole('group', { name: 'Similar GDP' });
    expect(within(similar).getByRole('button', { name: 'Add United Kingdom' })).toBeInTheDocument();
  });

  test('what is not found is said', async () => {
    const { asked, user } = show();
    await user.click(field());
    await user.keyboard('Atlantis{Enter}');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('states that only SIPRI has', () => {
  test('cannot be chosen for a measure of NATO, and the list says why', async () => {
    const { asked, user } = show();
    await user.click(field());
    await user.keyboard('japan');
    const section = screen.getByRole('group', {
      name: /^SIPRI only: another definition NATO has no/,
    });
    const option = within(section).getByRole('option', { name: 'Japan' });
    expect(option).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    await user.click(option);
    expect(asked).not.toHaveBeenCalled();
  });

  test('can be for one of SIPRI, where NATO’s sums cannot', async () => {
    const { user } = show({ measure: 'military-share-of-gdp', edition: 'sipri-2026-04' });
    await user.click(field());
    expect(screen.getByRole('option', { name: 'NATO total' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.keyboard('japan{Enter}');
    expect(chips()).toEqual(['Germany', 'Poland', 'Japan']);
  });

  test('Iceland has no armed forces, so NATO has no figures of it', async () => {
    const { user } = show();
    await user.click(field());
    const option = screen.getByRole('option', { name: 'Iceland no armed forces, so no figures' });
    expect(option).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('removing', () => {
  test('one, with the keyboard going on to the next', async () => {
    const { asked, user } = show({ entities: ['DEU', 'POL', 'USA'] });
    await user.click(button('Remove Poland'));
    expect(asked.mock.calls).toEqual([[['DEU', 'USA']]]);
    expect(button('Remove United States')).toHaveFocus();
  });

  test('the last by Backspace in the empty field, but not while text is deleted', async () => {
    const { asked, user } = show();
    await user.click(field());
    await user.keyboard('a{Backspace}');
    expect(asked).not.toHaveBeenCalled();
    await user.keyboard('{Backspace}');
    expect(asked.mock.calls).toEqual([[['DEU']]]);
  });

  test('all: a hint stands in their place, and Undo brings them back', async () => {
    const { user } = show({ entities: ['DEU', 'POL', 'USA', 'FRA'] });
    await user.click(button('Remove all'));
    expect(screen.getByText(/^Nothing is chosen yet/)).toBeInTheDocument();
    expect(screen.getByText('Removed: 4. This can be undone.')).toHaveAttribute('role', 'status');
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(chips()).toEqual(['Germany', 'Poland', 'United States', 'France']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('Undo is gone with the next change', async () => {
    const { user } = show();
    await user.click(button('Remove Poland'));
    expect(button('Undo')).toBeInTheDocument();
    await user.click(button('Add France'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('Escape removes nothing, however often it is pressed', async () => {
    const { asked, user } = show();
    await user.click(field());
    await user.keyboard('x{Escape}{Escape}{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('focus', () => {
  test('a name keeps only its entity in colour, and gives the others theirs back', async () => {
    const { focused, user } = show();
    const name = button('Keep only Poland in colour');
    expect(name).toHaveAttribute('aria-pressed', 'false');
    await user.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'true');
    await user.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'false');
    expect(focused.mock.calls).toEqual([['POL'], [null]]);
  });

  test('the suggestions are for the entity in focus', () => {
    show({ focus: 'POL' });
    expect(screen.getByRole('group', { name: 'Neighbours of Poland' })).toBeInTheDocument();
  });
});

describe('with the keyboard alone', () => {
  test('chips are one stop of the Tab key; arrows walk, Delete removes', async () => {
    const { asked, user } = show();
    await user.tab();
    expect(button('Remove all')).toHaveFocus();
    await user.tab();
    expect(button('Keep only Germany in colour')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(button('Keep only Poland in colour')).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(asked.mock.calls).toEqual([[['DEU']]]);
    expect(button('Remove Germany')).toHaveFocus();
    await user.tab();
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('the list opens, is walked and closed from the field', async () => {
    const { user } = show();
    field().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(
      screen.getByRole('option', { name: /^All allies adds 29, without Iceland/ }),
    ).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveFocus();
  });
});

test('an open list leaves the page as it is, and closes when the field is left', async () => {
  const { user } = show();
  await user.click(field());
  expect(screen.getByRole('listbox')).toBeInTheDocument();
  expect(button('Remove all')).toBeInTheDocument();
  await user.keyboard('lat');
  await user.tab();
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field()).toHaveValue('');
});

describe('many', () => {
  const thirteen: readonly EntityId[] = [
    'DEU',
    'POL',
    'USA',
    'FRA',
    'GBR',
    'ITA',
    'ESP',
    'NLD',
    'BEL',
    'EST',
    'LVA',
    'LTU',
    'NOR',
  ];

  test('twelve stand open; of more, four and the one in focus', () => {
    show({ entities: thirteen.slice(0, 12) });
    expect(chips()).toHaveLength(12);
  });

  test('the others unfold, and fold again', async () => {
    const { user } = show({ entities: thirteen, focus: 'NOR' });
    expect(chips()).toEqual(['Germany', 'Poland', 'United States', 'France', 'Norway']);
    const more = button('+ 8 more');
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(chips()).toHaveLength(13);
    await user.click(button('Show fewer'));
    expect(chips()).toHaveLength(5);
  });
});

test('in German', async () => {
  const { asked, user } = show({ entities: ['DEU', 'USA'] }, german);
  expect(screen.getByRole('group', { name: 'Verbündete und Gruppen' })).toBeInTheDocument();
  expect(button('Nur Vereinigte Staaten farbig zeigen')).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Nachbarn von Deutschland' })).toBeInTheDocument();
  const search = screen.getByRole('combobox', { name: 'Verbündete oder Gruppe hinzufügen' });
  await user.click(search);
  expect(screen.getAllByRole('button', { name: 'Liste schließen' })).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  await user.type(search, 'Oesterr');
  expect(screen.getByRole('option', { name: 'Österreich' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await user.clear(search);
  await user.type(search, 'nordmaz{Enter}');
  expect(asked.mock.calls).toEqual([[['DEU', 'USA', 'MKD']]]);
  await user.click(button('Deutschland entfernen'));
  expect(
    screen.getByText('Entfernt: Deutschland. Das lässt sich rückgängig machen.'),
  ).toBeInTheDocument();
  await user.click(button('Rückgängig'));
  expect(asked.mock.lastCall).toEqual([['DEU', 'USA', 'MKD']]);
});
