import { setupWorker } from 'msw/browser';
import { pageRoot } from '../src/data/base-url';
import { createHandlers } from './handlers';
import type { ScenarioId } from './scenarios';

const worker = setupWorker();

/** Puts the pretend server between the page and the network; answers once it stands. Call it once. */
export async function startMocks(scenario: ScenarioId): Promise<void> {
  const root = pageRoot();
  switchScenario(scenario);
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', root).href },
    onUnhandledRequest: ({ url }, print) => {
      if (url.startsWith(new URL('data/', root).href)) print.error();
    },
  });
}

/** Answers as another scenario from now on. What was read before is still in the cache: empty that as well. */
export function switchScenario(scenario: ScenarioId): void {
  worker.resetHandlers(...createHandlers(scenario));
}
