import { type BrowserContext, expect } from '@playwright/test';

/** What went wrong in the pages of a context, and what was expected to. */
export interface Faults {
  /** From now on, faults that match are part of what the test shows. */
  readonly expect: (pattern: RegExp) => void;
  /** Fails where there was a fault that nobody expected. */
  readonly settle: () => void;
}

const here = new Set(['localhost', '127.0.0.1', '']);

/** Collects console errors, thrown errors, failed requests and requests to other machines from every page. */
export function watch(context: BrowserContext): Faults {
  const found: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      found.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => found.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    if (!here.has(new URL(request.url()).hostname)) found.push(`asked elsewhere: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page calls off what it was still fetching, and a download ends as a called-off navigation.
    if (why !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) found.push(`answered: ${response.status()} ${response.url()}`);
  });
  return {
    expect: (pattern) => expected.push(pattern),
    settle: () => {
      const open = found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(open, 'faults in the page').toEqual([]);
    },
  };
}
