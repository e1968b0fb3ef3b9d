import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

const address = () => window.location.search;

async function openPillar(query = '') {
  openApp(`pillar/${query}`);
  return screen.findByRole('table', { name: /two halves/ });
}

function rowOf(table: HTMLElement, year: number): readonly string[] {
  const row = within(table)
    .getByRole('rowheader', { name: `${year}` })
    .closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => plain(textContent));
}

describe('the page about the European pillar', () => {
  test('answers in a sentence and four numbers, each with its price base and year', async () => {
    await openPillar();
    expect(plain(screen.getByText(/European allies and Canada account/).textContent)).toBe(
      'European allies and Canada account for 42.7 % of the alliance’s defence expenditure in 2026 (estimate), in 2021 prices; in 2014 it was 27.2 %.',
    );
    const facts = screen.getByRole('region', { name: 'Key numbers of Europe and Canada' });
    const said = plain(facts.textContent);
    expect(said).toContain('USD 634 bn in 2021 prices');
    expect(said).toContain('The same sum is USD 777 bn in current prices');
    expect(said).toContain('+19.3 %');
    expect(said).toContain('Then +19.0 % 2025 (estimate) and +11.0 % 2026 (estimate).');
    expect(said).toContain(
      'of GDP in 2026 (estimate), after 1.96 % in 2024. United States: 3.17 %.',
    );
    expect(said).toContain('Membership: as NATO publishes');
  });

  test('has three figures, whose titles are findings', async () => {
    await openPillar();
    for (const name of [
      /42\.7\s% of 2026 spending, 2021 prices/,
      /real growth peaked at 19\.3\s% in 2024/,
      /2\.53\s% of GDP, United States 3\.17\s%/,
    ]) {
      expect(await screen.findByRole('heading', { level: 2, name })).toBeVisible();
    }
  });

  test('lists both halves year by year; estimates are marked', async () => {
    const table = await openPillar();
    expect(rowOf(table, 2024)).toEqual([
      '480',
      '850',
      '36.1',
      '63.9',
      '19.3',
      '7.8',
      '1.96',
      '3.30',
    ]);
    expect(rowOf(table, 2026)[0]).toBe('634e estimate');
  });

  test('today’s members in every year change the past, not the present', async () => {
    await openPillar();
    await userEvent.click(screen.getByRole('radio', { name: /today’s members in every year/ }));
    await waitFor(() => expect(address()).toBe('?membership=today'));
    const table = screen.getByRole('table', { name: /two halves/ });
    // 413,227 instead of 402,342; growth 16.1 instead of 19.3 %.
    expect(rowOf(table, 2023)[0]).toBe('413');
    expect(rowOf(table, 2024)[4]).toBe('16.1');
    expect(rowOf(table, 2014)[4]).toBe('no figure');
    expect(screen.getAllByText(/Counted before they joined/).length).toBeGreaterThan(0);
  });

  test('current prices are said to be so everywhere', async () => {
    await openPillar('?measure=expenditure-usd-current');
    const table = screen.getByRole('table', { name: /US dollars of current prices/ });
    expect(rowOf(table, 2026)[0]).toBe('777e estimate');
    expect(
      screen.getByRole('columnheader', { name: 'Expenditure, USD bn, current prices' }),
    ).toBeVisible();
  });

  test('a window of years is a window everywhere', async () => {
    const table = await openPillar('?years=2022..2024');
    expect(within(table).getAllByRole('row')).toHaveLength(2 + 3);
    expect(screen.getByText(/in 2022 it was 32\.3\s%/)).toBeVisible();
  });

  test('one year alone is shown, too', async () => {
    const table = await openPillar('?years=2024');
    expect(rowOf(table, 2024)[2]).toBe('36.1');
  });

  test('says what of an address it could not use', async () => {
    openApp('pillar/?years=2030..2040&membership=future');
    expect(await screen.findByText(/is outside 2014 to 2026/)).toBeVisible();
    expect(screen.getByText(/membership “future” is not among those there are/)).toBeVisible();
  });

  test('speaks German in German', async () => {
    openApp('de/pillar/', { words: german });
    expect(
      await screen.findByText(/entfallen 2026 \(Schätzung\) 42,7\s% der Verteidigungsausgaben/),
    ).toBeVisible();
    expect(screen.getByText(/Dieselbe Summe sind 777\sMrd\.\sUS-Dollar/)).toBeVisible();
  });
});
