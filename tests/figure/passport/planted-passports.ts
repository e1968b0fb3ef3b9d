import { findMeasure } from '../../../src/catalogue/measures';
import { editionHeads } from '../../../src/catalogue/sources';
import { exploreDefaults } from '../../../src/charts/explore/state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { buildPassport } from '../../../src/figure/passport/build-passport';
import type { Passport } from '../../../src/figure/passport/passport';
import { type PassportPoint, passportRequests } from '../../../src/figure/passport/passport-point';
import { passportMessages as de } from '../../../src/language/explore/passport-de';
import { passportMessages as en } from '../../../src/language/explore/passport-en';
import type { Words } from '../../../src/language/words';
import { type Edit, edited, readPublished } from '../../support/published-data';
import { english } from '../../support/words';

/** A point of the edition of July 2026, for Germany in 2024 where nothing else is said. */
export function pointAt(changes: Partial<PassportPoint> = {}): PassportPoint {
  const { measure, edition, per, base, entities } = exploreDefaults;
  return { measure, edition, per, base, entities, entity: 'DEU', year: 2024, ...changes };
}

/** The passport of a point from the figures as published, with edits; null where the data have no such point. */
export async function passportAt(
  changes: Partial<PassportPoint>,
  words: Words = english,
  edits: readonly Edit[] = [],
): Promise<Passport | null> {
  const point = pointAt(changes);
  const data = createSeriesBook(edited(await readPublished(passportRequests(point)), edits));
  return buildPassport(point, data, words, words.language === 'de' ? de : en);
}

/** The same of a point the data have. */
export async function knownPassport(...asked: Parameters<typeof passportAt>): Promise<Passport> {
  const passport = await passportAt(...asked);
  if (passport === null) throw new Error('The figures have no such point.');
  return passport;
}

/** A passport no figures stand behind, in which anything may be said otherwise. */
export function plantedPassport(changes: Partial<Passport> = {}): Passport {
  const measure = findMeasure('share-of-gdp');
  return {
    id: 'nato-2026-07-share-of-gdp-deu-2024',
    key: { edition: editionHeads[0].id, indicator: 'share-of-gdp', entity: 'DEU' },
    year: 2024,
    language: 'en',
    heading: 'Germany, 2024',
    entity: 'Germany',
    subject: 'Core defence expenditure, % of GDP',
    value: '2.00 %',
    exact: '2.00 % of GDP',
    own: false,
    unit: 'per cent of GDP',
    basis: 'constant prices',
    status: { id: 'A', word: 'final', meaning: 'No estimate.' },
    missing: null,
    steps: [],
    unrounded: null,
    definition: measure?.definition.en ?? '',
    sources: [
      {
        producer: 'NATO',
        address: 'https://www.nato.int/',
        publication: 'Defence Investment',
        label: 'July 2026',
        published: '10 July 2026',
        publishedOn: '2026-07-10',
        cutOff: '3 July 2026',
        tables: ['share of real GDP'],
        terms: 'Credit NATO.',
      },
    ],
    notes: [],
    ...changes,
  };
}
