import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';

/** A row of the sheet: a view, and its pictures with what each is. */
export interface SheetRow {
  readonly name: string;
  readonly pictures: readonly { readonly label: string; readonly path: string }[];
}

/** Writes all pictures onto one page, and a photograph of it. */
export async function writeContactSheet(
  browser: Browser,
  rows: readonly SheetRow[],
  folder: string,
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1200 } });
  const file = join(folder, 'contact-sheet.html');
  writeFileSync(file, sheetHtml(rows, folder));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  await page.close();
  return file;
}

function sheetHtml(rows: readonly SheetRow[], folder: string): string {
  const cells = ({ name, pictures }: SheetRow) =>
    `<h2>${name}</h2><div>${pictures
      .map(
        ({ label, path }) =>
          `<figure${label.endsWith('dark, clear') ? ' class="dark"' : ''}><img src="${encodeURI(relative(folder, path))}" alt=""><figcaption>${label}</figcaption></figure>`,
      )
      .join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Exports</title><style>
body{margin:16px;background:#8b9097;font:13px sans-serif}h2{margin:12px 0 4px;font-size:14px}
div{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}figure{margin:0}
img{display:block;height:260px;max-width:640px;object-fit:contain;object-position:top left}

.dark img{background:#121417}
</style>${rows.map(cells).join('')}`;
}
