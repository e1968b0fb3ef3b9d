// @vitest-environment node
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { hostScriptInDevelopment } from '../../tooling/host-script';

test('the development server has the script of embedding pages where a build has it', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    plugins: [hostScriptInDevelopment()],
    server: { port: 0, strictPort: false },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = new URL('embed.js', server.resolvedUrls?.local[0]);
  const response = await fetch(address);
  const script = await response.text();
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(script).toContain('alliance-ledger-chart');
  expect(script).not.toMatch(/^import /m);
});
