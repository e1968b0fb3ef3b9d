import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolders } from '../browser/support/static-server';
import { installPrograms, pathOf } from './programs';

/** The journeys out of a figure in Firefox, over WebDriver BiDi: share, embed, export. */
let browser: Browser;
let site: StaticServer;
let host: StaticServer;
let page: Page;
const downloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'));
const hostPages = mkdtempSync(join(tmpdir(), 'firefox-host-'));

beforeAll(async () => {
  installPrograms();
  site = await serveFolders({ '/': 'dist' });
  host = await serveFolders({ '/': hostPages });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('firefox-esr'),
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'pdfjs.disabled': true,
    },
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await host.close();
  for (const folder of [downloads, hostPages]) rmSync(folder, { recursive: true, force: true });
});

/** Opens a chart's page, and one of its tools once the page is awake. */
async function openTool(name: string): Promise<void> {
  await page.goto(`${site.address}charts/germany-share-of-gdp/`);
  await page.locator('.reading').wait();
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await page.locator('[role="dialog"]').wait();
}

/** A file that has come to the downloads whole, by its ending. */
async function downloaded(ending: string): Promise<Buffer> {
  for (let round = 0; round < 100; round++) {
    const file = readdirSync(downloads).find((name) => name.endsWith(ending));
    const isWhole = file !== undefined && !existsSync(join(downloads, `${file}.part`));
    const bytes = isWhole ? readFileSync(join(downloads, file)) : Buffer.alloc(0);
    if (bytes.length > 0) return bytes;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No file "${ending}" came: ${readdirSync(downloads).join(', ')}`);
}

describe('in Firefox', () => {
  test('a figure is shared: its link, the code of its embed and its citation stand ready', async () => {
    await openTool('Share');
    const shown = await page.$eval('[role="dialog"]', (dialog) => [
      dialog.textContent ?? '',
      ...[...dialog.querySelectorAll('textarea, input')].map((field) =>
        Reflect.get(field, 'value'),
      ),
    ]);
    const text = shown.join('\n');
    expect(text).toContain(`${site.address}charts/germany-share-of-gdp/`);
    expect(text).toContain('<iframe');
    expect(text).toContain('NATO, Defence Investment of NATO Countries');
  });

  test.each([
    ['png', '\x89PNG'],
    ['svg', '<?xml'],
    ['pdf', '%PDF'],
    ['csv', '\u00ef\u00bb\u00bf'],
    ['xlsx', 'PK'],
    ['pptx', 'PK'],
    ['zip', 'PK'],
  ])('a figure leaves as %s', async (format, start) => {
    await openTool('Download');
    await page.$eval(`[role="dialog"] input[value="${format}"]`, (input) => {
      if (input instanceof HTMLElement) input.click();
    });
    await page.locator('.export-download').click();
    const bytes = await downloaded(`.${format}`);
    expect(bytes.toString('latin1').startsWith(start)).toBe(true);
    expect(bytes.length).toBeGreaterThan(500);
  });

  test('an embed in a page of another site takes the height of its content, and keeps it', async () => {
    writeFileSync(
      join(hostPages, 'article.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><main style="width:640px">
<iframe data-alliance-ledger src="${site.address}embed/germany-share-of-gdp/" title="Share" style="display:block;width:100%;aspect-ratio:16/9;border:0"></iframe>
</main><script>window.heights=[];addEventListener('message',({data})=>{if(data&&data.type==='height')window.heights.push(data.height)})</script>
<script async src="${site.address}embed.js"></script></html>`,
    );
    await page.goto(`${host.address}article.html`);
    await page.waitForFunction(
      'window.heights.length > 0 && document.querySelector("iframe").style.height !== ""',
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const [heights, given] = await page.evaluate(() => [
      Reflect.get(window, 'heights'),
      document.querySelector('iframe')?.getBoundingClientRect().height,
    ]);
    expect(heights.length).toBeLessThanOrEqual(2);
    expect(given).toBe(heights.at(-1));
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    const inside = await frame?.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
    expect(inside).toEqual([0, 0]);
  });

  test('the ready deck is shown, walked by keys, looked over and left', async () => {
    await page.goto(`${site.address}present/?ready=two-per-cent&show=1`);
    const place = () => page.evaluate(() => new URL(location.href).searchParams.get('show'));
    const title = () => page.$eval('.show .slide-title', (shown) => shown.textContent ?? '');
    await page.locator('.show .slide-plot svg text').wait();
    const first = await title();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('show=2'));
    await page.locator('.show .slide-plot svg text').wait();
    expect(await title()).not.toBe(first);
    await page.keyboard.press('PageUp');
    await page.waitForFunction(() => location.search.includes('show=1'));
    await page.keyboard.press('o');
    await page.locator('.show-overview').wait();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.show') === null);
    expect(await place()).toBeNull();
  });

  test('a slide is made of a figure, and the deck is there when the page is opened again', async () => {
    await openTool('Add to deck');
    await page.locator('.add-do button[type="submit"]').click();
    await page.goto(`${site.address}present/`);
    await page.locator('.card .slide-plot svg text').wait();
    const titles = await page.$$eval('.card h3', (heads) => heads.map((head) => head.textContent));
    expect(titles).toHaveLength(1);
    await page.reload();
    await page.locator('.card .slide-plot svg text').wait();
    expect(await page.$$eval('.card h3', (heads) => heads.map((head) => head.textContent))).toEqual(
      titles,
    );
  });
});
