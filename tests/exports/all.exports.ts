import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownValues } from '../../src/charts/values/shown-values';
import { settled } from '../../src/figure/export/csv-text';
import { findBrowser } from '../../tooling/find-browser';
import { type StaticServer, serveFolders } from '../browser/support/static-server';
import { textsOf } from '../support/png-chunks';
import { differingPart } from './compare-pictures';
import { type SheetRow, writeContactSheet } from './contact-sheet';
import { type ExportedView, exportedViews, opened } from './exported-views';
import { installPrograms, isThere, run } from './programs';
import { openInCalc, type SheetCell } from './read-sheet';
import { onlyInter, renderSvg, renderWithInkscape } from './render-svg';
import { download, openDialog, type PictureChoice, usual } from './take-along';

const folder = 'test-results/exports';

/**
 * The part of the pixels that may differ between what Chromium and another program make of one picture. A PDF has its letters without
 * kerning, so that a long label is a little wider.
 */
const tolerance = { rsvg: 0.02, inkscape: 0.02, pdf: 0.05 };

const rows: SheetRow[] = [];
/** What Calc is to find in the column of values, by the file. */
const expectedValues = new Map<string, readonly (number | null)[]>();
const csvFiles: Record<'en' | 'de', string[]> = { en: [], de: [] };
const workbooks: string[] = [];

let browser: Browser;
let server: StaticServer;
let page: Page;
let comparing: Page;
let inter: NodeJS.ProcessEnv;

beforeAll(async () => {
  installPrograms();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  inter = onlyInter(join(folder, 'fonts'));
  server = await serveFolders({ '/': 'dist' });
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  comparing = await context.newPage();
});

afterAll(async () => {
  const sheet = await writeContactSheet(browser, rows, folder);
  console.log(`Look at ${sheet}.`);
  await browser.close();
  await server.close();
});

describe.each(exportedViews.map((view) => [view.name, view] as const))(
  'the exports of %s',
  (name, exported) => {
    test('are made by the page and open in the programs users have', async () => {
      const { view, path } = await opened(exported);
      const own = join(folder, name);
      mkdirSync(own, { recursive: true });
      await page.goto(server.address + path);
      const screen = join(own, 'screen.png');
      const dialog = await openDialog(page, view.found.spec.id, screen);
      const { model } = view.chart;
      const pictures = [{ label: 'the screen', path: screen }];

      for (const choice of choicesOf(exported)) {
        const of = `${choice.frame}, ${choice.theme}, ${choice.ground}`;
        const png = await download(dialog, 'png', own, choice);
        const texts = textsOf(readFileSync(png));
        expect(texts.get('Title')).toBe(model.title);
        expect(texts.get('Description')).toBe(model.summary);
        expect(JSON.parse(texts.get('Comment') ?? '')).toMatchObject({ chart: model.chart });
        pictures.push({ label: `PNG, ${of}`, path: png });

        const svg = await download(dialog, 'svg', own, choice);
        const drawn = { inter: `${svg}.inter.png`, others: `${svg}.png` };
        renderSvg(svg, drawn.inter, inter);
        renderSvg(svg, drawn.others);
        pictures.push({ label: `SVG by rsvg-convert, ${of}`, path: drawn.others });
        const off = await differingPart(comparing, png, drawn.inter);
        expect(off, `${svg} as rsvg-convert draws it`).toBeLessThan(tolerance.rsvg);

        pictures.push(...(await drawnByInkscape(svg, png, of)));

        // A page of paper always has a ground.
        if (choice.ground === 'clear') continue;
        const pdf = await download(dialog, 'pdf', own, choice);
        const words = plainWords(run('pdftotext', ['-layout', pdf, '-']));
        expect(words).toContain(plainWords(model.sources[0]?.producer ?? ''));
        for (const word of plainWords(model.title).split(' ')) expect(words).toContain(word);
        const fonts = run('pdffonts', [pdf]).trim().split('\n').slice(2);
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) expect(font).toMatch(/^Inter .* yes /);
        run('pdftoppm', ['-r', '96', '-singlefile', '-png', pdf, pdf]);
        pictures.push({ label: `PDF, ${of}`, path: `${pdf}.png` });
        const offPdf = await differingPart(comparing, png, `${pdf}.png`);
        expect(offPdf, `${pdf} as pdftoppm draws it`).toBeLessThan(tolerance.pdf);
      }
      rows.push({ name, pictures });

      const values = shownValues(model).map(({ value }) =>
        value === null ? null : settled(value),
      );
      const csv = renamed(await download(dialog, 'csv', own), `${name}.csv`);
      const xlsx = renamed(await download(dialog, 'xlsx', own), `${name}.xlsx`);
      expectedValues.set(csv, values);
      expectedValues.set(xlsx, values);
      csvFiles[exported.words.language].push(csv);
      workbooks.push(xlsx);
      const json: unknown = JSON.parse(readFileSync(await download(dialog, 'json', own), 'utf8'));
      expect(json).toMatchObject({ chart: model.chart, title: model.title });
      const packed = unzipSync(readFileSync(await download(dialog, 'zip', own, usual)));
      expect(Object.keys(packed)).toEqual(
        expect.arrayContaining(['README.txt', 'CITATION.txt', 'TERMS.txt']),
      );
      expect(Object.keys(packed).filter((file) => /\.(png|svg|csv|json)$/.test(file))).toHaveLength(
        5,
      );
    });
  },
);

describe('LibreOffice Calc', () => {
  test.each([
    ['CSV files in English', () => csvFiles.en, 'en'],
    ['CSV files in German', () => csvFiles.de, 'de'],
    ['workbooks', () => workbooks, null],
  ] as const)(
    'finds numbers as numbers in the %s, and nothing where a value is missing',
    (kind, filesOf, csv) => {
      const files = filesOf();
      const sheets = openInCalc(files, join(folder, `calc-${kind.replaceAll(' ', '-')}`), csv);
      for (const [at, file] of files.entries()) {
        expect(valuesOf(sheets[at]?.[0] ?? []), file).toEqual(expectedValues.get(file));
      }
    },
  );
});

function choicesOf({ inFull }: ExportedView): readonly PictureChoice[] {
  if (!inFull) return [usual];
  return [
    usual,
    { ...usual, frame: 'square' },
    { ...usual, frame: 'card' },
    { ...usual, frame: 'column' },
    { ...usual, theme: 'dark' },
    { ...usual, theme: 'dark', ground: 'clear' },
  ];
}

/** The column of values, under its head. */
function valuesOf(sheet: readonly (readonly SheetCell[])[]): readonly SheetCell[] {
  const [head = [], ...body] = sheet;
  const at = head.findIndex((cell) => cell === 'value' || cell === 'Wert');
  return body.filter((row) => row.some((cell) => cell !== null)).map((row) => row[at] ?? null);
}

/** Gives a file a name of its own, so that Calc can open many at once. */
function renamed(file: string, name: string): string {
  const path = join(dirname(file), name);
  renameSync(file, path);
  return path;
}

function plainWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** An SVG as Inkscape draws it, which is to be what the page makes of it; none where there is no Inkscape. */
async function drawnByInkscape(svg: string, png: string, of: string) {
  if (!isThere('inkscape')) return [];
  const path = `${svg}.inkscape.png`;
  renderWithInkscape(svg, path, inter);
  const off = await differingPart(comparing, png, path);
  expect(off, `${svg} as Inkscape draws it`).toBeLessThan(tolerance.inkscape);
  return [{ label: `SVG by Inkscape, ${of}`, path }];
}
