import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../support/render-app';
import { measureAs } from '../../support/render-figure';
import { german, plain } from '../../support/words';

measureAs(900);

beforeEach(() => window.history.replaceState(null, '', '/'));

async function openExplore(query = '') {
  openApp(`explore/${query}`);
  return screen.findByRole('figure');
}

function address(): string {
  return window.location.search;
}

describe('the explorer', () => {
  test('opens with Germany, Poland, the United States and the European allies, in per cent of GDP', async () => {
    const figure = await openExplore();
    expect(await within(figure).findByText(/Core defence expenditure, % of GDP/)).toBeVisible();
    const chosen = screen.getByRole('group', { name: 'Allies and groups' });
    for (const name of ['Germany', 'Poland', 'United States', 'NATO Europe and Canada']) {
      expect(
        within(chosen).getByRole('button', { name: new RegExp(`Remove ${name}`) }),
      ).toBeVisible();
    }
    await waitFor(() => expect(address()).toBe(''));
  });

  test('puts a choice of measure into the address, with the edition and the target that go with it', async () => {
    await openExplore();
    await userEvent.selectOptions(screen.getByLabelText('Measure'), 'Equipment share');
    await waitFor(() => expect(address()).toBe('?indicator=equipment-share'));
    expect(screen.getByLabelText('Target')).toHaveDisplayValue('20 % for equipment, Wales 2014');
    expect(await screen.findByText(/Equipment share, % of defence expenditure/)).toBeVisible();
  });

  test('says why a form is not offered, and stays where it was', async () => {
    await openExplore();
    const tab = screen.getByRole('tab', { name: 'Composition' });
    expect(tab).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(tab);
    expect(screen.getByText(/these values do not add up/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Line' })).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(address()).toBe(''));
  });

  test('shows the definition of the measure one click away', async () => {
    await openExplore();
    await userEvent.click(screen.getByText('What it measures'));
    expect(screen.getByText(/payments made in the year for the armed forces/)).toBeVisible();
  });

  test('says what of an address it did not understand, and shows the default in its place', async () => {
    await openExplore('?years=then&form=hologram&indicator=cake');
    const notice = await screen.findByText(/could not be used/);
    const list = notice.parentElement;
    expect(list).toHaveTextContent('hologram');
    expect(list).toHaveTextContent('then');
    expect(list).toHaveTextContent('cake');
    expect(screen.getByRole('tab', { name: 'Line' })).toHaveAttribute('aria-selected', 'true');
  });

  test('shows a plain sentence and a way back where nothing is chosen', async () => {
    const figure = await openExplore('?entities=');
    expect(await within(figure).findByText(/^Nothing is chosen yet/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default view' }));
    await waitFor(() => expect(address()).toBe(''));
    expect(await screen.findByText(/Core defence expenditure, % of GDP/)).toBeVisible();
  });

  test('sets NATO beside SIPRI for one ally', async () => {
    await openExplore('?entities=DEU');
    await userEvent.selectOptions(screen.getByLabelText('Second edition'), 'SIPRI · April 2026');
    await waitFor(() => expect(address()).toBe('?beside=sipri-2026-04&entities=DEU'));
    await waitFor(() => expect(screen.getByRole('figure')).toHaveTextContent(/SIPRI/));
  });

  test('opens the passport of the point an address names', async () => {
    await openExplore('?point=DEU.2024');
    const passport = await screen.findByRole('dialog', { name: /Germany, 2024/ });
    expect(plain(passport.textContent ?? '')).toContain('2.0002 %');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(''));
  });

  test('speaks German', async () => {
    openApp('de/explore/?form=bar', { words: german });
    expect(await screen.findByRole('tab', { name: 'Rangfolge' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(await screen.findByText(/Kern-Verteidigungsausgaben, % des BIP/)).toBeVisible();
  });
});
