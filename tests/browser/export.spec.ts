import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { textsOf } from '../support/png-chunks';
import { test } from './support/test';

const page = '/charts/germany-share-of-gdp/';

async function openDialog(on: Page, address = page) {
  await on.goto(address);
  await on.getByRole('button', { name: /^(Download|Herunterladen)$/ }).click();
  const dialog = on.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** Downloads a format as a reader does; hands back its name and bytes. */
async function download(on: Page, format: RegExp) {
  const dialog = await openDialog(on);
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  const waiting = on.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Download / }).click();
  const file = await waiting;
  const bytes = new Uint8Array(await readFile(await file.path()));
  await expect(dialog.getByText(`${file.suggestedFilename()} is in your downloads.`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes };
}

const stem = 'alliance-ledger-germany-share-of-gdp-nato-2026-07';
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a PNG has the size of a slide, and says what it shows and where it is from', async ({
  page: on,
}) => {
  const { name, bytes } = await download(on, /^PNG/);
  expect(name).toBe(`${stem}.png`);
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1920, 1080]);
  const texts = textsOf(bytes);
  expect(texts.get('Title')).toContain('Germany reached the 2');
  expect(texts.get('Description')).toContain('Germany:');
  expect(texts.get('Source')).toContain(page);
});

test('an SVG and a PDF have their texts as texts', async ({ page: on }) => {
  const svg = await download(on, /^SVG/);
  expect(svg.name).toBe(`${stem}.svg`);
  expect(text(svg.bytes)).toContain('<title>Germany reached the 2');
  const pdf = await download(on, /^PDF/);
  expect(pdf.name).toBe(`${stem}.pdf`);
  expect(text(pdf.bytes.subarray(0, 5))).toBe('%PDF-');
  expect(text(pdf.bytes)).toContain('/FontFile2');
});

test('a CSV and a workbook have the figures', async ({ page: on }) => {
  const csv = await download(on, /^CSV/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text(csv.bytes)).toContain('Germany,DEU,Germany,2026,2.69,');
  const xlsx = await download(on, /^Excel/);
  const sheet = text(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<v>2.69</v>');
});

test('a ZIP has picture, data, citation and terms', async ({ page: on }) => {
  const { name, bytes } = await download(on, /^ZIP/);
  expect(name).toBe(`${stem}.zip`);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual(
    [
      `${stem}.csv`,
      `${stem}.json`,
      `${stem}.png`,
      `${stem}.svg`,
      'CITATION.bib',
      'CITATION.csl.json',
      'CITATION.txt',
      'README.txt',
      'TERMS.txt',
    ].sort(),
  );
});

test('an image is put into the clipboard as a picture', async ({ page: on, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(on);
  await dialog.getByRole('button', { name: 'Image' }).click();
  await expect(dialog.getByText('The image is in the clipboard.')).toBeVisible();
  const types = await on.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
});

test('where there is no clipboard, a message says so and the file is offered', async ({
  page: on,
}) => {
  await on.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  const dialog = await openDialog(on);
  await dialog.getByRole('button', { name: 'Image' }).click();
  await expect(dialog.getByText('This browser does not allow copying here.')).toBeVisible();
  const waiting = on.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the PNG' }).click();
  expect((await waiting).suggestedFilename()).toBe(`${stem}.png`);
});

test('the dialog is usable by keys alone, and gives the focus back', async ({ page: on }) => {
  await on.goto(page);
  const button = on.getByRole('button', { name: 'Download' });
  await button.focus();
  await on.keyboard.press('Enter');
  const dialog = on.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^PNG/ }).focus();
  await on.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^SVG/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Download SVG' }).focus();
  const waiting = on.waitForEvent('download');
  await on.keyboard.press('Enter');
  await waiting;
  await on.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the dialog has no accessibility fault, and nothing sticks out of it on a phone', async ({
  page: on,
}) => {
  await on.setViewportSize({ width: 390, height: 844 });
  const dialog = await openDialog(on, `/de${page}`);
  const { violations } = await new AxeBuilder({ page: on }).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});
