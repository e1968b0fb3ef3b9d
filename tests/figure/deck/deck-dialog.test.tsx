import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { deckLimits } from '../../../src/figure/deck/deck';
import { readOwnDeck, writeOwnDeck } from '../../../src/figure/deck/own-deck';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german } from '../../support/words';
import { plantedDeck } from './planted-decks';

measureAs(1000);

beforeEach(() => {
  localStorage.clear();
  writeOwnDeck(plantedDeck());
});

/** Opens the dialog of a chart in a state. */
async function open() {
  openApp('charts/germany-doubling/?base=2019');
  await userEvent.click(await screen.findByRole('button', { name: 'Add to deck' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add to deck' }));
  await dialog.findByRole('textbox', { name: 'Title of the slide' });
  return dialog;
}

describe('adding a figure to the deck', () => {
  test('takes it over as it stands, with a title and notes', async () => {
    const dialog = await open();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Title of the slide' }), 'Mine');
    await userEvent.type(dialog.getByRole('textbox', { name: /Notes/ }), 'Slowly.');
    await userEvent.click(dialog.getByRole('button', { name: 'Add to deck' }));
    expect(dialog.getByText('Added as slide 1.')).toBeVisible();
    expect(readOwnDeck().deck.slides).toEqual([
      {
        view: { chart: 'germany-doubling', query: '?base=2019' },
        caption: 'Mine',
        notes: 'Slowly.',
        steps: [],
        spotlight: null,
      },
    ]);
  });

  test('leaves the title to the figures where the reader says none', async () => {
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Add to deck' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add to deck' }));
    expect(readOwnDeck().deck.slides.map(({ caption }) => caption)).toEqual([null, null]);
    expect(dialog.getAllByRole('listitem')).toHaveLength(2);
  });

  test('puts the slides in order, removes one and takes that back', async () => {
    writeOwnDeck(plantedDeck('germany-long-run', 'allies-share-of-gdp'));
    const dialog = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'Move slide 1 down' }));
    const order = () => readOwnDeck().deck.slides.map(({ view }) => view.chart);
    expect(order()).toEqual(['allies-share-of-gdp', 'germany-long-run']);
    await userEvent.click(dialog.getByRole('button', { name: 'Remove slide 1' }));
    expect(order()).toEqual(['germany-long-run']);
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(order()).toEqual(['allies-share-of-gdp', 'germany-long-run']);
  });

  test('can be a further state of the last slide, where that shows the same chart', async () => {
    writeOwnDeck(plantedDeck('allies-share-of-gdp', 'germany-doubling'));
    const dialog = await open();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add as a further state of slide 2' }),
    );
    expect(dialog.getByText('Added as a further state of slide 2.')).toBeVisible();
    expect(readOwnDeck().deck.slides.map(({ steps }) => steps)).toEqual([[], ['?base=2019']]);
    await userEvent.type(dialog.getByRole('textbox', { name: 'Title of the slide' }), 'Mine');
    // A state has no title of its own.
    expect(dialog.queryByRole('button', { name: /further state/ })).toBeNull();
  });

  test('adds nothing to a full deck, and says so', async () => {
    writeOwnDeck(plantedDeck(...Array.from({ length: deckLimits.slides }, () => 'path-share')));
    const dialog = await open();
    expect(dialog.getByText('A deck holds at most 60 slides.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Add to deck' })).toBeDisabled();
  });

  test('leads to the page of the deck, in the language of the page', async () => {
    openApp('de/charts/germany-doubling/', { words: german });
    await userEvent.click(await screen.findByRole('button', { name: 'Auf eine Folie' }));
    const link = await screen.findByRole('link', { name: 'Foliensatz öffnen' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/de\/present\/$/));
  });
});
