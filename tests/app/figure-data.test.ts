import { describe, expect, test } from 'vitest';
import { shareFixture } from '../../mocks/fixtures';
import { figureDataAttribute, seedFigureData } from '../../src/app/figure-data';
import { createDataClient } from '../../src/data/client';
import { figureDataQuery } from '../../src/data/figure-data-query';
import { packPickedSeries, pickSeries } from '../../src/data/picked-series';
import { createQueryClient } from '../../src/data/query-client';

const client = createDataClient({ baseUrl: 'https://ledger.example/data/v1/' });
const request = { edition: 'nato-2026-07', indicator: 'share-of-gdp', entities: ['DEU'] };
const other = { ...request, entities: ['POL'] };
const series = pickSeries(shareFixture, request);

/** What the cache holds of two questions after a page with these blocks woke up. */
function seeded(...blocks: readonly string[]) {
  const page = document.implementation.createHTMLDocument();
  blocks.forEach((text, at) => {
    const script = page.createElement('script');
    script.type = 'application/json';
    script.setAttribute(figureDataAttribute, String(at));
    script.textContent = text;
    page.body.append(script);
  });
  const cache = createQueryClient();
  seedFigureData(page, cache, client, [[request], [other]]);
  return [request, other].map((one) => cache.getQueryData(figureDataQuery(client, [one]).queryKey));
}

describe('the series a page carries', () => {
  test('are in the cache before anything is asked', () => {
    expect(seeded(packPickedSeries(series))).toEqual([series, undefined]);
  });

  test('belong to the questions in their order', () => {
    const poland = pickSeries(shareFixture, other);
    expect(seeded(packPickedSeries(series), packPickedSeries(poland))).toEqual([series, poland]);
  });

  test.each(['', '{', 'null', '{}', '[{"edition":"nato-2026-07"}]', '<!doctype html>', '[[]]'])(
    'that are %j are left out, and the others are taken',
    (broken) => {
      expect(seeded(broken, packPickedSeries(pickSeries(shareFixture, other)))).toEqual([
        undefined,
        pickSeries(shareFixture, other),
      ]);
    },
  );
});
