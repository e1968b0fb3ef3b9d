import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMocks, switchScenario } from '../../mocks/browser';

type StartOptions = Parameters<ReturnType<typeof import('msw/browser')['setupWorker']>['start']>[0];

const worker = vi.hoisted(() => ({
  start: vi.fn<(options: StartOptions) => Promise<void>>(),
  resetHandlers: vi.fn<(...handlers: unknown[]) => void>(),
}));
vi.mock('msw/browser', () => ({ setupWorker: () => worker }));

beforeEach(() => {
  worker.start.mockReset().mockResolvedValue();
  worker.resetHandlers.mockReset();
  document.documentElement.dataset.root = '/sub/';
});

afterEach(() => {
  delete document.documentElement.dataset.root;
});

test('the worker is the one at the root of the site, and its handlers stand before it starts', async () => {
  await startMocks('normal');
  const address = new URL('/sub/mockServiceWorker.js', document.baseURI).href;
  expect(worker.start.mock.calls[0]?.[0]).toMatchObject({
    quiet: true,
    serviceWorker: { url: address },
  });
  const [reset] = worker.resetHandlers.mock.invocationCallOrder;
  const [start] = worker.start.mock.invocationCallOrder;
  expect(reset).toBeLessThan(start ?? 0);
});

test('only a question for data that nobody answers is an error', async () => {
  await startMocks('normal');
  const onUnhandled = worker.start.mock.calls[0]?.[0]?.onUnhandledRequest;
  const complaintsAbout = (path: string) => {
    const print = { error: vi.fn(), warning: vi.fn() };
    if (typeof onUnhandled !== 'function') throw new Error('is no function');
    onUnhandled(new Request(new URL(path, document.baseURI)), print);
    return print.error.mock.calls.length;
  };
  expect(complaintsAbout('/sub/data/v2/index.json')).toBe(1);
  expect(complaintsAbout('/sub/assets/inter.woff2')).toBe(0);
  expect(complaintsAbout('/sub/src/data/client.ts')).toBe(0);
});

test('switching puts the handlers of the other scenario in place', () => {
  switchScenario('offline');
  expect(worker.resetHandlers).toHaveBeenCalledOnce();
  expect(worker.resetHandlers.mock.calls[0]).toHaveLength(2);
});
