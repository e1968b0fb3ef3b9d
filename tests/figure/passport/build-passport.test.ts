import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { editionsOf, measures } from '../../../src/catalogue/measures';
import { exploreDefaults } from '../../../src/charts/explore/state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { buildPassport } from '../../../src/figure/passport/build-passport';
import { passportRequests, pointOf } from '../../../src/figure/passport/passport-point';
import { passportMessages } from '../../../src/language/explore/passport-en';
import { fc } from '../../support/properties';
import { readPublished } from '../../support/published-data';
import { english, german, plain } from '../../support/words';
import { knownPassport, passportAt, pointAt } from './planted-passports';

describe('a published number', () => {
  test('has its value, unit, basis, status, source, edition, cut-off, table and terms', async () => {
    const passport = await knownPassport({});
    expect(passport).toMatchObject({
      heading: 'Germany, 2024',
      subject: 'Core defence expenditure, % of GDP',
      own: false,
      unit: 'per cent of GDP',
      basis: 'expenditure and GDP both in constant prices (2021 prices)',
      missing: null,
      steps: [],
    });
    expect(passport.status).toEqual({
      id: 'A',
      word: 'final',
      meaning: 'No estimate in this edition; a later edition may still revise it.',
    });
    expect(passport.sources).toEqual([
      {
        producer: 'NATO',
        address: 'https://www.nato.int/cps/en/natohq/topics_49198.htm',
        publication: 'Defence Investment of NATO Countries (2014–2026)',
        label: 'July 2026',
        published: '10 July 2026',
        publishedOn: '2026-07-10',
        cutOff: '3 July 2026',
        tables: ['core defence expenditure as a share of real GDP, 2021 prices'],
        terms: 'Credit NATO. Not to be sold or used in advertising.',
      },
    ]);
  });

  test('shows both the rounded value and all the digits it was published with', async () => {
    const share = await knownPassport({});
    expect([share.value, share.exact].map((text) => plain(text ?? ''))).toEqual([
      '2.00 %',
      '2.00 % of GDP',
    ]);
    const dollars = await knownPassport({ measure: 'expenditure-usd-current' });
    expect(plain(`${dollars.value} / ${dollars.exact}`)).toBe('USD 93.7 bn / USD 93,747 million');
    const before = await knownPassport({ edition: 'nato-2025-08' });
    expect(plain(`${before.value} / ${before.exact}`)).toBe('2.00 % / 2.003724285 % of GDP');
    const annex = await knownPassport({ edition: 'nato-hoc-2008', year: 2006 });
    expect(plain(annex.exact ?? '')).toMatch(/^\d\.\d % of GDP$/);
  });

  test('says it in German', async () => {
    const { heading, exact, status, sources, basis } = await knownPassport({}, german);
    expect(heading).toBe('Deutschland, 2024');
    expect(plain(exact ?? '')).toBe('2,00 % des BIP');
    expect(status.word).toBe('endgültig');
    expect(basis).toBe('Ausgaben und BIP beide in konstanten Preisen (Preise von 2021)');
    expect(sources[0].cutOff).toBe('3. Juli 2026');
    expect(sources[0].tables).toEqual([
      'Kern-Verteidigungsausgaben als Anteil am realen BIP, Preise von 2021',
    ]);
  });

  test('of an annex without a price base does not seem to have one', async () => {
    const { basis, sources } = await knownPassport({ edition: 'nato-hoc-2008', year: 2004 });
    expect(basis).toBe('The publication names no price base.');
    expect(sources[0]).toMatchObject({ cutOff: null, tables: ['Annex D'] });
  });

  test('in national currency names the currency', async () => {
    const { exact, unit } = await knownPassport({
      measure: 'expenditure-national-current',
      entity: 'POL',
    });
    expect(plain(exact ?? '')).toBe('PLN 137,176 million');
    expect(unit).toBe('million units of national currency (PLN)');
  });

  test('that breaks a series says so and why', async () => {
    const { status, notes } = await knownPassport({ entity: 'LUX', year: 2023 });
    expect(status.id).toBe('B');
    expect(status.meaning).toBe(
      'From this year on the series does not compare with the years before.',
    );
    expect(notes[0]).toBe(
      'From 2023 Luxembourg is measured on gross national income instead of GDP.',
    );
    const west = await knownPassport(
      { measure: 'military-share-of-gdp', edition: 'sipri-2026-04', year: 1991 },
      german,
    );
    expect(west.notes[0]).toBe('Vor 1991 gelten die Zahlen nur für Westdeutschland.');
  });
});

