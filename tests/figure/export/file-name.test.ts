import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/figure/export/file-name';
import { exportFormats } from '../../../src/figure/export/formats';
import { jobOf, share } from './planted-job';

const format = (id: string) => {
  const found = exportFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no format ${id}.`);
  return found;
};

describe('the name of a file', () => {
  test('says product, chart and edition', async () => {
    expect(fileName(format('png'), await jobOf(share))).toBe(
      'alliance-ledger-germany-share-of-gdp-nato-2026-07.png',
    );
  });

  test('says the size of a picture that is no slide, and that the series are whole', async () => {
    const job = await jobOf(share, { frame: 'square', scope: 'whole' });
    expect(fileName(format('svg'), job)).toBe(
      'alliance-ledger-germany-share-of-gdp-nato-2026-07-square.svg',
    );
    expect(fileName(format('csv'), job)).toBe(
      'alliance-ledger-germany-share-of-gdp-nato-2026-07-series.csv',
    );
  });

  test('is of small letters, digits and hyphens alone, whatever the view', async () => {
    const job = await jobOf({ chart: 'explore', query: '?form=bar' });
    expect(fileName(format('zip'), job)).toMatch(/^[a-z0-9-]+\.zip$/);
  });
});

describe('the formats', () => {
  test('have ids and endings of their own', () => {
    const ids = exportFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(ids.length);
  });
});
