import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `vite preview` behave like any static host: a folder without its slash leads to the one with it, and what is
 * not there is answered by 404.html; and says the address plainly.
 */
export function staticHost(): Plugin {
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      const folder = join(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const isFolder =
          !path.endsWith('/') && existsSync(join(folder, decoded(path), 'index.html'));
        if (!isFolder) return next();
        response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
        response.end();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          const [path = '/'] = (request.url ?? '/').split('?');
          if (path.endsWith('.html') && existsSync(join(folder, decoded(path)))) return next();
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(folder, '404.html')));
        });
      };
    },
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
