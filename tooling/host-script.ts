import { build } from 'vite';

/** Writes the script of pages that embed charts to one file without imports, `embed.js`, at the root of a build. */
export async function writeHostScript(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: 'src/figure/embed/host/main.ts',
        formats: ['iife'],
        name: 'allianceLedger',
        fileName: () => 'embed.js',
      },
    },
  });
}
