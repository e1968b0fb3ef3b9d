import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

// The address is written a paint after a step, which must not reach into the next test.
afterEach(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));

async function open(query = '') {
  openApp(`guide/${query}`);
  await screen.findByRole('heading', { level: 1 });
}

function step(name: string) {
  return screen.findByRole('heading', { level: 2, name });
}

async function goOn(name = 'Next') {
  await userEvent.click(screen.getByRole('link', { name }));
}

describe('the guided path', () => {
  test('shows one step at a time, and the reader hears where they are', async () => {
    await open();
    expect(await step('A sentence in the news')).toBeVisible();
    expect(screen.getByText('Step 1 of 5')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    const steps = screen.getByRole('navigation', { name: 'The steps' });
    expect(within(steps).getAllByRole('link')).toHaveLength(5);
    expect(within(steps).getByRole('link', { current: 'step' })).toHaveTextContent('A sentence');
  });

  test('goes from the sentence to the answer and back, the focus on each heading', async () => {
    await open();
    const titles = ['Guess first', 'Now look', 'Why the answers differ', 'The answer'];
    for (const [at, title] of titles.entries()) {
      await goOn(at === 1 ? 'Go on without a guess' : 'Next');
      expect(await step(title)).toHaveFocus();
      await waitFor(() => expect(window.location.search).toBe(`?step=${at + 2}`));
    }
    await goOn('Back');
    expect(await step('Why the answers differ')).toHaveFocus();
    await waitFor(() => expect(window.location.search).toBe('?step=4'));
    window.history.back();
    expect(await step('The answer')).toHaveFocus();
  });

  test('an address that names a step opens there, and takes no focus', async () => {
    await open('?step=4');
    expect(await step('Why the answers differ')).not.toHaveFocus();
  });

  test('keeps a guess in the address and says what it means', async () => {
    await open('?step=2');
    const line = await screen.findByRole('slider', { name: 'Your guess on a line' });
    expect(line).toHaveAttribute('aria-valuetext', expect.stringContaining('No guess yet'));
    fireEvent.change(line, { target: { value: '1.5' } });
    fireEvent.blur(line);
    await waitFor(() => expect(window.location.search).toBe('?step=2&guess=1.5'));
    expect(plain(screen.getByRole('status').textContent ?? '')).toBe(
      '×1.50: 50 % more than before.',
    );
    const field = screen.getByLabelText('Your guess as a number');
    await userEvent.clear(field);
    await userEvent.type(field, '0.75');
    await waitFor(() => expect(window.location.search).toBe('?step=2&guess=0.75'));
    expect(plain(screen.getByRole('status').textContent ?? '')).toBe(
      '×0.75: 25 % less than before.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove the guess' }));
    await waitFor(() => expect(window.location.search).toBe('?step=2'));
  });

  test('a number that can be no guess is answered with the range, and is none', async () => {
    await open('?step=2&guess=1.5');
    const field = await screen.findByLabelText('Your guess as a number');
    await userEvent.clear(field);
    await userEvent.type(field, '-3');
    expect(screen.getByRole('alert')).toHaveTextContent('A number from 0.5 to 4.');
    expect(window.location.search).toBe('?step=2&guess=1.5');
  });

  test('sets the guess beside the figure, without praise or blame', async () => {
    await open('?step=3&guess=1.5');
    expect(
      await screen.findByText(
        'You guessed ×1.50. In 2021 prices it was ×1.69: your guess is 0.19 below it.',
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('heading', { level: 3, name: /^Doubled in money of the day/ }),
    ).toBeVisible();
  });

  test('a guess as good as the figure is said to be so; without one the figure stands alone', async () => {
    await open('?step=3&guess=1.69');
    expect(
      await screen.findByText('You guessed ×1.69, and in 2021 prices it was ×1.69.'),
    ).toBeVisible();
    await goOn('Back');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the guess' }));
    await goOn('Go on without a guess');
    expect(
      await screen.findByText(/^In 2021 prices, with the rise in prices left out, it was ×1.69/),
    ).toBeVisible();
  });

  test('explains prices, exchange rates and the economy with their numbers', async () => {
    await open('?step=4');
    const text = async (start: RegExp) => plain((await screen.findByText(start)).textContent ?? '');
    expect(await text(/^In money of the day/)).toContain(
      'EUR 40.3 bn in 2017 to EUR 86.6 bn in 2024: ×2.15',
    );
    expect(await text(/^Had spending only/)).toContain('EUR 51.2 bn');
    expect(await text(/^A euro was worth fewer dollars/)).toContain('×2.06');
    expect(await text(/^A share of GDP compares/)).toContain('by 2.1 %');
  });

  test('ends with the answer in one sentence, questions and ways on', async () => {
    await open('?step=5');
    expect(
      await screen.findByText(
        'It doubled in euros of the day (×2.15) and in dollars of the day (×2.06); it did not double in 2021 prices (×1.69) and as a share of GDP (×1.66).',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/From 2019 to 2026 \(an estimate\), also seven years, it is ×2.05/),
    ).toBeVisible();
    const on = screen.getByRole('navigation', { name: 'Go on' });
    expect(
      within(on)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(
      ['claims', 'targets', 'path', 'ukraine', 'explore'].map((page) =>
        expect.stringMatching(new RegExp(`/${page}/$`)),
      ),
    );
    await goOn('Start again');
    expect(await step('A sentence in the news')).toHaveFocus();
  });

  test('says what of an address it could not use', async () => {
    await open('?step=9&guess=100');
    const notice = (await screen.findByText(/could not be used/)).parentElement;
    expect(notice).toHaveTextContent('guess “100” is outside 0.5 to 4; shown is –.');
    expect(notice).toHaveTextContent('step “9” is not among those there are; shown is 1.');
  });

  test('speaks German', async () => {
    openApp('de/guide/?step=3&guess=2.4', { words: german });
    expect(
      await screen.findByText(
        'Sie haben ×2,40 geschätzt. In Preisen von 2021 war es ×1,69: Ihre Schätzung liegt 0,71 darüber.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Schritt 3 von 5')).toBeVisible();
  });
});
