import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp } from '../../support/render-app';

const address =
  'present/?deck=1&s=germany-doubling**First*Say+it.&s=allies-share-of-gdp***Later.**!2*year%3D2014&s=path-share';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** Opens a presentation of three slides and waits for the first. */
async function open(query = '&show=1') {
  openApp(address + query);
  const show = await screen.findByRole('dialog', { name: 'Presentation' });
  const shown = within(show);
  await shown.findByRole('heading', { level: 2 });
  return shown;
}

const place = () => new URLSearchParams(window.location.search).get('show');
const arrives = (at: string | null) => waitFor(() => expect(place()).toBe(at));

describe('a presentation', () => {
  test('is walked by keys, through the states of a slide, and the address goes along', async () => {
    const show = await open();
    for (const [key, at] of [
      ['{ArrowRight}', '2'],
      ['{PageDown}', '2.1'],
      [' ', '2.2'],
      ['{Enter}', '3'],
      ['{ArrowRight}', '3'],
      ['{PageUp}', '2.2'],
      ['{Home}', '1'],
      ['{End}', '3'],
      ['2{Enter}', '2'],
      ['{Backspace}', '1'],
    ] as const) {
      await userEvent.keyboard(key);
      await arrives(at);
    }
    expect(show.getByRole('heading', { level: 2, name: 'First' })).toBeVisible();
  });

  test('says the slide to those who hear it', async () => {
    const show = await open();
    await userEvent.keyboard('{ArrowRight}');
    expect(await show.findByText(/^Slide 2 of 3: .*allies reach 2/)).toBeInTheDocument();
  });

  test('starts at the place of the address, and leaves it by Escape', async () => {
    await open('&show=2.2');
    expect(screen.getByRole('heading', { level: 2, name: /3 of 27 allies reach 2/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await arrives(null);
  });

  test('has an overview that leads to each slide', async () => {
    const show = await open();
    await userEvent.keyboard('o');
    const overview = within(show.getByRole('navigation', { name: 'Overview' }));
    expect(overview.getByRole('button', { name: 'To slide 1' })).toHaveFocus();
    await userEvent.click(overview.getByRole('button', { name: 'To slide 3' }));
    await arrives('3');
    expect(show.queryByRole('navigation', { name: 'Overview' })).toBeNull();
  });

  test('has a black screen, a list of its keys and notes below the slide', async () => {
    const show = await open();
    await userEvent.keyboard('b');
    expect(show.getByRole('button', { name: /The screen is black/ })).toBeVisible();
    await userEvent.keyboard('.');
    expect(show.queryByRole('button', { name: /The screen is black/ })).toBeNull();
    await userEvent.keyboard('n');
    expect(show.getByRole('region', { name: 'Notes' })).toHaveTextContent('Say it.');
    await userEvent.keyboard('?');
    expect(show.getByRole('region', { name: 'Keys' })).toHaveTextContent('Page down');
    await userEvent.keyboard('{Escape}');
    expect(show.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(place()).toBe('1');
  });

  test('shows the notes below the slide where the browser opens no window', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const show = await open();
    await userEvent.keyboard('s');
    expect(show.getByText(/did not open a window/)).toBeVisible();
    expect(show.getByRole('region', { name: 'Notes' })).toHaveTextContent('Say it.');
  });

  test('says so where there is no full screen', async () => {
    const show = await open();
    await userEvent.keyboard('f');
    expect(show.getByText('The browser does not allow full screen here.')).toBeVisible();
  });
});

describe('the speaker’s window', () => {
  test('says what is shown, follows it, and turns slides', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(window);
    await open();
    await userEvent.keyboard('s');
    const name = new URL(String(opened.mock.lastCall?.[0])).searchParams.get('speaker');
    const heard: unknown[] = [];
    const line = new BroadcastChannel(`ledger-presentation-${name}`);
    line.onmessage = ({ data }) => heard.push(data);
    line.postMessage({ kind: 'hello' });
    await waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'state', slide: 0, step: 0 }));
    line.postMessage({ kind: 'ask', action: 'next' });
    await arrives('2');
    await waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'state', slide: 1, step: 0 }));
    line.postMessage({ kind: 'ask', action: 'leave' });
    line.postMessage('nonsense');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'ended' }));
    line.close();
  });

  test('waits, then shows the slide, the next one, the notes and the time', async () => {
    openApp('present/?speaker=abc');
    expect(
      await screen.findByText(/Waiting for the presentation/, {}, { timeout: 5_000 }),
    ).toBeVisible();
    expect(screen.getByRole('timer', { name: 'Time elapsed' })).toHaveTextContent('0:0');
    const asked: unknown[] = [];
    const line = new BroadcastChannel('ledger-presentation-abc');
    line.onmessage = ({ data }) => asked.push(data);
    const deck = JSON.stringify({
      format: 'alliance-ledger-deck',
      version: 1,
      slides: [
        { chart: 'germany-doubling', notes: 'Say it slowly.' },
        { chart: 'path-share', caption: 'Afterwards' },
      ],
    });
    line.postMessage({ kind: 'state', deck, slide: 0, step: 0, black: false });
    expect(await screen.findByText('Say it slowly.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /Doubled by 2024/ })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Afterwards' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() =>
      expect(asked.slice(-2)).toEqual([
        { kind: 'ask', action: 'next' },
        { kind: 'ask', action: 'previous' },
      ]),
    );
    act(() => line.postMessage({ kind: 'ended' }));
    expect(await screen.findByText(/Waiting for the presentation/)).toBeVisible();
    line.close();
  });
});
