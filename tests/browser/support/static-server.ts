import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A server that runs: its address with a slash at its end, and how to stop it. */
export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves folders as a plain host of files would, each under the path it is given by (with slashes at both ends). */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    answer(folders, decodeURI(pathname), search).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function answer(
  folders: Readonly<Record<string, string>>,
  path: string,
  search: string,
): Promise<Answer> {
  const mounted = Object.entries(folders).find(([under]) => path.startsWith(under));
  if (mounted === undefined) throw new Error(`${path} is served by nobody`);
  const [under, folder] = mounted;
  const file = join(folder, normalize(`/${path.slice(under.length)}`));
  const isFolder = (await stat(file)).isDirectory();
  if (isFolder && !path.endsWith('/')) {
    return { status: 301, headers: { location: `${path}/${search}` }, body: Buffer.alloc(0) };
  }
  const body = await readFile(isFolder ? join(file, 'index.html') : file);
  const type = types[isFolder ? '.html' : extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type }, body };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};
