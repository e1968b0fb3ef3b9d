import { afterAll, afterEach, beforeAll } from 'vitest';
import { fixtures } from '../../mocks/fixtures';
import { createHandlers } from '../../mocks/handlers';
import { server } from '../../mocks/node';
import type { ScenarioId } from '../../mocks/scenarios';
import { createDataClient } from '../../src/data/client';
import { createQueryClient } from '../../src/data/query-client';

export const baseUrl = 'https://ledger.example/sub/data/v1/';
export const shareAddress = `${baseUrl}nato-2026-07/share-of-gdp.json`;

/** The pretend server with the fixtures, for every test of the file; returns the addresses asked for so far. */
export function startServer(): string[] {
  const asked: string[] = [];
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
    server.events.on('request:start', ({ request }) => {
      asked.push(request.url);
    });
  });
  afterEach(() => {
    server.resetHandlers();
    asked.length = 0;
  });
  afterAll(() => {
    server.events.removeAllListeners();
    server.close();
  });
  return asked;
}

/** Puts the server into a scenario, with the fixtures as its files. */
export function act(scenario: ScenarioId): void {
  server.use(...createHandlers(scenario, { dataset: fixtures }));
}

export const client = createDataClient({ baseUrl });

/** A fresh cache that tries again at once. */
export function freshCache() {
  return createQueryClient({ retryDelay: () => 0 });
}
