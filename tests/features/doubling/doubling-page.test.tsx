import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

const address = () => window.location.search;

async function openDoubling(query = '') {
  openApp(`doubling/${query}`);
  return screen.findByRole('table', { name: /growth from/ });
}

/** The cells of a row by its head, within one group of the table. */
function cellsOf(part: HTMLElement, head: string): readonly string[] {
  const row = within(part).getByRole('rowheader', { name: head }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => plain(textContent));
}

function group(table: HTMLElement, name: RegExp): HTMLElement {
  const body = within(table).getByRole('rowheader', { name }).closest('tbody');
  if (body === null) throw new Error('The group has no rows.');
  return body;
}

describe('the page about doubling', () => {
  test('answers in a sentence, then in a figure whose title is the finding', async () => {
    await openDoubling();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Doubled?');
    const lead = screen.getByText(/It depends on the money you count in/);
    expect(plain(lead.textContent)).toContain(
      '×2.15 in current euros, ×2.06 in current US dollars, ×1.69 in 2021 prices and ×1.66 as a share of GDP',
    );
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'Germany, 2017–2024: doubled nominally, not in real terms',
      }),
    ).toBeVisible();
  });

  test('lists values, factor, first year at twice the base, and doubling time, by whose definition', async () => {
    const table = await openDoubling();
    const nato = group(table, /NATO’s definition: Core defence expenditure \(NATO, July 2026\)/);
    expect(cellsOf(nato, 'Current euros')).toEqual([
      'EUR 40.3 bn',
      'EUR 86.6 bn',
      '×2.15',
      '2024',
      '6.3 years',
    ]);
    expect(cellsOf(nato, 'US dollars of 2021 (real)')).toEqual([
      'USD 51.7 bn',
      'USD 87.6 bn',
      '×1.69',
      '2026 estimate',
      '9.2 years',
    ]);
    const sipri = group(table, /SIPRI’s definition: Military expenditure \(SIPRI, April 2026\)/);
    expect(cellsOf(sipri, 'Share of GDP')).toEqual([
      '1.13 %',
      '1.84 %',
      '×1.63',
      '2025',
      '10.0 years',
    ]);
  });

  test('shows every seven-year window; a real doubling stands in the last, an estimate, and is said to be one', async () => {
    await openDoubling();
    const grid = screen.getByRole('table', { name: /every window of 7 years/ });
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual([
      'Definition',
      '2014–2021',
      '2015–2022',
      '2016–2023',
      '2017–2024',
      '2018–2025',
      '2019–2026',
    ]);
    expect(cellsOf(grid, 'US dollars of 2021 (real)')).toEqual([
      '×1.33',
      '×1.37',
      '×1.44',
      '×1.69',
      '×1.83e estimate',
      '×2.05e estimate doubled',
    ]);
    expect(
      screen.getByText('Doubled in 2021 prices in 1 of 6 windows: 2019–2026 (estimate).'),
    ).toBeVisible();
  });

  test('a window’s heading shows it above, and the address keeps it', async () => {
    await openDoubling();
    await userEvent.click(screen.getByRole('button', { name: '2019–2026' }));
    await waitFor(() => expect(address()).toBe('?base=2019'));
    expect(
      await screen.findByRole('heading', { name: 'Germany, 2019–2026: doubled by every measure' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: '2019–2026' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('the base year is moved by keys, or typed', async () => {
    await openDoubling();
    const base = screen.getByRole('slider', { name: 'Base year' });
    base.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(address()).toBe('?base=2016&year=2024'));
    await userEvent.click(screen.getByRole('button', { name: '2016, base year: type another' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Base year' }));
    await userEvent.keyboard('2015{Enter}');
    await waitFor(() => expect(address()).toBe('?base=2015&year=2024'));
    expect(screen.getByRole('table', { name: /growth from 2015 to 2024/ })).toBeVisible();
  });

  test('another ally, edition and window length stand in the address', async () => {
    await openDoubling();
    await userEvent.selectOptions(screen.getByLabelText('Of whom'), 'Poland');
    await userEvent.selectOptions(screen.getByLabelText('Windows of'), '5 years');
    // The year stays at 2024, which is no longer the end of the usual window.
    await waitFor(() => expect(address()).toBe('?entity=POL&year=2024&span=5'));
    await userEvent.selectOptions(screen.getByLabelText('NATO figures of'), 'June 2019');
    await waitFor(() => expect(address()).toContain('edition=nato-2019-06'));
    expect(await screen.findByRole('rowheader', { name: /June 2019/ })).toBeVisible();
  });

  test('says why there is no factor, and leads back', async () => {
    openApp('doubling/?entity=ISL');
    expect(await screen.findByText(/Iceland has no armed forces/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default view' }));
    await waitFor(() => expect(address()).toBe(''));
  });

  test('says of an edition that an ally is not in that it has no figures, and shows SIPRI’s', async () => {
    openApp('doubling/?entity=SWE&edition=nato-hoc-2008');
    expect(await screen.findByText(/edition chosen has no figures of this entity/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: /^Sweden, 2000–2006/ })).toBeVisible();
    expect(screen.queryByRole('table', { name: /every window/ })).toBeNull();
  });

  test('a year before the base is answered with a sentence, and the usual window shown', async () => {
    await openDoubling('?base=2020&year=2016');
    expect(
      await screen.findByText(
        /does not lie after the base year \d{4}, from which it is counted; shown is 2026/,
      ),
    ).toBeVisible();
  });

  test('says of a definition that shrank that it has no doubling time', async () => {
    // Greece 2021 to 2023: NATO’s share fell from 3.7 % to about 2.8 %.
    const table = await openDoubling('?entity=GRC&base=2021&year=2023');
    expect(within(table).getAllByText('none').length).toBeGreaterThan(0);
    expect(
      screen.getByText(/^Doubling time: how long.*at that pace nothing ever doubles/),
    ).toBeVisible();
  });

  test('works its numbers out before the reader’s eyes', async () => {
    await openDoubling();
    await userEvent.click(screen.getByText('How it is worked out'));
    expect(screen.getByText(/86,638 ÷ 40,265 = 2\.1517/)).toBeVisible();
    expect(screen.getByText(/ln 2 ÷ ln 2\.1517 × 7 = 6\.3 years/)).toBeVisible();
  });

  test('speaks German in German', async () => {
    openApp('de/doubling/', { words: german });
    expect(
      await screen.findByRole('heading', {
        name: 'Deutschland, 2017–2024: nominal verdoppelt, real nicht',
      }),
    ).toBeVisible();
    expect(screen.getByText(/×2,15 in jeweiligen Euro/)).toBeVisible();
    expect(
      screen.getByText(
        'In Preisen von 2021 verdoppelt in 1 von 6 Zeitfenstern: 2019–2026 (Schätzung).',
      ),
    ).toBeVisible();
  });
});
