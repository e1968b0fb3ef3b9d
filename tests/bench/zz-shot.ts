import { chromium } from '@playwright/test';
import { serveFolders } from '/work/main/tests/browser/support/static-server';
import { findBrowser } from '/work/main/tooling/find-browser';

// args: dist outPrefix path width height theme full
const [dist = 'dist', ...shots] = process.argv.slice(2);
const ours = await serveFolders({ '/': dist });
const path = findBrowser();
const browser = await chromium.launch({
  ...(path ? { executablePath: path } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const shot of shots) {
  const [out = '', url = '', w = '1440', h = '900', theme = 'light', full = ''] = shot.split('|');
  const page = await browser.newPage({
    viewport: { width: Number(w), height: Number(h) },
    colorScheme: theme as any,
  });
  page.on('console', (m) => {
    if (m.type() === 'error') console.log(url, m.text());
  });
  await page.goto(ours.address + url);
  await page.waitForTimeout(1800);
  await page.screenshot({ path: out, fullPage: full === 'full' });
  await page.close();
}
await browser.close();
await ours.close();
