import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { run } from './programs';

/** A cell as LibreOffice Calc understood it: a number, a text or nothing. */
export type SheetCell = number | string | null;

/** How Calc is told to read a CSV: separator, quotes, UTF-8, from the first line, and the language's numbers. */
const csvFilters = {
  en: 'Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true',
  de: 'Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true',
} as const;

/** Opens files, each of a name of its own, in LibreOffice Calc and hands back their sheets, in the order of the files. */
export function openInCalc(
  files: readonly string[],
  folder: string,
  csv: keyof typeof csvFilters | null = null,
): readonly (readonly (readonly SheetCell[])[])[][] {
  run('localc', [
    `-env:UserInstallation=file://${join(process.cwd(), folder, 'profile')}`,
    '--headless',
    ...(csv === null ? [] : [`--infilter=${csvFilters[csv]}`]),
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    ...files,
  ]);
  return files.map((file) => {
    const name = basename(file).replace(/\.[a-z]+$/, '.fods');
    return sheetsOf(readFileSync(join(folder, name), 'utf8'));
  });
}

function sheetsOf(fods: string): (readonly (readonly SheetCell[])[])[] {
  const { document } = new JSDOM(fods, { contentType: 'text/xml' }).window;
  return [...document.getElementsByTagName('table:table')].map((table) =>
    [...table.getElementsByTagName('table:table-row')].map((row) =>
      [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
        const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        return Array.from({ length: Math.min(times, 20) }, () => cellOf(cell));
      }),
    ),
  );
}

function cellOf(cell: Element): SheetCell {
  const type = cell.getAttribute('office:value-type');
  if (type === 'float' || type === 'percentage') return Number(cell.getAttribute('office:value'));
  return type === null ? null : cell.textContent.trim();
}
