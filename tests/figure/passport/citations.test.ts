import { toJSON } from '@orcid/bibtex-parse-js';
import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { editionsOf, measures } from '../../../src/catalogue/measures';
import { buildCitation } from '../../../src/figure/passport/citation';
import { citeBibtex } from '../../../src/figure/passport/cite-bibtex';
import { citeCsl } from '../../../src/figure/passport/cite-csl';
import { citeText } from '../../../src/figure/passport/cite-text';
import type { Passport } from '../../../src/figure/passport/passport';
import { passportMessages as de } from '../../../src/language/explore/passport-de';
import { passportMessages as en } from '../../../src/language/explore/passport-en';
import type { Words } from '../../../src/language/words';
import { fc } from '../../support/properties';
import { english, german } from '../../support/words';
import { cslFaults } from './csl-faults';
import { knownPassport, passportAt, plantedPassport } from './planted-passports';

const retrieval = {
  link: 'https://ledger.example/explore/?entities=DEU~POL&point=DEU.2024',
  on: '2026-11-20',
};

function cited(passport: Passport, words: Words = english, link = retrieval.link) {
  const at = { ...retrieval, link };
  const citation = buildCitation(passport, at, words, words.language === 'de' ? de : en);
  return {
    text: citeText(citation, at),
    bibtex: citeBibtex(citation, at),
    csl: citeCsl(citation, at, words.language),
  };
}

/** How deep braces stand open at the end as BibTeX counts them, backslash or not; below zero where one closes too early. */
function braceDepth(bibtex: string): number {
  let depth = 0;
  for (const sign of bibtex) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return depth;
  }
  return depth;
}

function entryOf(bibtex: string) {
  const [entry, ...more] = toJSON(bibtex);
  if (entry === undefined || more.length > 0) throw new Error('Not one entry.');
  return entry;
}

describe('a citation as text', () => {
  test('of a published number names producer, edition, dates, table, terms and the link', async () => {
    expect(cited(await knownPassport({})).text).toBe(
      [
        'Germany, 2024: 2.00 % of GDP (final).',
        'Core defence expenditure, % of GDP.',
        'Price base: expenditure and GDP both in constant prices (2021 prices).',
        'NATO: Defence Investment of NATO Countries (2014–2026), edition July 2026, published 10 July 2026, cut-off 3 July 2026, table: core defence expenditure as a share of real GDP, 2021 prices, https://www.nato.int/cps/en/natohq/topics_49198.htm.',
        'Terms: Credit NATO. Not to be sold or used in advertising.',
        'Alliance Ledger, retrieved 20 November 2026: https://ledger.example/explore/?entities=DEU~POL&point=DEU.2024',
      ].join(' '),
    );
  });

  test('of a number of ours shows the calculation', async () => {
    const { text } = cited(
      await knownPassport({ measure: 'expenditure-eur-current', entity: 'POL' }, german),
      german,
    );
    expect(text).toContain('Polen, 2024: 31.841,3 Mio. Euro (endgültig).');
    expect(text).toContain(
      'Eigene Berechnung: 34.454 Mio. US-Dollar × 86.638 Mio. Euro ÷ 93.747 Mio. US-Dollar = 31.841,3 Mio. Euro.',
    );
    expect(text).toContain('Alliance Ledger, abgerufen 20. November 2026: https://');
  });

  test('of a missing number says that it is missing', async () => {
    const passport = await knownPassport({
      measure: 'personnel-share',
      entity: 'NLD',
      year: 2026,
    });
    expect(cited(passport).text).toMatch(/^Netherlands, 2026: no value \(missing\)\./);
  });
});

describe('a citation as BibTeX', () => {
  test('gives the producer, the publication, its date and the point’s address', async () => {
    const { citationKey, entryType, entryTags } = entryOf(cited(await knownPassport({})).bibtex);
    expect(entryType).toBe('misc');
    expect(citationKey).toBe('nato-2026-07-share-of-gdp-deu-2024');
    expect(entryTags).toMatchObject({
      author: '{NATO}',
      title: '{Core defence expenditure, \\% of GDP: Germany, 2024}',
      howpublished: 'Defence Investment of NATO Countries (2014–2026), July 2026',
      year: '2026',
      month: 'jul',
      url: retrieval.link,
      urldate: '2026-11-20',
    });
    expect(entryTags.note).toContain('Germany, 2024: 2.00 \\% of GDP (final).');
    expect(entryTags.note).toContain('topics\\_49198.htm');
  });

  test('of a number of ours is by us, as of the day it was read, from the producer', async () => {
    const passport = await knownPassport({ measure: 'expenditure-eur-current', entity: 'POL' });
    const { entryTags } = entryOf(cited(passport).bibtex);
    expect(entryTags).toMatchObject({ author: '{Alliance Ledger}', year: '2026', month: 'nov' });
    expect(entryTags.note).toContain('NATO: Defence Investment of NATO Countries');
  });

  test('has no month where the edition’s is not known', async () => {
    const passport = await knownPassport({ edition: 'nato-hoc-2008', year: 2004 });
    const { entryTags } = entryOf(cited(passport).bibtex);
    expect(entryTags.year).toBe('2008');
    expect(entryTags.month).toBeUndefined();
  });

  test('names what LaTeX would read, and keeps letters as they are', () => {
    const { bibtex } = cited(
      plantedPassport({ entity: 'Türkiye {a} 5 % & b_c #1 $x ~y ^z \\w −3' }),
    );
    expect(entryOf(bibtex).entryTags.title).toContain(
      'Türkiye \\textbraceleft{}a\\textbraceright{} 5 \\% \\& b\\_c \\#1 \\$x \\textasciitilde{}y \\textasciicircum{}z \\textbackslash{}w -3',
    );
  });

  test('keeps an address whole, but for what would end its field', () => {
    const { bibtex } = cited(plantedPassport(), english, 'https://x.example/?a=100%25&b={c}_d#e~');
    expect(entryOf(bibtex).entryTags.url).toBe('https://x.example/?a=100%25&b=%7Bc%7D_d#e~');
  });
});

