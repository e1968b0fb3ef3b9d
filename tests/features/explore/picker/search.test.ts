// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/domain/text';
import { options } from '../../../../src/features/explore/picker/entity-options';
import { buildIndex } from '../../../../src/features/explore/picker/search';
import { fc } from '../../../support/properties';

const index = { en: buildIndex('en'), de: buildIndex('de') };

describe('the first hit', () => {
  test.each([
    ['a name of the shown language', 'Estonia', 'EST'],
    ['the beginning of a name', 'ger', 'DEU'],
    ['a word within a name', 'kingdom', 'GBR'],
    ['the other language’s name', 'Estland', 'EST'],
    ['the other language’s name', 'Ungarn', 'HUN'],
    ['an ISO code of three letters', 'tur', 'TUR'],
    ['an ISO code of three letters', 'DEU', 'DEU'],
    ['an ISO code of two letters', 'es', 'ESP'],
    ['an ISO code of two letters', 'us', 'USA'],
    ['a common short name', 'UK', 'GBR'],
    ['a common short name', 'USA', 'USA'],
    ['a common short name', 'America', 'USA'],
    ['part of the state', 'England', 'GBR'],
    ['an old name', 'Holland', 'NLD'],
    ['an old name', 'Czech Republic', 'CZE'],
    ['an old name', 'Tschechei', 'CZE'],
    ['an old name', 'Mazedonien', 'MKD'],
    ['every name of Türkiye', 'Turkey', 'TUR'],
    ['every name of Türkiye', 'Türkei', 'TUR'],
    ['without its accents', 'Turkiye', 'TUR'],
    ['without its accents', 'Osterreich', 'AUT'],
    ['with umlauts written out', 'Oesterreich', 'AUT'],
    ['with umlauts written out', 'Tuerkei', 'TUR'],
    ['with ss for ß', 'Grossbritannien', 'GBR'],
    ['with a letter missing', 'Germny', 'DEU'],
    ['with a letter missing', 'Itly', 'ITA'],
    ['with two letters swapped', 'Frnace', 'FRA'],
    ['with two letters swapped', 'Spian', 'ESP'],
    ['with a wrong letter', 'Slovena', 'SVN'],
    ['with spaces and points around', '  u.s.  ', 'USA'],
    ['a group', 'Baltics', 'baltic-states'],
    ['a group', 'Baltikum', 'baltic-states'],
    ['a group', 'eastern', 'eastern-flank'],
    ['a group', 'V4', 'visegrad-four'],
    ['a group', 'EU', 'eu-members'],
    ['a group', 'all', 'all-allies'],
    ['a sum', 'Europe + Canada', 'NATO_EUR_CAN'],
    ['a sum', 'NATO', 'NATO_TOTAL'],
    ['a comparator', 'Korea', 'KOR'],
  ])('for %s: %s', (_, query, id) => {
    expect(index.en.search(query)[0]).toBe(id);
  });

  test.each([
    ['Island', 'ISL'],
    ['Irland', 'IRL'],
    ['Deutsch', 'DEU'],
    ['Germany', 'DEU'],
    ['USA', 'USA'],
    ['Großbritannien', 'GBR'],
    ['Vereinigte', 'USA'],
    ['Gründung', 'founding-members'],
    ['Gruendung', 'founding-members'],
    ['Ostflanke', 'eastern-flank'],
    ['Alle', 'all-allies'],
    ['Bündnis', 'NATO_TOTAL'],
    ['Lituaen', 'LTU'],
  ])('in German, for %s', (query, id) => {
    expect(index.de.search(query)[0]).toBe(id);
  });
});

describe('what is found', () => {
  test('is everything where nothing is asked', () => {
    expect(index.en.search('')).toHaveLength(options.length);
    expect(index.en.search('  \n')).toHaveLength(options.length);
  });

  test('is nothing for what resembles no name', () => {
    for (const query of ['Atlantis', 'qqq', '!?', '\u0000', 'constructor']) {
      expect(index.en.search(query), query).toEqual([]);
    }
  });

  test('is spelt as typed where anything is: errors are forgiven only then', () => {
    expect(index.en.search('Irland')[0]).toBe('IRL');
    expect(index.en.search('Poland')).toEqual(['POL']);
    expect(index.en.search('Polnd')).toEqual(['POL']);
  });

  test('is all whose names begin so, the shortest name first', () => {
    expect(index.en.search('nor')).toEqual(['NOR', 'nordic-allies', 'MKD', 'GBR']);
    expect(index.en.search('slo')).toEqual(['SVK', 'SVN']);
  });

  test.each(languages)('in %s: a name typed exactly always comes first', (language) => {
    for (const option of options) {
      expect(index[language].search(option.name[language])[0]).toBe(option.id);
    }
  });

  test.each(languages)('in %s: so does a name of the other language', (language) => {
    for (const option of options) {
      for (const other of languages) {
        expect(index[language].search(option.name[other])[0]).toBe(option.id);
      }
    }
  });

  test('never throws, whatever is typed, and names each option once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 })),
        (query) => {
          for (const language of languages) {
            const found = index[language].search(query);
            expect(new Set(found).size).toBe(found.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
