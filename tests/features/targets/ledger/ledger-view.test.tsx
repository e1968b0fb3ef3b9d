import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../../support/render-app';
import { measureAs } from '../../../support/render-figure';
import { german, plain } from '../../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

async function openLedger(query = '') {
  openApp(`targets/?view=ledger${query}`);
  return screen.findByRole('heading', { level: 2, name: /2.%|3\.5.%/ });
}

function rowsOf(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('row')
    .map((row) => plain(row.textContent ?? '').replace(/\s+/g, ' '));
}

describe('the gap ledger', () => {
  test('opens with the finding, its sums, the chart and the years as a table', async () => {
    const title = await openLedger('&entities=ITA~ESP&years=2014..2023');
    expect(plain(title.textContent ?? '')).toBe(
      'Italy and Spain fell USD 302 bn short of 2 %, 2014–2023',
    );
    const sums = screen.getByRole('region', { name: 'The sums' });
    expect(plain(sums.textContent ?? '')).toContain(
      'Gross shortfallUSD 302 bn10 of 10 years below',
    );
    expect(within(sums).getByText('none')).toBeVisible();
    const rows = rowsOf(screen.getByRole('table', { name: /Year by year, USD.million/ }));
    // Italy 23,700 and Spain 12,242; 2 % of 2,090,525 and of 1,337,681.
    expect(rows[1]).toBe('201435,94268,564−32,622▼ below−32,622');
    expect(rows.at(-3)).toBe('Gross shortfall−302,378');
    expect(rows.at(-1)).toBe('Net balance424,216726,594−302,378');
  });

  test('lists each of several by itself, the furthest below first', async () => {
    await openLedger('&entities=ITA~ESP&years=2014..2023');
    const rows = rowsOf(screen.getByRole('table', { name: /Each by itself/ }));
    expect(rows[1]).toBe('Italy10 of 10−151,3230−151,323');
    expect(rows[2]).toBe('Spain10 of 10−151,0560−151,056');
  });

  test('marks estimates, and tells years before accession apart with a sum of their own', async () => {
    await openLedger('&entities=SWE&years=2022..2026');
    const table = screen.getByRole('table', { name: /Year by year/ });
    const rows = rowsOf(table);
    expect(rows[1]).toBe('Before accession, told apart');
    expect(rows[4]).toMatch(/^Net before accession/);
    expect(rows[5]).toBe('Counted');
    expect(rows[8]).toMatch(/^2026 estimate/);
  });

  test('takes somebody in and out, and says so in the address', async () => {
    await openLedger();
    await userEvent.selectOptions(screen.getByLabelText('Add an ally or a group'), 'Poland');
    await waitFor(() => expect(window.location.search).toBe('?view=ledger&entities=DEU~POL'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Germany' }));
    await waitFor(() => expect(window.location.search).toBe('?view=ledger&entities=POL'));
    await userEvent.selectOptions(screen.getByLabelText('Money'), 'National currency, current');
    expect(await screen.findByText(/PLN, current prices/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await waitFor(() => expect(window.location.search).toBe('?view=ledger'));
  });

  test('a first year after the last is refused with a sentence, and nothing else changes', async () => {
    await openLedger('&years=2014..2016');
    await userEvent.selectOptions(screen.getByLabelText('Added up from'), '2020');
    expect(
      await screen.findByText(
        'From 2020 to 2016 is no span: the last year lies before the first. Still shown: 2014 to 2016.',
      ),
    ).toBeVisible();
    expect(window.location.search).toBe('?view=ledger&years=2014..2016');
    await userEvent.selectOptions(screen.getByLabelText('to'), '2022');
    await waitFor(() => expect(window.location.search).toBe('?view=ledger&years=2014..2022'));
    expect(screen.queryByText(/is no span/)).not.toBeInTheDocument();
  });

  test('counts years before the target where the reader says so', async () => {
    await openLedger('&target=hague-2025-core');
    expect(screen.getByText('By its own date it counts from 2025.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Count years before the target was agreed' }),
    );
    await waitFor(() => expect(window.location.search).toContain('before=on'));
    expect(await screen.findByRole('heading', { name: /3\.5.%, 2014–2026/ })).toBeVisible();
  });

  test('says why there is nothing: nobody chosen, no armed forces, years before the target', async () => {
    const reasons = [
      ['&entities=', 'Nobody is chosen. Add an ally or a group.'],
      ['&entities=ISL', /Iceland has no armed forces/],
      ['&years=2014..2020&target=hague-2025-core', /None of the years 2014–2020 counts/],
    ] as const;
    for (const [query, reason] of reasons) {
      const { unmount } = openApp(`targets/?view=ledger${query}`);
      expect(await screen.findByText(reason)).toBeVisible();
      unmount();
    }
  });

  test('says what of an address it could not use', async () => {
    await openLedger('&years=2010..2012&entities=DEU~XYZ');
    const notice = await screen.findByText(/could not be used/);
    const box = notice.closest('.notice');
    expect(box).toHaveTextContent('years “2010..2012” is outside 2014 to 2026');
    expect(box).toHaveTextContent('there is no XYZ here');
  });

  test('shows how it is worked out, with a year as an example', async () => {
    await openLedger('&years=2014');
    const example = screen.getByText(/46,687 − 2/);
    expect(plain(example.textContent ?? '')).toBe(
      'Germany, 2014: 46,687 − 2 % × 4,016,108 = −33,635 (USD million).',
    );
    expect(screen.getByText(/NATO publishes no figures of it by ally/)).toBeVisible();
  });

  test('speaks German', async () => {
    openApp('de/targets/?view=ledger&entities=ITA~ESP&years=2014..2023', { words: german });
    const title = await screen.findByRole('heading', { level: 2, name: /Italien und Spanien/ });
    expect(plain(title.textContent ?? '')).toBe(
      'Italien und Spanien: 302 Mrd. US-Dollar unter 2 %, 2014–2023',
    );
    expect(screen.getByRole('table', { name: /Jahr für Jahr, Mio\..US-Dollar/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Wie gerechnet wird' })).toBeVisible();
  });
});
