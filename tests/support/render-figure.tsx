import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { Dataset } from '../../mocks/dataset';
import { createHandlers } from '../../mocks/handlers';
import { server } from '../../mocks/node';
import type { ScenarioId } from '../../mocks/scenarios';
import { createDataClient } from '../../src/data/client';
import { createQueryClient } from '../../src/data/query-client';
import { type Site, SiteProvider } from '../../src/figure/site';
import type { Words } from '../../src/language/words';
import { WordsProvider } from '../../src/language/words-context';
import { english } from './words';

configure({ asyncUtilTimeout: 8000 });

export const dataUrl = 'https://ledger.example/data/v1/';

/** A site on the pretend server, without drawings of its own. */
export const pretendSite: Site = {
  client: createDataClient({ baseUrl: dataUrl }),
  root: '/',
  dataUrl,
  demo: false,
  picture: () => null,
};

/** The pretend server for every test of the file; a question it does not know fails the test. */
export function startFigureServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}

/** Puts the pretend server into a scenario, with invented figures or with those given. */
export function actScenario(scenario: ScenarioId, dataset?: Dataset): void {
  server.use(...createHandlers(scenario, dataset === undefined ? {} : { dataset }));
}

/** Gives every element of the page a width, which jsdom cannot measure: each test of the file sees it. */
export function measureAs(width: number): void {
  beforeAll(() => {
    vi.stubGlobal('ResizeObserver', observerOf(width));
    vi.stubGlobal('IntersectionObserver', NothingNear);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/** Nothing ever comes near the screen: jsdom has none. */
class NothingNear {
  observe() {}
  disconnect() {}
}

function observerOf(width: number) {
  return class {
    readonly #measured: ResizeObserverCallback;
    constructor(measured: ResizeObserverCallback) {
      this.#measured = measured;
    }
    observe(target: Element) {
      const contentRect = new DOMRect(0, 0, width, 400);
      const entry = {
        target,
        contentRect,
        borderBoxSize: [],
        contentBoxSize: [],
        devicePixelContentBoxSize: [],
      };
      this.#measured([entry], this);
    }
    unobserve() {}
    disconnect() {}
  };
}

/** What a figure stands in: its words, its site and an empty cache that tries again at once. */
export interface Surroundings {
  readonly words?: Words;
  readonly site?: Partial<Site>;
}

/** Renders figures, or a part of one, in surroundings of their own; answers as Testing Library does. */
export function renderFigure(figure: ReactNode, { words = english, site }: Surroundings = {}) {
  const queryClient = createQueryClient({ retryDelay: () => 0 });
  const around = (children: ReactNode) => (
    <QueryClientProvider client={queryClient}>
      <WordsProvider words={words}>
        <SiteProvider site={{ ...pretendSite, ...site }}>{children}</SiteProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
  const rendered = render(around(figure));
  return { ...rendered, show: (next: ReactNode) => rendered.rerender(around(next)) };
}
