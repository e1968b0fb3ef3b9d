import { build, type InlineConfig, type Plugin } from 'vite';

/** The script of pages that embed charts, as one file without imports. */
const hostScript = (options: InlineConfig['build']): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    lib: {
      entry: 'src/figure/embed/host/main.ts',
      formats: ['iife'],
      name: 'allianceLedger',
      fileName: () => 'embed.js',
    },
    ...options,
  },
});

/** Writes the script to `embed.js` at the root of a build. */
export async function writeHostScript(folder: string): Promise<void> {
  await build(hostScript({ outDir: folder, emptyOutDir: false }));
}

/** Answers `embed.js` on the development server with the script as it stands, as a build has it at its root. */
export function hostScriptInDevelopment(): Plugin {
  return {
    name: 'host-script',
    configureServer(server) {
      server.middlewares.use('/embed.js', (_, response, next) => {
        build(hostScript({ write: false })).then((built) => {
          const [output] = Array.isArray(built) ? built : [built];
          const [chunk] = output !== undefined && 'output' in output ? output.output : [];
          if (chunk?.type !== 'chunk') return next();
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(chunk.code);
        }, next);
      });
    },
  };
}
