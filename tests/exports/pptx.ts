import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';

const folder = 'test-results/exports/pptx';
const sheet = 'test-results/exports';

/** Makes a presentation of every view, opens each in LibreOffice Impress, and puts pictures of the slides on a contact sheet. */
async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const server = await createServer({ server: { middlewareMode: true }, logLevel: 'warn' });
  try {
    const module: unknown = await server.ssrLoadModule('/tests/exports/write-pptx-files.ts');
    const write: unknown = Reflect.get(Object(module), 'writePptxFiles');
    if (typeof write !== 'function') throw new Error('There is nothing that writes the files.');
    await write(folder);
  } finally {
    await server.close();
  }
}

await main();