describe('a citation as CSL-JSON', () => {
  test('is a list of one data set with the fields the schema knows', async () => {
    const { csl } = cited(await knownPassport({}));
    expect(cslFaults(csl)).toEqual([]);
    expect(JSON.parse(csl)).toMatchObject([
      {
        id: 'nato-2026-07-share-of-gdp-deu-2024',
        type: 'dataset',
        title: 'Core defence expenditure, % of GDP: Germany, 2024',
        author: [{ literal: 'NATO' }],
        'container-title': 'Defence Investment of NATO Countries (2014–2026)',
        version: 'July 2026',
        issued: { 'date-parts': [[2026, 7, 10]] },
        accessed: { 'date-parts': [[2026, 11, 20]] },
        URL: retrieval.link,
        source: 'Alliance Ledger',
        language: 'en',
      },
    ]);
  });

  test('knows a date no more precisely than the producer gives it', async () => {
    const passport = await knownPassport({ edition: 'nato-2019-06', year: 2018 });
    expect(JSON.parse(cited(passport).csl)).toMatchObject([
      { issued: { 'date-parts': [[2019, 6]] } },
    ]);
  });

  test('of a number of ours is by us, without an edition', async () => {
    const passport = await knownPassport({ measure: 'expenditure-ppp' }, german);
    const items: unknown = JSON.parse(cited(passport, german).csl);
    expect(items).toMatchObject([
      { author: [{ literal: 'Alliance Ledger' }], issued: { 'date-parts': [[2026, 11, 20]] } },
    ]);
    expect(items).not.toHaveProperty('[0].version');
  });
});

describe('whatever is cited', () => {
  const anything = fc.record({
    entity: fc.string({ unit: 'binary' }),
    subject: fc.string({ unit: fc.constantFrom(...'{}\\%&_#$~^"\n a°ßé中') }),
    exact: fc.option(fc.string()),
    basis: fc.string(),
    link: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  });

  test('the braces of BibTeX are balanced, and a parser reads one entry', () => {
    fc.assert(
      fc.property(anything, ({ link, ...changes }) => {
        const { bibtex } = cited(plantedPassport(changes), english, link);
        expect(braceDepth(bibtex)).toBe(0);
        expect(entryOf(bibtex).entryTags.urldate).toBe('2026-11-20');
      }),
    );
  });

  test('CSL-JSON is read back with the same words', () => {
    fc.assert(
      fc.property(anything, ({ link, ...changes }) => {
        const { csl } = cited(plantedPassport(changes), english, link);
        expect(cslFaults(csl)).toEqual([]);
        expect(JSON.parse(csl)).toMatchObject([{ URL: link, type: 'dataset' }]);
      }),
    );
  });

  test('no citation holds a break of line within a field or a no-break space', () => {
    fc.assert(
      fc.property(anything, ({ link, ...changes }) => {
        const { text, bibtex } = cited(plantedPassport(changes), english, link);
        expect(text).not.toMatch(/[\n\u00a0]/);
        expect(
          bibtex
            .split('\n')
            .slice(1, -2)
            .every((line) => /^ {2}\w+ += /.test(line)),
        ).toBe(true);
      }),
    );
  });

  test('every measure can be cited for any ally in every edition', async () => {
    const pairs = measures.flatMap((measure) =>
      editionsOf(measure).map((edition) => ({ measure: measure.id, edition })),
    );
    let citedPairs = 0;
    for (const [at, pair] of pairs.entries()) {
      const entity = allies[(at * 7) % allies.length]?.id ?? 'DEU';
      const passport = await passportAt({ ...pair, entity, year: 2019 });
      if (passport === null) continue;
      const { bibtex, csl } = cited(passport);
      expect(braceDepth(bibtex)).toBe(0);
      expect(entryOf(bibtex).citationKey).toBe(passport.id);
      expect(cslFaults(csl)).toEqual([]);
      citedPairs++;
    }
    expect(citedPairs).toBeGreaterThan(pairs.length / 2);
  });
});
