import { describe, expect, test } from 'vitest';
import { figureCitation } from '../../../src/figure/export/figure-citation';
import { readmeText } from '../../../src/figure/export/readme-text';
import { german } from '../../support/words';
import { jobOf, share } from './planted-job';

describe('the citation of a figure', () => {
  test('names its finding, source, terms, day and address', async () => {
    const { text } = await figureCitation(await jobOf(share));
    expect(text).toMatch(/^Germany reached the 2 % guideline 10 years after Wales\. /);
    expect(text).toContain(
      'Source: NATO, Defence Investment of NATO Countries (2014–2026), July 2026',
    );
    expect(text).toContain('Credit NATO. Not to be sold or used in advertising.');
    expect(text).toMatch(
      /Alliance Ledger, retrieved 25 November 2026: https:\/\/ledger\.example\/\S+$/,
    );
  });

  test('is there for reference managers', async () => {
    const { bibtex, csl } = await figureCitation(await jobOf(share, {}, german));
    expect(bibtex).toMatch(/^@misc\{alliance-ledger-germany-share-of-gdp-nato-2026-07-2026-11-25,/);
    expect(JSON.parse(csl)).toMatchObject([
      { type: 'dataset', author: [{ literal: 'Alliance Ledger' }], language: 'de' },
    ]);
  });
});

describe('what a folder says of itself', () => {
  test('explains its files and every column of its data', async () => {
    const job = await jobOf(share);
    const text = readmeText(job, 'stem');
    expect(text).toContain(job.view.chart.model.title);
    expect(text).toContain('stem.csv: The figures that are drawn');
    expect(text).toContain('  price base: current prices or constant prices of a year');
    expect(text).toContain('A missing value is empty, never zero.');
    expect(text).toContain(`Found again at: ${job.link}`);
  });
});
