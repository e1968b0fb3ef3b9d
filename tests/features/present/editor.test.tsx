import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeDeckFile } from '../../../src/figure/deck/deck-file';
import { readOwnDeck, writeOwnDeck } from '../../../src/figure/deck/own-deck';
import { plantedDeck } from '../../figure/deck/planted-decks';
import { openApp } from '../../support/render-app';
import { german } from '../../support/words';

beforeEach(() => {
  localStorage.clear();
  writeOwnDeck(plantedDeck());
});

/** The charts of the reader's deck, in order. */
const order = () => readOwnDeck().deck.slides.map(({ view }) => view.chart);

const twoSlides = plantedDeck('germany-doubling', 'allies-share-of-gdp');

/** Opens the page with a deck of two slides and waits for what they say. */
async function openDeck() {
  writeOwnDeck(twoSlides);
  openApp('present/');
  await screen.findByRole('heading', { level: 3, name: /Doubled by 2024/ });
  await screen.findByRole('heading', { level: 3, name: /allies reach 2/ });
}

describe('the page of decks', () => {
  test('says how a slide is added while there is none, and offers a ready deck', async () => {
    openApp('present/');
    expect(await screen.findByText(/Your deck has no slides yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Open “Germany and the two/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Present' })).toBeNull();
  });

  test('keeps what is said of a slide', async () => {
    await openDeck();
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'Title' })[0] ?? document.body,
      'Mine',
    );
    await userEvent.type(
      screen.getAllByRole('textbox', { name: 'Notes' })[1] ?? document.body,
      'Slowly',
    );
    expect(await screen.findByRole('heading', { level: 3, name: '1 Mine' })).toBeVisible();
    const [first, second] = readOwnDeck().deck.slides;
    expect(first?.caption).toBe('Mine');
    expect(second?.notes).toBe('Slowly');
    expect(localStorage.getItem('deck')).toContain('Slowly');
  });

  test('makes a slide a further state of the one before, and a slide again', async () => {
    writeOwnDeck({
      title: '',
      slides: plantedDeck('germany-doubling', 'germany-doubling').slides.map((slide, at) => ({
        ...slide,
        view: { ...slide.view, query: at === 0 ? '' : '?base=2019' },
      })),
    });
    openApp('present/');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make it a further state of slide 1' }),
    );
    expect(readOwnDeck().deck.slides.map(({ steps }) => steps)).toEqual([['?base=2019']]);
    expect(screen.getByText(/Slide 2 is now a further state of slide 1/)).toBeVisible();
    const list = within(screen.getByRole('region', { name: /Further states/ }));
    expect(await list.findByText(/2019/)).toBeVisible();

    await userEvent.click(list.getByRole('button', { name: 'Make state 1 a slide' }));
    expect(readOwnDeck().deck.slides.map(({ view }) => view.query)).toEqual(['', '?base=2019']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove state 1' }));
    expect(screen.getByText(/State 1 of slide 1 was removed/)).toBeVisible();
    expect(readOwnDeck().deck.slides).toHaveLength(1);
  });

  test('puts slides in another order, and the button goes along', async () => {
    await openDeck();
    await userEvent.click(screen.getByRole('button', { name: 'Move slide 2 up' }));
    expect(order()).toEqual(['allies-share-of-gdp', 'germany-doubling']);
    expect(screen.getByText(/Slide 2 is now slide 1/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Move slide 1 up' })).toHaveFocus(),
    );
    await userEvent.keyboard('{Enter}');
    expect(order()).toEqual(['allies-share-of-gdp', 'germany-doubling']);
  });

  test('doubles a slide, removes one, and takes the removal back', async () => {
    await openDeck();
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate slide 1' }));
    expect(order()).toEqual(['germany-doubling', 'germany-doubling', 'allies-share-of-gdp']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove slide 3' }));
    expect(order()).toEqual(['germany-doubling', 'germany-doubling']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(order()).toEqual(['germany-doubling', 'germany-doubling', 'allies-share-of-gdp']);
  });

  test('puts a spotlight on one of those a chart compares', async () => {
    await openDeck();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Spotlight' }),
      screen.getByRole('option', { name: 'Poland' }),
    );
    expect(readOwnDeck().deck.slides[1]?.spotlight).toBe('POL');
  });

  test('shows a deck that is not the reader’s without touching the reader’s own', async () => {
    writeOwnDeck(twoSlides);
    openApp('de/present/?deck=1&title=Fremd&s=path-share', { words: german });
    expect(await screen.findByRole('heading', { level: 2, name: 'Fremd' })).toBeVisible();
    expect(screen.getByText(/Ihr eigener \(2 Folien\) bleibt unberührt/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Notizen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Als Ihren Foliensatz übernehmen' }));
    expect(order()).toEqual(['path-share']);
    await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(order()).toEqual(['germany-doubling', 'allies-share-of-gdp']);
  });

  test('names what of an address it could not use', async () => {
    openApp('present/?deck=1&s=germany-doubling&s=%3Cb%3E&show=x');
    const notice = within(
      await screen
        .findByText('Part of the address could not be used')
        .then((line) => line.parentElement ?? document.body),
    );
    expect(notice.getByText('Slide 2 names no chart and was left out.')).toBeVisible();
    expect(notice.getByText(/“x” is no place in a deck/)).toBeVisible();
  });

  test('names what of a slide’s state its chart does not know', async () => {
    openApp('present/?deck=1&s=germany-doubling*base%3D1800%26colour%3Dred');
    expect(await screen.findByText(/does not know it: base, colour/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: /Doubled by 2024/ })).toBeVisible();
  });

  test('says on the slide that there is no such chart', async () => {
    openApp('present/?deck=1&s=no-such-chart');
    expect(await screen.findByText('There is no such chart.')).toBeInTheDocument();
  });
});

describe('a file', () => {
  const open = async (text: string) => {
    const file = new File([text], 'deck.json', { type: 'application/json' });
    await userEvent.upload(
      await screen.findByLabelText('Open a file', { selector: 'input' }),
      file,
    );
  };

  test('replaces the deck, which can be taken back', async () => {
    await openDeck();
    await open(writeDeckFile(plantedDeck('path-share')));
    expect(await screen.findByText(/replaced by one of 1 slide/)).toBeVisible();
    expect(order()).toEqual(['path-share']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(order()).toEqual(['germany-doubling', 'allies-share-of-gdp']);
  });

  test.each([
    ['{"format": ', /not written as JSON, or ends too early/],
    ['{"format": "slides"}', /no deck of this site/],
    ['{"format":"alliance-ledger-deck","version":9,"slides":[]}', /later version/],
    [
      '{"format":"alliance-ledger-deck","version":1,"slides":[{"chart":"a"},{}]}',
      /a fault at “slides 2 chart”/,
    ],
  ])('that is broken says so and leaves the deck: %s', async (text, reason) => {
    await openDeck();
    await open(text);
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(screen.getByRole('alert')).toHaveTextContent('Your deck stays as it is.');
    expect(order()).toEqual(['germany-doubling', 'allies-share-of-gdp']);
  });
});

test('a deck that the browser does not keep holds for the page, and it says so', async () => {
  await openDeck();
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove slide 1' }));
  setItem.mockRestore();
  expect(screen.getByText(/This browser keeps nothing, or has no room/)).toBeVisible();
  expect(order()).toEqual(['allies-share-of-gdp']);
});
