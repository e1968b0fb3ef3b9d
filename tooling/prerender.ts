import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { createServer, createServerModuleRunner } from 'vite';
import { languages } from '../src/domain/text';
import { readBuiltFiles } from './built-files';
import { writeHostScript } from './host-script';
import { type BuiltFiles, emptyPageHtml, pageHtml } from './page-html';
import { siteStart } from './site-start';
import { writeStills } from './stills';

/**
 * Writes every page of a finished build to its own HTML file, in every language, with its drawings and data inside.
 * A demo gets the same files without content: its figures are pretended, so nothing of them can be drawn before.
 */
async function prerender(folder: string, demo: boolean): Promise<number> {
  const files = readBuiltFiles(folder);
  lendDocument();
  const vite = await createServer({
    server: { middlewareMode: true, watch: null, hmr: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const runner = createServerModuleRunner(vite.environments.ssr);
    const { createPrerenderer } = await runner.import<
      typeof import('../src/app/prerender/prerender')
    >('/src/app/prerender/prerender.tsx');
    const prerenderer = await createPrerenderer(readFromDisk);
    let written = 0;
    for (const language of languages) {
      for (const route of prerenderer.routes) {
        const page = await prerenderer.render(route, language);
        write(
          join(folder, page.path, 'index.html'),
          (demo ? emptyPageHtml : pageHtml)(page, files),
        );
        written += 1;
      }
    }
    write(join(folder, '404.html'), missingHtml(files));
    if (!demo) await writeStills(prerenderer, folder, siteStart());
    return written + 1;
  } finally {
    await vite.close();
  }
}

/** The page for addresses that lead nowhere. It can stand at any depth, so it names its root from the host's. */
function missingHtml(files: BuiltFiles): string {
  const root = process.env.SITE_ROOT ?? '/';
  return emptyPageHtml({ root, language: 'en', title: 'Alliance Ledger', description: '' }, files);
}

/** React draws the pictures into a document; nothing is measured in it. */
function lendDocument(): void {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    pretendToBeVisual: true,
  });
  const lent = [
    'window',
    'document',
    'HTMLElement',
    'SVGElement',
    'Element',
    'Node',
    'getComputedStyle',
    'requestAnimationFrame',
    'cancelAnimationFrame',
  ] as const;
  for (const name of lent) {
    Object.defineProperty(globalThis, name, {
      value: name === 'window' ? window : window[name],
      configurable: true,
      writable: true,
    });
  }
}

async function readFromDisk(input: string | URL | Request): Promise<Response> {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const text = await readFile(join('public', decodeURIComponent(pathname)), 'utf8');
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}

function write(path: string, html: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

const demo = process.argv.includes('--demo');
const folder = demo ? 'dist-demo' : 'dist';
process.env.NODE_ENV = 'production';
const pages = await prerender(folder, demo);
await writeHostScript(folder);
rmSync(join(folder, '.vite'), { recursive: true });
if (!demo) rmSync(join(folder, 'mockServiceWorker.js'), { force: true });
console.log(`Wrote ${pages} pages to ${folder}/.`);
