import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

async function open(query = '') {
  openApp(`ukraine/${query}`);
  return screen.findByRole('heading', { level: 1, name: 'Support for Ukraine' });
}

async function titled(name: RegExp) {
  return screen.findByRole('heading', { level: 2, name });
}

function rowOf(name: RegExp) {
  return screen.findByRole('row', { name }).then((row) => plain(row.textContent ?? ''));
}

describe('support for Ukraine', () => {
  test('answers first, in sentences that name the month, the amount and the share', async () => {
    await open('?month=2024-11');
    const answer = await screen.findByText(/^Up to November 2024 Germany allocated/);
    expect(plain(answer.textContent ?? '')).toBe(
      'Up to November 2024 Germany allocated EUR 15.5 bn in support for Ukraine, more than any other state in Europe. For comparison: United States (EUR 108 bn), EU institutions (EUR 44.8 bn) and United Kingdom (EUR 13.2 bn). Set against its GDP of 2021 that is 0.43 %, rank 15 of 41 donor states.',
    );
    expect(await titled(/^Behind the EU institutions, Germany/)).toBeVisible();
  });

  test('opens with the newest month', async () => {
    await open();
    expect(screen.getByLabelText('Up to the month')).toHaveDisplayValue('April 2026');
    expect(window.location.search).toBe('');
  });

  test('puts every choice into the address, and the title follows', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Up to the month'), 'November 2024');
    await userEvent.click(screen.getByRole('radio', { name: '% of 2021 GDP' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'With the EU institutions' }));
    await waitFor(() => expect(window.location.search).toBe('?month=2024-11&in=gdp&eu=off'));
    expect(await titled(/^Germany is 15th of 41 states/)).toBeVisible();
    expect(screen.queryByRole('row', { name: /^EU institutions/ })).toBeNull();
  });

  test('the month goes on and back by a button and on a line, which says its month', async () => {
    await open('?month=2024-11');
    await userEvent.click(screen.getByRole('button', { name: 'One month earlier' }));
    await waitFor(() => expect(window.location.search).toBe('?month=2024-10'));
    const line = screen.getByRole('slider', { name: 'Month on a line' });
    expect(line).toHaveAttribute('aria-valuetext', 'October 2024');
    fireEvent.change(line, { target: { value: '11' } });
    await waitFor(() => expect(window.location.search).toBe('?month=2022-12'));
    expect(await titled(/^Germany|^Behind/)).toBeVisible();
  });

  test('at the newest month there is no later one', async () => {
    await open();
    const later = screen.getByRole('button', { name: 'One month later' });
    expect(later).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(later);
    expect(window.location.search).toBe('');
  });

  test('says that commitments come without kinds, and shows all of them', async () => {
    await open('?month=2024-11&kind=military');
    await userEvent.click(screen.getByRole('radio', { name: 'Commitments' }));
    expect(await screen.findByText(/so all of them are shown/)).toBeVisible();
    expect(await titled(/^Germany ranks 2nd in Europe by commitments/)).toBeVisible();
    expect(
      await screen.findByText(/rank 2 among the states of Europe. First there: United Kingdom/),
    ).toBeVisible();
  });

  test('lists every donor with rank, months recorded and the last of them; what is missing says why', async () => {
    await open();
    expect(await rowOf(/^United States/)).toBe('United States115.3810.59 %11635January 2025');
    expect(await rowOf(/^EU institutions/)).toMatch(/no GDPnot a statenot a state/);
    expect(screen.getAllByRole('row')).toHaveLength(43);
    const table = screen.getByRole('table', { name: /^Allocations of all kinds by donor/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7);
  });

  test('of whom nothing is recorded there is no number', async () => {
    await open('?month=2022-01');
    expect(await rowOf(/^Germany/)).toBe(`Germany${'no row'.repeat(6)}`);
    expect(
      await screen.findByText('Up to January 2022 the tracker records nothing from Germany.'),
    ).toBeVisible();
    expect(
      await screen.findByText('A line needs two years: choose a month from 2023 on.'),
    ).toBeVisible();
  });

  test('says what of an address it could not use', async () => {
    await open('?month=2030-01&what=cake');
    const notice = await screen.findByText(/could not be used/);
    expect(notice.parentElement).toHaveTextContent(
      'month “January 2030” is not among those there are; shown is April 2026.',
    );
    expect(notice.parentElement).toHaveTextContent('what is counted “cake”');
  });

  test('speaks German', async () => {
    openApp('de/ukraine/?month=2024-11&kind=military', { words: german });
    const answer = await screen.findByText(/^Bis November 2024 hat Deutschland/);
    expect(plain(answer.textContent ?? '')).toMatch(
      /militärische Hilfe für 10,6 Mrd\. Euro zugeteilt, mehr als jeder andere Staat in Europa/,
    );
    expect(await titled(/Europas größter Geber militärischer Hilfe/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Militärisch' })).toBeChecked();
  });
});
