import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

/** Opens the page and waits for its table. */
async function openTargets(query = '') {
  openApp(`targets/${query}`);
  return screen.findByRole('table', { name: /^Allies against/ });
}

/** The texts of an ally's row, its name first. */
function cellsOf(table: HTMLElement, name: RegExp): readonly string[] {
  const row = within(table).getByRole('row', { name });
  const cells = [within(row).getByRole('rowheader'), ...within(row).getAllByRole('cell')];
  return cells.map(({ textContent }) => plain(textContent ?? ''));
}

function names(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent ?? '');
}

const address = () => window.location.search;

describe('the page of the targets', () => {
  test('answers in a sentence, with the count as a range where rounding decides', async () => {
    await openTargets();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Who meets NATO’s targets?',
    );
    const lead = screen.getByText(/^29–30 of 31 .*, by NATO’s estimates/);
    expect(plain(lead.textContent ?? '')).toBe(
      '29–30 of 31 allies reach 2 % of GDP in 2026, by NATO’s estimates. For Spain only the rounding of the published figures decides. Below the line: Slovenia.',
    );
  });

  test('a share that two decimals print as the target, and that is below it, has a note with both', async () => {
    const table = await openTargets('?year=2018');
    expect(cellsOf(table, /^Poland/)[1]).toBe('below');
    expect(
      screen.getByText(/^Poland: with two decimals the share reads 2\.00\s%, but it is 1\.9957\s%/),
    ).toBeVisible();
  });

  test('has a row for all 32 allies, with verdict, margins and history', async () => {
    const table = await openTargets('?year=2024&money=eur-current');
    expect(names(table)).toHaveLength(32);
    const germany = cellsOf(table, /^Germany/);
    expect(germany).toEqual(['Germany', 'met', '2.00', '+0.0002', '+10', '2024', '1']);
    expect(cellsOf(table, /^Slovakia/).slice(1, 3)).toEqual(['below', '1.99']);
    expect(cellsOf(table, /^Iceland/).slice(1)).toEqual([
      'not applicable',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  test('says e for estimates, and that a first year may have been earlier', async () => {
    const table = await openTargets();
    const states = cellsOf(table, /^United States/);
    expect(states[2]).toBe('3.17e, estimate');
    expect(states[5]).toContain('2014 or earlier: the figures begin there');
    expect(states[6]).toContain('13 or more: the figures begin in 2014');
    expect(cellsOf(table, /^Spain/)[1]).toBe('met within rounding');
    expect(cellsOf(table, /^Spain/)[5]).toContain('perhaps 2025');
  });

  test('shows who joined later, and counts them where today’s allies are asked for', async () => {
    const table = await openTargets('?year=2016');
    expect(cellsOf(table, /^Finland/)[1]).toBe('not yet an allysince 2023');
    await userEvent.click(screen.getByRole('radio', { name: 'today’s allies' }));
    await waitFor(() => expect(address()).toBe('?year=2016&members=today'));
    await waitFor(() =>
      expect(cellsOf(screen.getByRole('table', { name: /^Allies/ }), /^Finland/)[1]).toBe('below'),
    );
  });

  test('sorts by a column, turns it, and keeps the order in the address', async () => {
    const table = await openTargets();
    const head = within(table).getByRole('columnheader', { name: /^Ally/ });
    await userEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(address()).toBe('?sort=name'));
    expect(names(table).slice(0, 2)).toEqual(['Albania', 'Belgium']);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(address()).toBe('?sort=name&order=falling'));
    expect(names(table)[0]).toBe('United States');
  });

  test('puts target and year into the address, and goes back to the default view', async () => {
    await openTargets();
    await userEvent.click(screen.getByRole('radio', { name: /3.5 % core, The Hague 2025/ }));
    await waitFor(() => expect(address()).toBe('?target=hague-2025-core'));
    await userEvent.click(screen.getByRole('button', { name: 'One year earlier' }));
    await waitFor(() => expect(address()).toBe('?target=hague-2025-core&year=2025'));
    expect(await screen.findByText(/^4 of 31 allies reach 3.5 % of GDP in 2025, by/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default view' }));
    await waitFor(() => expect(address()).toBe(''));
  });

  test('shows 5 % as two parts, of which one is published per ally by nobody', async () => {
    await openTargets('?target=hague-2025-core');
    const heading = screen.getByRole('heading', { name: /5.% by 2035 is two parts/ });
    const parts = within(heading.parentElement ?? document.body).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => plain(textContent ?? ''))).toEqual([
      '3.5 % core, The Hague 2025 core defence: tested here',
      'Up to 1.5 % related, The Hague 2025 not published per ally',
    ]);
  });

  test('says what was agreed, when, and that it is no fee', async () => {
    await openTargets();
    expect(screen.getByText(/^2 % is not a fee paid to NATO/)).toBeVisible();
    const wales = screen.getByRole('heading', { name: /2 % pledge, Wales 2014/ }).closest('li');
    expect(plain(wales?.textContent ?? '')).toContain('agreed 5 September 2014, for 2024');
    expect(plain(wales?.textContent ?? '')).toContain('aim to move towards 2 % within a decade');
  });

  test('notes that the Netherlands’ gap in current money stands on another share', async () => {
    const table = await openTargets('?year=2024&money=usd-current');
    const link = within(table).getAllByRole('link', { name: /^note/ });
    const note = document.querySelector(link[0]?.getAttribute('href') ?? '');
    expect(plain(note?.textContent ?? '')).toContain(
      'Netherlands: NATO’s share of 2.02 % is on 2021',
    );
    expect(plain(note?.textContent ?? '')).toContain('it is 1.80 %');
  });

  test('says what an edition lacks: money, equipment, a target', async () => {
    const table = await openTargets('?edition=nato-2025-08');
    expect(cellsOf(table, /^Poland/)[4]).toBe('not published');
    expect(cellsOf(table, /^Germany/)[1]).toBe('no data');
    expect(screen.getByText(/The quadrant needs the share of equipment/)).toBeVisible();
    expect(screen.getByText(/^This edition has no table for/)).toBeVisible();
  });

  test('says what of an address it did not understand, and shows the default in its place', async () => {
    await openTargets('?target=cake&year=1999');
    const notice = await screen.findByText(/could not be used/);
    expect(notice.parentElement).toHaveTextContent('cake');
    expect(notice.parentElement).toHaveTextContent('1999');
  });

  test('speaks German', async () => {
    openApp('de/targets/?target=wales-2014-equipment', { words: german });
    const table = await screen.findByRole('table', { name: /^Die Verbündeten/ });
    expect(cellsOf(table, /^Norwegen/)[1]).toBe('darunter');
    expect(
      screen.getByText(/^30 von 31 Verbündeten erreichen 2026 nach Schätzungen/),
    ).toBeVisible();
    expect(screen.getByText(/^2 % sind kein Beitrag an die NATO/)).toBeVisible();
  });

  test('offers its two views as links', async () => {
    await openTargets();
    const views = screen.getByRole('navigation', { name: 'Views' });
    const board = within(views).getByRole('link', { name: 'Scoreboard' });
    expect(board).toHaveAttribute('aria-current', 'page');
    expect(within(views).getByRole('link', { name: 'Ledger' })).toHaveAttribute(
      'href',
      expect.stringMatching(/targets\/\?view=ledger$/),
    );
  });
});
