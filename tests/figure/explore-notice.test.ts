// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { InvalidExplore } from '../../src/figure/explore/invalid-explore';
import { parseExplore } from '../../src/figure/explore-address';
import { exploreNotice } from '../../src/figure/explore-notice';
import { exploreMessages as de } from '../../src/language/explore/de';
import { exploreMessages as en } from '../../src/language/explore/en';
import { english, german, plain } from '../support/words';

function told(query: string): readonly string[] {
  return exploreNotice(parseExplore(query).invalid, en.page, english).map(plain);
}

function toldInGerman(query: string): readonly string[] {
  return exploreNotice(parseExplore(query).invalid, de.page, german).map(plain);
}

/** An address for each reason there is, with what is said of it in English and German. */
const cases: Readonly<
  Record<InvalidExplore['reason']['kind'], readonly [query: string, en: string, de: string]>
> = {
  unknown: [
    '?indicator=money',
    'There is no measure “money” here; shown instead: % of GDP.',
    'Hier gibt es kein Maß „money“; stattdessen: % des BIP.',
  ],
  'no-year': [
    '?year=soon',
    '“soon” is not a year; shown instead: 2026.',
    '„soon“ ist kein Jahr; stattdessen: 2026.',
  ],
  'no-years': [
    '?years=2014-2024',
    '“2014-2024” is not a range of years such as 2014..2024; shown instead: 2014–2026.',
    '„2014-2024“ ist keine Zeitspanne wie 2014..2024; stattdessen: 2014–2026.',
  ],
  'no-point': [
    '?point=DEU',
    '“DEU” does not name an ally and a year; this has no effect.',
    '„DEU“ nennt nicht einen Staat und ein Jahr; das bleibt ohne Wirkung.',
  ],
  'left-out': [
    '?entities=DEU~GDR~A~B~C~D',
    'Not in the data and left out: “GDR”, “A” and “B”, with 2 more.',
    'Nicht in den Daten und weggelassen: „GDR“, „A“ und „B“, dazu 2 weitere.',
  ],
  'not-held': [
    '?edition=sipri-2026-04',
    'The edition SIPRI · April 2026 does not have this measure; shown instead: NATO · July 2026.',
    'Die Ausgabe SIPRI · April 2026 hat dieses Maß nicht; stattdessen: NATO · Juli 2026.',
  ],
  'same-edition': [
    '?beside=nato-2026-07',
    'The second edition is the same as the first; this has no effect.',
    'Die zweite Ausgabe ist dieselbe wie die erste; das bleibt ohne Wirkung.',
  ],
  'not-comparable': [
    '?beside=kiel-r29',
    'The edition Kiel Institute · Release 29 has nothing to set beside this measure; this has no effect.',
    'Die Ausgabe Kiel Institut · Release 29 hat nichts, was neben diesem Maß stehen kann; das bleibt ohne Wirkung.',
  ],
  outside: [
    '?years=1990..2020',
    'The years 1990–2020 reach beyond 2014 to 2026; shown instead: 2014–2020.',
    'Die Jahre 1990–2020 reichen über 2014 bis 2026 hinaus; stattdessen: 2014–2020.',
  ],
  reversed: [
    '?years=2020..2014',
    'The years “2020..2014” end before they begin; shown instead: 2014–2026.',
    'Die Jahre „2020..2014“ enden, bevor sie beginnen; stattdessen: 2014–2026.',
  ],
  part: [
    '?per=share',
    'Only values that add up, such as money, have shares of a sum; shown instead: the unchanged values.',
    'Nur was sich addieren lässt, etwa Geld, hat Anteile an einer Summe; stattdessen: die unveränderten Werte.',
  ],
  'other-measure': [
    '?target=wales-2014-equipment',
    'The target “20 % for equipment, Wales 2014” is about another measure; shown instead: 2 % pledge, Wales 2014.',
    'Das Ziel „20 % für Ausrüstung, Wales 2014“ gilt einem anderen Maß; stattdessen: 2-%-Zusage, Wales 2014.',
  ],
  negative: [
    '?indicator=real-change&scale=log',
    'A logarithmic axis has no place for values below zero; shown instead: a linear axis.',
    'Eine logarithmische Achse hat keinen Platz für Werte unter null; stattdessen: eine lineare Achse.',
  ],
  currencies: [
    '?indicator=expenditure-national-current&axis=shared',
    'Amounts in different currencies share no axis; shown instead: an axis for each.',
    'Beträge in verschiedenen Währungen haben keine gemeinsame Achse; stattdessen: eine Achse je Diagramm.',
  ],
  form: [
    '?beside=sipri-2026-04&form=map',
    'Map is not offered: two editions are compared as lines or as a table. Shown instead: Line.',
    '„Karte“ steht nicht zur Wahl: Zwei Ausgaben werden als Linien oder als Tabelle verglichen. Gezeigt wird stattdessen: Linien.',
  ],
  'not-chosen': [
    '?focus=FRA',
    'France is not among those compared and cannot be in focus; this has no effect.',
    'Frankreich ist nicht im Vergleich und kann nicht hervorgehoben werden; das bleibt ohne Wirkung.',
  ],
  'no-version': [
    '?v=zero',
    'The address names “zero” as its version, which is none; it is read as an address of today.',
    'Die Adresse nennt als Fassung „zero“, was keine ist; sie wird wie eine heutige gelesen.',
  ],
  'newer-version': [
    '?v=99',
    'The address is of version 99, which is newer than this page; it is read as an address of today.',
    'Die Adresse hat die Fassung 99 und ist neuer als diese Seite; sie wird wie eine heutige gelesen.',
  ],
  'unknown-key': [
    '?zoom=<b>',
    '“zoom=<b>” says nothing here.',
    '„zoom=<b>“ hat hier keine Bedeutung.',
  ],
  'more-keys': [
    '?a=&b=&c=&d=&e=&f=',
    'One more part says nothing here.',
    'Eine weitere Angabe hat hier keine Bedeutung.',
  ],
};

