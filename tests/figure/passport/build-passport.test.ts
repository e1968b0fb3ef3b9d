import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allies } from '../../../src/catalogue/allies';
import { editionsOf, measures } from '../../../src/catalogue/measures';
import { exploreDefaults } from '../../../src/charts/explore/state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { buildPassport } from '../../../src/figure/passport/build-passport';
import { passportRequests, pointOf } from '../../../src/figure/passport/passport-point';
import { passportMessages } from '../../../src/language/explore/passport-en';
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

describe('a number of ours', () => {
  test('in euros shows the dollars and the rate of NATO’s own tables', async () => {
    // 34,454 × 86,638 ÷ 93,747 = 31,841.28…
    const { value, exact, own, steps, sources } = await knownPassport({
      measure: 'expenditure-eur-current',
      entity: 'POL',
    });
    expect(own).toBe(true);
    expect(plain(`${value} / ${exact}`)).toBe('EUR 31.8 bn / EUR 31,841.3 million');
    expect(steps).toHaveLength(1);
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      'USD 34,454 million × EUR 86,638 million ÷ USD 93,747 million',
    );
    expect(steps[0]?.inputs.map(({ name, value: input }) => plain(`${name}: ${input}`))).toEqual([
      'Defence expenditure, current US dollars, Poland, 2024: USD 34,454 million',
      'Defence expenditure, national currency, Germany, 2024: EUR 86,638 million',
      'Defence expenditure, current US dollars, Germany, 2024: USD 93,747 million',
    ]);
    expect(sources[0].tables).toEqual([
      'million US dollars, current prices and exchange rates',
      'million units of national currency, current prices',
    ]);
  });

  test('in euros is for Germany what Germany’s own table says, each input listed once', async () => {
    const { exact, steps } = await knownPassport({ measure: 'expenditure-eur-current' }, german);
    expect(plain(exact ?? '')).toBe('86.638 Mio. Euro');
    expect(steps[0]?.inputs).toHaveLength(2);
  });

  test('at purchasing power has the factor’s edition as a second source', async () => {
    // 86,638 ÷ 0.700862 = 123,616.3…
    const { exact, steps, sources } = await knownPassport({ measure: 'expenditure-ppp' });
    expect(plain(exact ?? '')).toBe('Int$ 123,616 million');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe('EUR 86,638 million ÷ 0.700862');
    expect(sources.map(({ producer, label }) => `${producer} ${label}`)).toEqual([
      'NATO July 2026',
      'World Bank March 2026',
    ]);
    expect(sources[1]?.tables).toEqual(['PA.NUS.PPP, national currency per international dollar']);
  });

  test('keeps the status of its inputs, and names those that are estimates', async () => {
    // 1000 × 119,159 ÷ 183.2 = 650,431.2…
    const { exact, status, steps } = await knownPassport({
      measure: 'per-soldier-usd-2021',
      year: 2026,
    });
    expect(plain(exact ?? '')).toBe('USD 650,431');
    expect(status.id).toBe('E');
    expect(steps[0]?.inputs.map((input) => input.status)).toEqual(['estimate', 'estimate']);
  });

  test('as a multiple of a base year shows both years', async () => {
    // 86,638 ÷ 40,265 = 2.151695…
    const { value, exact, unit, steps, id } = await knownPassport({
      measure: 'expenditure-national-current',
      per: 'change',
      base: 2017,
    });
    expect(`${value} / ${exact}`).toBe('×2.15 / ×2.1517');
    expect(unit).toBe('multiples of the value of 2017 (2017 = 1)');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      'EUR 86,638 million ÷ EUR 40,265 million',
    );
    expect(id).toBe('nato-2026-07-expenditure-national-current-deu-2024-base-2017');
  });

  test('of a measure of ours and a base year takes two steps', async () => {
    const { steps } = await knownPassport({ measure: 'expenditure-eur-current', per: 'change' });
    expect(steps.map(({ formula }) => formula)).toEqual([
      'US dollars × Germany’s euros ÷ Germany’s US dollars of the year, all current',
      'value of the year ÷ value of the base year',
    ]);
  });

  test('as a share of a sum shows the sum', async () => {
    // 87,583 + 28,155 + 850,110 + 63,725 = 1,029,573; 100 × 87,583 ÷ 1,029,573 = 8.506730…
    const { value, exact, steps } = await knownPassport({
      measure: 'expenditure-usd-2021',
      per: 'share',
      entities: ['DEU', 'POL', 'USA', 'FRA'],
    });
    expect(plain(`${value} / ${exact}`)).toBe('8.5 % / 8.50673 %');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      '100 × USD 87,583 million ÷ USD 1,029,573 million (sum of 4)',
    );
    expect(steps[0]?.inputs).toHaveLength(4);
  });
});

describe('a missing number', () => {
  test('has a passport that says why', async () => {
    const { value, exact, missing, status, sources } = await knownPassport({
      measure: 'personnel-share',
      entity: 'NLD',
      year: 2026,
    });
    expect([value, exact]).toEqual([null, null]);
    expect(status.id).toBe('O');
    expect(missing).toBe('NATO gives no figure here in this edition.');
    expect(sources[0].tables).toEqual(['personnel, per cent of core defence expenditure']);
  });

  test('repeats what its edition notes', async () => {
    const { missing, notes } = await knownPassport({ edition: 'nato-2025-08', year: 2025 }, german);
    expect(missing).toBe('NATO: In dieser Ausgabe steht hier keine Zahl.');
    expect(notes[0]).toBe('Die NATO ließ dieses Feld leer.');
  });

  test('of ours names the input it lacks', async () => {
    const { missing, steps } = await knownPassport({ measure: 'expenditure-ppp', year: 2026 });
    expect(missing).toBe(
      'It cannot be worked out: no figure for Purchasing power parity factor, Germany, 2026.',
    );
    expect(steps[0]?.worked).toBeNull();
    expect(steps[0]?.inputs.map(({ value }) => plain(value ?? 'none'))).toEqual([
      'EUR 124,660 million',
      'none',
    ]);
  });

  test('says that the factor is in another currency', async () => {
    const { missing } = await knownPassport({ measure: 'expenditure-ppp', entity: 'BGR' });
    expect(missing).toMatch(/^It cannot be worked out: the purchasing power factor is in another/);
  });

  test('of a share names who is missing from the sum', async () => {
    const { missing } = await knownPassport(
      { measure: 'expenditure-usd-2021', per: 'share', entities: ['DEU', 'POL'] },
      english,
      [{ indicator: 'expenditure-usd-2021', entity: 'POL', year: 2024, value: null }],
    );
    expect(missing).toBe(
      'It cannot be worked out: the sum lacks US dollars of 2021 (real), Poland, 2024.',
    );
  });

  test('of a change says that the base year has no value', async () => {
    const { value, missing } = await knownPassport({ per: 'change', base: 2017 }, english, [
      { indicator: 'share-of-gdp', entity: 'DEU', year: 2017, value: null },
    ]);
    expect(value).toBeNull();
    expect(missing).toBe('It cannot be worked out: the base year 2017 has no value above zero.');
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
