import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../tooling/find-browser';
import { installPrograms, pathOf } from './programs';

const exports = resolve('test-results/exports');
const folder = join(exports, 'pptx');

/** Makes a presentation of every view, opens each in LibreOffice Impress, and puts pictures of the slides on a contact sheet. */
async function main(): Promise<void> {
  installPrograms();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await write();
  const files = readdirSync(folder).filter((name) => name.endsWith('.pptx'));
  openAll(files);
  const slides = pictures(files);
  await contactSheet(slides);
  console.log(`${files.length} presentations, ${slides.length} slides: ${exports}/pptx.html, .png`);
}

/** The files are written by the site’s own modules, as its build has them. */
async function write(): Promise<void> {
  const server = await createServer({
    server: { middlewareMode: true, ws: false, watch: null },
    logLevel: 'warn',
  });
  try {
    const module: unknown = await server.ssrLoadModule('/tests/exports/write-pptx-files.ts');
    const writeFiles: unknown = Reflect.get(Object(module), 'writePptxFiles');
    if (typeof writeFiles !== 'function') throw new Error('There is nothing to write files with.');
    await writeFiles(folder);
  } finally {
    await server.close();
  }
}

/** Opens every file and prints it as PDF; throws where a file does not open. */
function openAll(files: readonly string[]): void {
  const profile = mkdtempSync(join(tmpdir(), 'alliance-ledger-impress-'));
  execFileSync(
    pathOf('soffice'),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files.map((name) => join(folder, name)),
    ],
    { stdio: 'ignore' },
  );
  rmSync(profile, { recursive: true, force: true });
  const printed = new Set(readdirSync(folder));
  const shut = files.filter((name) => !printed.has(name.replace(/pptx$/, 'pdf')));
  if (shut.length > 0) throw new Error(`Impress does not open ${shut.join(', ')}.`);
}

/** A picture of every slide: the names of the files. */
function pictures(files: readonly string[]): readonly string[] {
  for (const name of files) {
    const stem = join(folder, name.replace(/\.pptx$/, ''));
    execFileSync('pdftoppm', ['-r', '60', '-png', `${stem}.pdf`, stem]);
    rmSync(`${stem}.pdf`);
  }
  return readdirSync(folder).filter((name) => name.endsWith('.png'));
}

async function contactSheet(slides: readonly string[]): Promise<void> {
  const figures = slides.map(
    (name) => `<figure><img src="pptx/${name}" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  writeFileSync(
    join(exports, 'pptx.html'),
    `<!doctype html><meta charset="utf-8"><title>Slides</title><style>${style}</style>${figures.join('')}`,
  );
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
    await page.goto(pathToFileURL(join(exports, 'pptx.html')).href);
    await page.screenshot({ path: join(exports, 'pptx.png'), fullPage: true });
  } finally {
    await browser.close();
  }
}

const style =
  'body{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;background:#888;margin:8px}' +
  'figure{margin:0}img{width:100%}figcaption{font:12px Arial}';

await main();
