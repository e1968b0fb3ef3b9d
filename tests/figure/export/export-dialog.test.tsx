import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { server } from '../../../mocks/node';
import { ExportDialog } from '../../../src/figure/export/export-dialog';
import type { Words } from '../../../src/language/words';
import { actScenario, renderFigure, startFigureServer } from '../../support/render-figure';
import { english, german, plain } from '../../support/words';
import { share, textOf } from './planted-job';

startFigureServer();

/** The files that were given to the reader, by their names. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  actScenario('normal');
  // The page's letters are not read in tests: pictures are then written in those that stand in.
  server.use(http.get('*.woff2', () => HttpResponse.error()));
  saved.clear();
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.set(this.download, blob);
  });
});

async function openDialog(words: Words = english, demo = false) {
  const onClose = vi.fn();
  renderFigure(<ExportDialog view={share} onClose={onClose} />, { words, site: { demo } });
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('img');
  return { dialog, onClose };
}

describe('the dialog in which a figure leaves', () => {
  test('shows the picture as it will be, with its alternative text', async () => {
    const { dialog } = await openDialog();
    expect(dialog).toHaveAccessibleName('Download');
    const picture = within(dialog).getByRole('img');
    expect(picture).toHaveAttribute('width', '1920');
    expect(plain(picture.getAttribute('alt') ?? '')).toMatch(/^Germany: \d\.\d\d % in 2014/);
  });

  test('offers pictures and data, light and solid unless asked otherwise', async () => {
    const { dialog } = await openDialog();
    for (const name of [/^PNG/, /^SVG/, /^PDF/, /^CSV/, /^Excel/, /^JSON/, /^ZIP/]) {
      expect(within(dialog).getByRole('radio', { name })).toBeVisible();
    }
    expect(within(dialog).getByRole('radio', { name: 'Light' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: 'Solid' })).toBeChecked();
    expect(within(dialog).getByLabelText('Size')).toHaveValue('slide');
  });

  test('gives the SVG in the size and colours that were chosen', async () => {
    const { dialog } = await openDialog();
    await userEvent.click(within(dialog).getByRole('radio', { name: /^SVG/ }));
    await userEvent.selectOptions(within(dialog).getByLabelText('Size'), 'square');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Dark' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download SVG' }));
    const name = 'alliance-ledger-germany-share-of-gdp-nato-2026-07-square.svg';
    expect(await within(dialog).findByText(`${name} is in your downloads.`)).toBeVisible();
    const svg = await textOf(saved.get(name) ?? new Blob());
    expect(svg).toContain('width="1080" height="1080"');
    expect(svg).toContain('fill="#121417"');
  });

  test('shows the first rows of data, and offers what can be chosen of them', async () => {
    const { dialog } = await openDialog();
    await userEvent.click(within(dialog).getByRole('radio', { name: /^CSV/ }));
    expect(await within(dialog).findByRole('columnheader', { name: 'price base' })).toBeVisible();
    expect(within(dialog).queryByLabelText('Size')).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Whole series' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download CSV' }));
    await waitFor(() =>
      expect([...saved.keys()]).toEqual([
        'alliance-ledger-germany-share-of-gdp-nato-2026-07-series.csv',
      ]),
    );
  });

  test('says what could not be made, and stays as it was', async () => {
    server.use(http.get('*.ttf', () => HttpResponse.error()));
    const { dialog } = await openDialog();
    await userEvent.click(within(dialog).getByRole('radio', { name: /^PDF/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download PDF' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/\.pdf could not be made/);
    expect(within(dialog).getByRole('radio', { name: /^PDF/ })).toBeChecked();
    expect(saved.size).toBe(0);
  });

  test('speaks German in German', async () => {
    const { dialog } = await openDialog(german);
    expect(dialog).toHaveAccessibleName('Herunterladen');
    expect(within(dialog).getByRole('button', { name: 'PNG herunterladen' })).toBeVisible();
  });

  test('marks what leaves the demo as demo data', async () => {
    const { dialog } = await openDialog(undefined, true);
    await userEvent.click(within(dialog).getByRole('radio', { name: /^SVG/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download SVG' }));
    const name = 'alliance-ledger-demo-germany-share-of-gdp-nato-2026-07.svg';
    await within(dialog).findByText(`${name} is in your downloads.`);
    expect(await textOf(saved.get(name) ?? new Blob())).toContain('>Demo data. ');
  });

  test('goes away with the Escape key', async () => {
    const { onClose } = await openDialog();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('copying', () => {
  test('puts the link into the clipboard and says so', async () => {
    const { dialog } = await openDialog();
    const user = userEvent.setup();
    await user.click(within(dialog).getByRole('button', { name: 'Link' }));
    expect(await within(dialog).findByText('The link is in the clipboard.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/\/charts\/germany-share-of-gdp\/$/);
  });

  test('that the browser refuses says so, with the text to copy by hand', async () => {
    const { dialog } = await openDialog();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'));
    await user.click(within(dialog).getByRole('button', { name: 'Citation' }));
    expect(
      await within(dialog).findByText('This browser does not allow copying here.'),
    ).toBeVisible();
    const field = await within(dialog).findByRole('textbox', { name: /by hand/ });
    expect(field).toHaveTextContent(/Alliance Ledger, retrieved/);
  });

  test('of a table that is refused offers the file in its place', async () => {
    const { dialog } = await openDialog();
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'));
    await user.click(within(dialog).getByRole('button', { name: 'Table' }));
    await user.click(await within(dialog).findByRole('button', { name: 'Download the CSV' }));
    await waitFor(() => expect([...saved.keys()]).toHaveLength(1));
  });
});