describe.each(Object.entries(cases))(
  'of an address that cannot be, the page says: %s',
  (kind, row) => {
    const [query, inEnglish, inGerman] = row;

    test(`what was not understood and what is shown in its place`, () => {
      expect(parseExplore(query).invalid.at(-1)?.reason.kind).toBe(kind);
      expect(told(query).at(-1)).toBe(inEnglish);
      expect(toldInGerman(query).at(-1)).toBe(inGerman);
    });
  },
);

describe('the sentences', () => {
  test('are none where all was understood', () => {
    expect(told('?form=map&entities=DEU')).toEqual([]);
  });

  test('are one for each part', () => {
    expect(told('?form=pie&year=x&lang=fr')).toEqual([
      '“x” is not a year; shown instead: 2026.',
      'There is no form of chart “pie” here; shown instead: Line.',
      'There is no language “fr” here; this has no effect.',
    ]);
  });

  test('name entities, orders, axes and converted values as the page does', () => {
    expect(told('?entities=XX&sort=x&axis=x&per=x&target=x&scale=x')).toEqual([
      'Not in the data and left out: “XX”; shown instead: Germany, Poland, US and Europe + Canada.',
      'There is no scale “x” here; shown instead: a linear axis.',
      'There is no way of converting values “x” here; shown instead: the unchanged values.',
      'There is no target “x” here; shown instead: 2 % pledge, Wales 2014.',
      'There is no order “x” here; shown instead: by value.',
      'There is no kind of axis “x” here; shown instead: one axis for all.',
    ]);
    expect(told('?indicator=real-change&target=x')).toEqual([
      'There is no target “x” here; shown instead: no target.',
    ]);
  });

  test('tell years, the year, the base and a point apart', () => {
    expect(told('?years=2020&year=2019&base=1999&point=DEU.2024')).toEqual([
      'The year 2019 is outside 2020 to 2020; shown instead: 2020.',
      'The base year 1999 is outside 2014 to 2026; shown instead: 2017.',
      'The point Germany 2024 is outside 2020 to 2020; this has no effect.',
    ]);
    expect(told('?base=x')).toEqual(['The base “x” is not a year; shown instead: 2017.']);
  });

  test('are said once, however often they are true', () => {
    const long = 'z'.repeat(50);
    expect(told(`?${long}1=&${long}2=`)).toHaveLength(1);
  });
});
