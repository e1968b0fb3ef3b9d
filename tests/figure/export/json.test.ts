import { describe, expect, test } from 'vitest';
import { makeJson } from '../../../src/figure/export/json';
import { jobOf, share, textOf } from './planted-job';

describe('the JSON of a figure', () => {
  test('has what is drawn and the whole series, each with its key and status', async () => {
    const job = await jobOf(share);
    const read: unknown = JSON.parse(await textOf(await makeJson(job)));
    expect(read).toMatchObject({
      product: 'Alliance Ledger',
      link: job.link,
      made: '2026-11-25',
      chart: 'germany-share-of-gdp',
      form: 'line',
      sources: [{ edition: 'nato-2026-07', producer: 'NATO' }],
    });
    expect(read).toHaveProperty('shown.0', {
      name: 'Germany',
      key: { edition: 'nato-2026-07', indicator: 'share-of-gdp', entity: 'DEU' },
      year: 2014,
      value: 1.16,
      status: 'A',
      unit: 'percent-of-gdp',
      note: null,
    });
    expect(read).toHaveProperty('series.0.observations.0.year');
    expect(read).toHaveProperty('series.0.priceBase');
  });

  test('has null for what is missing, with its status', async () => {
    const job = await jobOf({ chart: 'allies-share-of-gdp', query: '' });
    const text = await textOf(await makeJson(job));
    expect(text).toMatch(/"value": null,\s*"status": "M"/);
    expect(text).not.toMatch(/"value": 0,\s*"status": "[MO]"/);
  });
});
