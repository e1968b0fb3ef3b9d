import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { messagePage } from '../../../src/app/message-page';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german } from '../../support/words';

measureAs(1000);
beforeAll(async () => {
  await messagePage('editions', 'en').preload();
  await messagePage('editions', 'de').preload();
});

test('the page opens with the answer: five figures for Germany’s 2024, and how far they lie apart', async () => {
  openApp('editions/');
  expect(
    await screen.findByText(
      /2\.01\s% → 2\.12\s% → 2\.10\s% → 2\.0037\s% → 2\.0002\s%.*0\.12\spoints apart/,
    ),
  ).toBeVisible();
});

test('the table has each publication with what it was then', async () => {
  openApp('editions/');
  const table = await screen.findByRole('table', {
    name: 'Each publication with its value as printed',
  });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(rows[1]).toBe('14 February 2024dpa2.01 %–estimate–');
  expect(rows[5]).toBe('10 July 2026NATO, tables2.00 %2.0002 %final−0.0035 points');
});

test('what changed is said in words, with what the figures tell of the reason', async () => {
  openApp('editions/');
  const finland = await screen.findByText(/Finland 2024: 2\.40\s% → 2\.11\s%, −0\.29\spoints/);
  expect(finland.closest('li')).toHaveTextContent(
    'an estimate became final; its other final years moved by less than 0.02 points',
  );
  expect(
    screen.getByText('31 of 31 figures were estimates in August 2025 and are final now.'),
  ).toBeVisible();
});

test('another ally and another year are one choice each, and stand in the address', async () => {
  openApp('editions/');
  await userEvent.selectOptions(await screen.findByLabelText('Ally'), 'Finland');
  await userEvent.selectOptions(screen.getByLabelText('Year'), '2023');
  await waitFor(() => expect(window.location.search).toBe('?entity=FIN&year=2023'));
  expect(await screen.findByRole('heading', { name: /^Finland 2023: 2\.\d+/ })).toBeVisible();
});

test('a year that both editions do not have says so instead of leaving a hole', async () => {
  openApp('editions/?year=2026');
  expect(await screen.findByText(/cannot be compared in that year/)).toBeVisible();
});

test('a figure without an agreed level has nothing to count, and says so', async () => {
  openApp('editions/?indicator=equipment-share&year=2018');
  expect(await screen.findByText(/No level had been agreed for this figure by 2018/)).toBeVisible();
});

test('an ally without armed forces has no figure, and says why', async () => {
  openApp('editions/?entity=ISL');
  expect(
    await screen.findByText(/Iceland has no armed forces, so no edition has a figure/),
  ).toBeVisible();
});

test('editions the wrong way round are named, and the newest two are compared', async () => {
  openApp('editions/?from=nato-2026-07&to=nato-2025-08');
  expect(await screen.findByText(/ends before it begins/)).toBeVisible();
});

test('the German page speaks German throughout', async () => {
  openApp('de/editions/', { words: german });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Wie veröffentlicht' }),
  ).toBeVisible();
  expect(
    await screen.findByText(/2,01\s% → 2,12\s% → 2,10\s% → 2,0037\s% → 2,0002\s%/),
  ).toBeVisible();
  expect(await screen.findByText(/Albanien 2024: 1,70\s% → 1,35\s%/)).toBeVisible();
});
