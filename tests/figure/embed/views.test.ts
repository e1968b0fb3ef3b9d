import { describe, expect, test } from 'vitest';
import { createQueryClient } from '../../../src/data/query-client';
import { type PinnedView, pinEdition } from '../../../src/figure/embed/pin-edition';
import { viewsAt } from '../../../src/figure/embed/views-at';
import { findView } from '../../../src/figure/views/find-view';
import { loadViewChart } from '../../../src/figure/views/load-view-chart';
import type { ViewAddress } from '../../../src/figure/views/view-address';
import { publishedClient } from '../../support/published-data';
import { english } from '../../support/words';

const root = 'https://ledger.example/sub/';

describe('the views at an address', () => {
  test.each([
    ['charts/germany-doubling/?base=2020', 'germany-doubling', '?base=2020'],
    ['de/embed/definitions/?year=2024&theme=dark&plain', 'definitions', '?year=2024'],
    ['explore/?form=bar', 'explore', '?form=bar'],
    ['doubling/?base=2014', 'doubling', '?base=2014'],
  ])('%s is one', async (path, chart, query) => {
    expect(await viewsAt(root + path, root)).toEqual([{ chart, query }]);
  });

  test('of a page with several charts are all of them', async () => {
    const found = await viewsAt(`${root}pillar/?membership=today`, root);
    expect(found.map(({ chart }) => chart)).toEqual([
      'pillar-gdp',
      'pillar-growth',
      'pillar-parts',
    ]);
  });

  test('of a claim keep which claim it is', async () => {
    expect(await viewsAt(`${root}claims/two-percent-now/`, root)).toEqual([
      { chart: 'claim', query: '?claim=two-percent-now' },
    ]);
    expect(await viewsAt(`${root}claims/no-such-claim/`, root)).toEqual([]);
  });

  test.each(['https://elsewhere.example/charts/a/', 'nowhere/', 'data/', 'https://['])(
    'are none at “%s”',
    async (address) => {
      expect(await viewsAt(address, root)).toEqual([]);
    },
  );
});

describe('a view that stays on today’s edition', () => {
  async function pinned(view: ViewAddress): Promise<PinnedView | null> {
    const found = await findView(view);
    if (found === null) throw new Error(`There is no chart "${view.chart}".`);
    const around = { words: english, client: publishedClient, cache: createQueryClient() };
    return pinEdition(view, await loadViewChart(found, around));
  }

  test.each(['explore', 'pillar-gdp', 'path-share', 'target-counts', 'doubling'])(
    'names it in the address of %s',
    async (chart) => {
      const view = await pinned({ chart, query: '' });
      expect(view?.query).toMatch(/^\?edition=nato-\d{4}-\d{2}$/);
      expect(view?.how).toBe('kept');
    },
  );

  test('keeps what else its address says, and an edition that is named already', async () => {
    const chosen = await pinned({ chart: 'pillar-gdp', query: '?membership=today' });
    expect(chosen?.query).toMatch(/^\?membership=today&edition=nato-/);
    const named = '?edition=nato-2025-08';
    expect(await pinned({ chart: 'explore', query: named })).toEqual({
      query: named,
      how: 'kept',
    });
  });

  test.each(['germany-share-of-gdp', 'edition-lines', 'definitions'])(
    'is held to it by %s, whose address knows no edition',
    async (chart) => {
      const view = await pinned({ chart, query: '' });
      expect(view?.query).toMatch(/^\?edition=[a-z]+-/);
      expect(view?.how).toBe('held');
    },
  );
});
