import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { messagePage } from '../../../src/app/message-page';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german } from '../../support/words';

measureAs(1000);
beforeAll(async () => {
  await messagePage('definitions', 'en').preload();
  await messagePage('definitions', 'de').preload();
});

test('the page opens with the answer: seven, from EUR 62 bn to 107 bn', async () => {
  openApp('definitions/');
  expect(
    await screen.findByText(/There are 7 defensible answers, from EUR\s62\sbn to 107\sbn\./),
  ).toBeVisible();
});

test('the table ranks the answers, each with what it books and what it is', async () => {
  openApp('definitions/');
  const table = await screen.findByRole('table', { name: /Germany 2025: every answer/ });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(rows[1]).toMatch(/^European Defence Agency \(EDA\)EUR 106\.9 bnnot stated/);
  expect(rows[3]).toBe(
    'NATO, core defence expenditureEUR 99.3 bnpayments of the year (cash)estimateNATO, July 2026',
  );
  expect(rows.at(-1)).toMatch(/^Special fund alone, plannedEUR 24\.1 bn.*a part only/);
});

test('each answer says what it includes and what it leaves out', async () => {
  openApp('definitions/');
  const card = (
    await screen.findByRole('heading', { level: 3, name: 'Eurostat, national accounts' })
  ).parentElement;
  expect(card).toHaveTextContent('weapons count on delivery, not when they are paid for');
});

test('a sum of ours shows its working', async () => {
  openApp('definitions/');
  expect(await screen.findByText(/62\.31 \+ 24\.06 = EUR\s86\.4\sbn/)).toBeVisible();
});

test('what has no figure is listed with why', async () => {
  openApp('definitions/');
  expect(await screen.findByText(/NATO left this cell blank\./)).toBeVisible();
  expect(screen.getByText(/The outturn of this year was not found/)).toBeVisible();
});

test('another ally is shown in dollars, and its year stays', async () => {
  openApp('definitions/?year=2024');
  await userEvent.selectOptions(await screen.findByLabelText('Ally'), 'Poland');
  await waitFor(() => expect(window.location.search).toBe('?entity=POL&year=2024'));
  expect(
    await screen.findByRole('heading', { level: 2, name: /^Poland 2024: 3 answers/ }),
  ).toBeVisible();
});

test('where there is no answer a sentence says so', async () => {
  openApp('definitions/?entity=ISL&year=2024&in=eur');
  expect(await screen.findByText(/There is no answer for Iceland in 2024/)).toBeVisible();
});

test('without armed forces that is the answer, and a zero is called the source’s own', async () => {
  openApp('definitions/?entity=ISL&year=2025');
  expect(
    await screen.findByText(/Iceland has no armed forces.*not applicable, not zero\. What another/),
  ).toHaveTextContent('What another source records: SIPRI, prices of 2024, USD 0 million.');
  expect(screen.queryByText(/has 2014 to 2026 only/)).not.toBeInTheDocument();
});

test('the German page speaks German throughout', async () => {
  openApp('de/definitions/', { words: german });
  expect(
    await screen.findByText(/Es gibt 7 vertretbare Antworten, von 62 bis 107\sMrd\.\sEuro/),
  ).toBeVisible();
  expect(await screen.findByText(/62,31 \+ 24,06 = 86,4\sMrd\.\sEuro/)).toBeVisible();
});