describe('the share without the rounding of print', () => {
  test('is worked out from both tables in whole millions, with what their rounding leaves open', async () => {
    // 100 × 87,583 / 4,378,673 = 2.000217…; with half a million either way 2.000205… and 2.000229…
    const { unrounded } = await knownPassport({});
    expect(plain(unrounded?.value ?? '')).toBe('2.0002 % of GDP');
    expect(plain(unrounded?.worked ?? '')).toBe('100 × USD 87,583 million ÷ USD 4,378,673 million');
    expect(plain(unrounded?.bounds ?? '')).toBe(
      'Both figures are rounded to whole millions, so it lies between 2.00021 and 2.00023 % of GDP.',
    );
  });

  test('says less of small economies', async () => {
    // 100 × 619 / 58,042 = 1.06647…; bounds 100 × 618.5 / 58,042.5 and 100 × 619.5 / 58,041.5
    const { unrounded } = await knownPassport({ entity: 'LUX', year: 2023 });
    expect(plain(unrounded?.value ?? '')).toBe('1.0665 % of GDP');
    expect(plain(unrounded?.bounds ?? '')).toContain('between 1.0656 and 1.0673 % of GDP');
  });

  test('is left out where the edition lacks the tables, the series were not read, or the value is another', async () => {
    expect((await knownPassport({ edition: 'nato-2025-08' })).unrounded).toBeNull();
    expect((await knownPassport({ per: 'change' })).unrounded).toBeNull();
    expect((await knownPassport({ measure: 'equipment-share' })).unrounded).toBeNull();
    const [printed] = passportRequests(pointAt());
    const data = createSeriesBook(await readPublished(printed === undefined ? [] : [printed]));
    const passport = buildPassport(pointAt(), data, english, passportMessages);
    expect(passport?.exact).toBeTruthy();
    expect(passport?.unrounded).toBeNull();
  });
});

describe('an unknown point', () => {
  test('has no passport', async () => {
    expect(await passportAt({ entity: 'ISL' })).toBeNull();
    expect(await passportAt({ entity: 'toString' })).toBeNull();
    expect(await passportAt({ year: 1999 })).toBeNull();
    expect(await passportAt({ year: Number.NaN })).toBeNull();
  });
});

describe('the point of a stop', () => {
  test('follows the measure and edition of its key, else the view', () => {
    const key = { edition: 'sipri-2026-04', indicator: 'military-share-of-gdp', entity: 'DEU' };
    expect(pointOf(exploreDefaults, key, 2020)).toMatchObject({
      measure: 'military-share-of-gdp',
      edition: 'sipri-2026-04',
      entity: 'DEU',
      year: 2020,
      per: 'none',
    });
    expect(
      pointOf(exploreDefaults, { edition: 'x', indicator: 'y', entity: 'POL' }, 2020),
    ).toMatchObject({ measure: exploreDefaults.measure, edition: exploreDefaults.edition });
  });
});

test('every measure in every edition has a passport for any ally and year, in words of both languages', async () => {
  const pairs = measures.flatMap((measure) =>
    editionsOf(measure).map((edition) => ({ measure: measure.id, edition })),
  );
  const data = createSeriesBook(await readPublished(pairs.flatMap(passportRequests)));
  const any = fc.record({
    pair: fc.constantFrom(...pairs),
    entity: fc.constantFrom(...allies.map(({ id }) => id)),
    year: fc.integer({ min: 2000, max: 2026 }),
    per: fc.constantFrom('none', 'change', 'share'),
    words: fc.constantFrom(english, german),
  });
  fc.assert(
    fc.property(any, ({ pair, words, ...rest }) => {
      const passport = buildPassport(pointAt({ ...pair, ...rest }), data, words, passportMessages);
      if (passport === null) return;
      expect(passport.value === null).toBe(passport.missing !== null);
      expect(passport.exact === null).toBe(passport.value === null);
      expect(JSON.stringify(passport)).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }),
    { numRuns: 300 },
  );
});
