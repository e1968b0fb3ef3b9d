import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

/** Opens the page and waits for its answer. */
async function openPath(query = '') {
  openApp(`path/${query}`);
  await screen.findByRole('heading', { level: 1, name: 'Path to a target' });
  return answer();
}

async function answer(): Promise<string> {
  const found = await waitFor(() => {
    const sentence = document.querySelector('.path-answer[data-outcome]');
    if (sentence === null) throw new Error('There is no answer yet.');
    return sentence;
  });
  return plain(found.textContent ?? '');
}

function address(): string {
  return window.location.search;
}

const table = (name: RegExp) => screen.findByRole('table', { name });

const text = (element: Element) => plain(element.textContent ?? '');

describe('the page of paths', () => {
  test('opens with Germany on the way to 3.5 % by 2035, and says what is assumed', async () => {
    expect(await openPath()).toBe(
      'To get from 2.69 % of GDP in 2026 (estimate) to 3.5 % by 2035, the defence spending of Germany has to grow by 6.1 % a year, 4.0 % after inflation: from EUR 125 bn to EUR 212 bn.',
    );
    expect(
      screen.getByText(/real GDP growth of 1\s% and inflation of 2\s%, together 3.02\s%/),
    ).toBeVisible();
    const facts = screen.getByRole('region', { name: 'What it takes' });
    expect(text(facts)).toContain('5.0 % to 7.1 %');
    expect(text(facts)).toContain('2.94 % in 2029');
  });

  test('shows the formula with its numbers, and that 3 % nominal growth takes 6.0 % a year', async () => {
    await openPath();
    const working = screen.getByRole('region', { name: 'How this is worked out' });
    expect(text(working)).toContain('119,159 ÷ 4,422,594 = 2.69432 %');
    expect(text(working)).toContain('1.0100 × 1.0200 − 1 = 3.02 %');
    expect(text(working)).toContain('2035 − 2026 = 9');
    expect(text(working)).toContain('(3.50 ÷ 2.69432)1 ÷ 9 × 1.0302 − 1 = 6.06 %');
    const others = within(await table(/Yearly growth of spending from/));
    const heads = others.getAllByRole('columnheader').map(text);
    const cells = others.getAllByRole('cell').map(text);
    expect(cells[heads.indexOf('3 %') - 1]).toBe('6.0 %');
  });

  test('lists every year with share and money, the review and the target marked', async () => {
    await openPath();
    const years = within(await table(/Germany on the way to/));
    expect(years.getAllByRole('row')).toHaveLength(2 + 10);
    expect(text(years.getByRole('row', { name: /^2029/ }))).toContain('Review');
    const last = text(years.getByRole('row', { name: /^2035/ }));
    expect(last).toContain('target, Deadline');
    expect(last).toContain('3.503.50211.7211.7');
  });

  test('ranks every ally; a click on one shows its path', async () => {
    await openPath();
    const ranking = within(await table(/takes of every ally/));
    const rows = ranking.getAllByRole('row').slice(1).map(text);
    expect(rows).toHaveLength(32);
    expect(rows[0]).toMatch(/^Slovenia1/);
    expect(rows.filter((row) => row.includes('✓ met'))).toHaveLength(5);
    expect(rows.at(-1)).toContain('no armed forces');
    await userEvent.click(ranking.getByRole('button', { name: 'Show the path of Poland' }));
    await waitFor(() => expect(address()).toBe('?entity=POL'));
    await waitFor(async () => expect(await answer()).toContain('Poland has reached 3.5 % already'));
  });

  test('takes what is typed with a comma or a point, and steps by arrows', async () => {
    await openPath();
    const target = screen.getByRole('spinbutton', { name: 'Target' });
    await userEvent.clear(target);
    await userEvent.type(target, '2,5{Enter}');
    await waitFor(() => expect(address()).toBe('?target=2.5'));
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(address()).toBe('?target=2.6'));
    await userEvent.click(screen.getByRole('button', { name: 'Inflation: more' }));
    await waitFor(() => expect(address()).toBe('?target=2.6&inflation=2.5'));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default path' }));
    await waitFor(() => expect(address()).toBe(''));
  });

  test('says of what is no number that it is none, and changes nothing', async () => {
    const before = await openPath();
    const growth = screen.getByRole('spinbutton', { name: 'Real GDP growth' });
    await userEvent.clear(growth);
    await userEvent.type(growth, 'a lot{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('“a lot” is not a number.');
    expect(growth).toHaveAttribute('aria-invalid', 'true');
    await userEvent.clear(growth);
    await userEvent.type(growth, '400{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('From −10 to 15 only.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(growth).toHaveValue('1');
    expect(await answer()).toBe(before);
    expect(address()).toBe('');
  });

  test('makes one step of the history of a whole drag, and another of the way back', async () => {
    await openPath();
    const before = window.history.length;
    const slider = screen.getByRole('slider', { name: 'Inflation, slider' });
    for (const value of ['3', '4', '5']) fireEvent.change(slider, { target: { value } });
    fireEvent.pointerUp(slider);
    await waitFor(() => expect(address()).toBe('?inflation=5'));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default path' }));
    await waitFor(() => expect(address()).toBe(''));
    expect(window.history.length - before).toBe(2);
  });

  test.each([
    ['?entity=ISL', /^Iceland has no armed forces/],
    ['?by=2026', /^2026 is not after 2026, the newest year with figures/],
    ['?by=2020', /^2020 is not after 2026/],
    ['?growth=-4&inflation=0', /has to grow by|may fall by/],
    ['?growth=0&inflation=0&entity=POL', /need not change at current prices/],
  ])('%s gets a sentence, and nothing is blank or no number', async (query, said) => {
    expect(await openPath(query)).toMatch(said);
    const main = screen.getByRole('main');
    await waitFor(() => expect(main).not.toHaveTextContent('Loading the figures'));
    expect(main.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('says why a chart has nothing to draw, with a way back', async () => {
    await openPath('?by=2026');
    const [empty] = await screen.findAllByText(/There is no path to draw/);
    expect(empty).toBeVisible();
    const [back] = screen.getAllByRole('button', { name: 'Back to the default view' });
    if (back === undefined) throw new Error('There is no way back.');
    await userEvent.click(back);
    await waitFor(() => expect(address()).toBe(''));
  });

  test('says that GDP shrinks where it does', async () => {
    await openPath('?growth=-5&inflation=0');
    expect(screen.getByText(/GDP at current prices shrinks by 5.00\s% a year/)).toBeVisible();
  });

  test('starts from another edition where the reader chooses one: from its share, without money', async () => {
    await openPath();
    await userEvent.selectOptions(screen.getByLabelText('Starts from'), 'NATO · August 2025');
    await waitFor(() => expect(address()).toBe('?edition=nato-2025-08'));
    // (3.5 ÷ 2.0037)^(1 ÷ 11) × 1.0302 − 1 = 8.38 %; Germany’s 2025 is blank in that edition.
    await waitFor(async () => expect(await answer()).toContain('8.4 % a year'));
    expect(await answer()).toContain('in 2024');
    expect(screen.getByText(/shares of GDP only/)).toBeVisible();
    expect(screen.queryByRole('table', { name: /Money/ })).toBeNull();
    const working = screen.getByRole('region', { name: 'How this is worked out' });
    expect(text(working)).toContain('as published for 2024');
    expect(text(working)).toContain('2.00372 %');
  });

  test('names what of an address it could not use', async () => {
    await openPath('?by=then&growth=1000&edition=sipri-2026-04');
    const notice = await screen.findByText(/could not be used/);
    for (const part of ['then', '1000', 'April 2026']) {
      expect(notice.parentElement).toHaveTextContent(part);
    }
  });

  test('speaks German', async () => {
    openApp('de/path/?target=5&by=2032', { words: german });
    await screen.findByRole('heading', { level: 1, name: 'Weg zum Ziel' });
    expect(await answer()).toMatch(
      /^Um von 2,69 % des BIP 2026 \(Schätzung\) bis 2032 auf 5 % zu kommen, müssen die Verteidigungsausgaben von Deutschland jährlich um \d+,\d % wachsen/,
    );
    expect(screen.getByRole('spinbutton', { name: 'Ziel' })).toHaveValue('5');
    expect(screen.getByRole('region', { name: 'Wie das gerechnet ist' })).toBeVisible();
  });
});
