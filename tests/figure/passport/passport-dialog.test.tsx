import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Passport } from '../../../src/figure/passport/passport';
import { PassportDialog } from '../../../src/figure/passport/passport-dialog';
import type { Words } from '../../../src/language/words';
import { renderExplore } from '../../support/render-explore';
import { english, german, plain } from '../../support/words';
import { knownPassport } from './planted-passports';

const link = 'https://ledger.example/explore/?point=DEU.2024';

/** A page with a chart that opens passports. */
function Page({ passports }: { passports: readonly Passport[] }) {
  const [open, setOpen] = useState<Passport | null>(null);
  const chart = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" ref={chart}>
        chart
      </button>
      {passports.map((passport) => (
        <button key={passport.id} type="button" onClick={() => setOpen(passport)}>
          {passport.heading}
        </button>
      ))}
      <PassportDialog
        passport={open}
        linkTo={link}
        retrievedOn="2026-11-20"
        returnTo={chart}
        onClose={() => setOpen(null)}
      />
    </>
  );
}

async function openPassport(passport: Passport, words: Words = english) {
  const user = userEvent.setup();
  renderExplore(<Page passports={[passport]} />, words);
  await user.click(screen.getByRole('button', { name: passport.heading }));
  return { user, dialog: screen.getByRole('dialog', { name: passport.heading }) };
}

/** What the list says of a term. */
function said(dialog: HTMLElement, term: string): string {
  return plain(within(dialog).getByText(term).nextSibling?.textContent ?? '');
}

/** Takes the clipboard away, as on an unsafe origin, or makes it refuse. */
function withClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

describe('the passport of a number', () => {
  test('is a dialog with the number and a list of what there is to say of it', async () => {
    const { dialog } = await openPassport(await knownPassport({}));
    expect(dialog).toHaveAccessibleDescription(/2\.00\s% Core defence expenditure, % of GDP/);
    expect(said(dialog, 'As published')).toBe('2.00 % of GDP');
    expect(said(dialog, 'Without rounding')).toContain('2.0002 % of GDP, own calculation:');
    expect(said(dialog, 'Unit')).toBe('per cent of GDP');
    expect(said(dialog, 'Status')).toMatch(/^final: No estimate/);
    expect(said(dialog, 'Edition')).toBe('July 2026; published 10 July 2026; cut-off 3 July 2026');
    expect(said(dialog, 'Table')).toBe(
      'core defence expenditure as a share of real GDP, 2021 prices',
    );
    expect(said(dialog, 'Terms')).toBe('Credit NATO. Not to be sold or used in advertising.');
    expect(within(dialog).getByRole('link', { name: 'NATO' })).toHaveAttribute(
      'href',
      'https://www.nato.int/cps/en/natohq/topics_49198.htm',
    );
  });

  test('speaks German in German, with the calculation of a number of ours', async () => {
    const { dialog } = await openPassport(
      await knownPassport({ measure: 'expenditure-eur-current', entity: 'POL' }, german),
      german,
    );
    expect(dialog).toHaveAccessibleName('Polen, 2024');
    expect(said(dialog, 'Berechnet')).toBe('31.841,3 Mio. Euro');
    expect(said(dialog, 'Wie sie entstand')).toContain(
      '34.454 Mio. US-Dollar × 86.638 Mio. Euro ÷ 93.747 Mio. US-Dollar= 31.841,3 Mio. Euro',
    );
    expect(said(dialog, 'Wie sie entstand')).toContain(
      'Verteidigungsausgaben, laufende US-Dollar, Polen, 2024: 34.454 Mio. US-Dollar',
    );
    expect(within(dialog).getByRole('button', { name: 'Schließen' })).toBeVisible();
  });

  test('of a missing number says why there is none', async () => {
    const { dialog } = await openPassport(
      await knownPassport({ measure: 'personnel-share', entity: 'NLD', year: 2026 }),
    );
    expect(dialog).toHaveAccessibleDescription(/^no value/);
    expect(said(dialog, 'Why it is missing')).toBe('NATO gives no figure here in this edition.');
    expect(within(dialog).queryByText('As published')).toBeNull();
  });

  test('lists many inputs only when they are asked for', async () => {
    const { dialog, user } = await openPassport(
      await knownPassport({
        measure: 'expenditure-usd-2021',
        per: 'share',
        entities: ['DEU', 'POL', 'USA', 'FRA', 'ITA'],
      }),
    );
    const input = within(dialog).getByText(/Italy, 2024/);
    expect(input).not.toBeVisible();
    await user.click(within(dialog).getByText('From (5)'));
    expect(input).toBeVisible();
  });
});

describe('opening and closing', () => {
  test('takes the focus to the number’s name, and back to the chart', async () => {
    const { user, dialog } = await openPassport(await knownPassport({}));
    await waitFor(() =>
      expect(within(dialog).getByRole('heading', { name: 'Germany, 2024' })).toHaveFocus(),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: 'chart' })).toHaveFocus());
  });

  test('that is taken off the page as a whole gives the focus back to where the reader was', async () => {
    const passport = await knownPassport({});
    function Lent() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            point
          </button>
          {open ? (
            <PassportDialog
              passport={passport}
              linkTo={link}
              retrievedOn="2026-11-20"
              onClose={() => setOpen(false)}
            />
          ) : null}
        </>
      );
    }
    const user = userEvent.setup();
    renderExplore(<Lent />);
    await user.click(screen.getByRole('button', { name: 'point' }));
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'point' })).toHaveFocus());
  });

  test('closes with its button', async () => {
    const { user, dialog } = await openPassport(await knownPassport({}));
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('leaves the page in use, and another number takes its place and the focus', async () => {
    const user = userEvent.setup();
    const passports = [await knownPassport({}), await knownPassport({ entity: 'POL' })];
    renderExplore(<Page passports={passports} />);
    await user.click(screen.getByRole('button', { name: 'Germany, 2024' }));
    await user.click(screen.getByRole('button', { name: 'Poland, 2024' }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    const head = screen.getByRole('heading', { name: 'Poland, 2024' });
    await waitFor(() => expect(head).toHaveFocus());
  });
});

describe('copying', () => {
  test.each([
    ['Text', 'Text copied.', /^Germany, 2024: 2\.00 % of GDP \(final\)\./],
    ['BibTeX', 'BibTeX copied.', /^@misc\{nato-2026-07-share-of-gdp-deu-2024,/],
    ['CSL-JSON', 'CSL-JSON copied.', /"type": "dataset"/],
    ['Link to this number', 'Link copied.', /^https:\/\/ledger\.example\//],
  ])('as %s puts it in the clipboard and says so', async (name, done, text) => {
    const { user, dialog } = await openPassport(await knownPassport({}));
    await user.click(within(dialog).getByRole('button', { name }));
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent(done));
    expect(await navigator.clipboard.readText()).toMatch(text);
  });

  test.each([
    ['is missing', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
  ])('where the clipboard %s shows the text, selected', async (_, clipboard) => {
    const { user, dialog } = await openPassport(await knownPassport({}, german), german);
    withClipboard(clipboard);
    await user.click(within(dialog).getByRole('button', { name: 'BibTeX' }));
    const field = await within(dialog).findByRole('textbox', { name: 'Text zum Kopieren' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('readonly');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not a text area.');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^@misc\{/);
    expect(within(dialog).getByRole('status')).toHaveTextContent(/^Der Browser lässt das Kopieren/);
  });
});
