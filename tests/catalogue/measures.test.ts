// @vitest-environment node
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/catalogue/editions';
import { findEntity } from '../../src/catalogue/entities';
import { categoryMeasures, exploreOpening, scatterPair } from '../../src/catalogue/explore';
import { findIndicator } from '../../src/catalogue/indicators';
import {
  editionsOf,
  findMeasure,
  getMeasure,
  type MeasureId,
  measureIn,
  measures,
} from '../../src/catalogue/measures';
import { editionHeads } from '../../src/catalogue/sources';
import { findTarget } from '../../src/catalogue/targets';
import { familyNames, termOf } from '../../src/catalogue/terms';
import { indexSchema } from '../../src/data/schema';
import { measureInputs } from '../../src/domain/measure-series';
import { languages } from '../../src/domain/text';

const { files } = v.parse(
  indexSchema,
  JSON.parse(await readFile('public/data/v1/index.json', 'utf8')),
);

/** Whether the published data have a file of an indicator in an edition. */
function isPublished(edition: string, indicator: string): boolean {
  return files.some((file) => file.edition === edition && file.indicator === indicator);
}

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  const { name, short, definition, basis, unit, origin, kind, family } = measure;

  test('has an id of its own', () => {
    expect(measures.filter((one) => one.id === id)).toHaveLength(1);
    expect(findMeasure(id)).toBe(measure);
  });

  test('says everything in both languages', () => {
    for (const text of [name, short, definition, basis]) {
      for (const language of languages) expect(text[language].trim()).not.toBe('');
    }
  });

  test('is in editions, each of which holds all it is formed of', () => {
    expect(editionsOf(measure)).not.toEqual([]);
    for (const edition of editionsOf(measure)) {
      for (const input of measureInputs(origin)) {
        expect(isPublished(input.edition ?? edition, input.indicator)).toBe(true);
      }
    }
  });

  test('lists those editions from the newest to the oldest', () => {
    const dates = editionsOf(measure).map(
      (edition) => editionHeads.find((head) => head.id === edition)?.published,
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('is of indicators the catalogue has, in the unit of the one it is', () => {
    for (const { indicator } of measureInputs(origin)) {
      expect(findIndicator(indicator), indicator).not.toBeNull();
    }
    if (origin.kind === 'published') expect(findIndicator(origin.indicator)?.unit).toBe(unit);
  });

  test('has a unit that goes with its kind', () => {
    const units: Readonly<Record<typeof kind, readonly string[]>> = {
      share: ['percent-of-gdp'],
      money: ['usd-million', 'eur-million', 'international-million'],
      national: ['national-million'],
      rate: ['usd'],
      change: ['percent-change'],
      category: ['percent'],
      count: ['thousand-persons'],
    };
    expect(units[kind]).toContain(unit);
  });

  test('has a counterpart, if any, of its kind in the other family', () => {
    if (measure.counterpart === null) return;
    const other = findMeasure(measure.counterpart);
    expect(other).toMatchObject({ kind });
    expect(other?.family).not.toBe(family);
  });
});

describe('counterparts', () => {
  test('are mutual, but for the dollars of 2015: SIPRI’s dollars answer to those of 2021', () => {
    const oneSided = measures.filter(
      ({ id, counterpart }) => counterpart !== null && findMeasure(counterpart)?.counterpart !== id,
    );
    expect(oneSided.map(({ id }) => id)).toEqual(['expenditure-usd-2015']);
  });
});

describe('the measure that asks the same in another edition', () => {
  test.each<[MeasureId, (typeof editionHeads)[number]['id'], MeasureId | null]>([
    ['share-of-gdp', 'nato-2025-08', 'share-of-gdp'],
    ['share-of-gdp', 'sipri-2026-04', 'military-share-of-gdp'],
    ['military-share-of-gdp', 'nato-hoc-2008', 'share-of-gdp'],
    ['expenditure-usd-2021', 'sipri-2026-04', 'military-usd-2024'],
    ['military-usd-2024', 'nato-2026-07', 'expenditure-usd-2021'],
    ['military-usd-2024', 'nato-2019-06', 'expenditure-usd-2015'],
    ['expenditure-usd-2021', 'nato-2019-06', 'expenditure-usd-2015'],
    ['expenditure-usd-2015', 'nato-2026-07', 'expenditure-usd-2021'],
    ['expenditure-usd-current', 'nato-2019-06', 'expenditure-usd-current'],
    ['per-capita-usd-2021', 'sipri-2026-04', null],
    ['expenditure-ppp', 'nato-2019-06', null],
    ['share-of-gdp', 'kiel-r29', null],
  ])('as %s in %s is %s', (measure, edition, expected) => {
    expect(measureIn(getMeasure(measure), edition)?.id ?? null).toBe(expected);
  });
});

test('a measure is found by its id, and null by what is none, even by what every object has', () => {
  for (const id of ['nothing', '', 'constructor', '__proto__']) expect(findMeasure(id)).toBeNull();
});

describe('what the explorer opens with', () => {
  test('is a measure, an edition that holds it, and a target that is about it', () => {
    const { measure, edition, target, entities } = exploreOpening;
    expect(editionsOf(getMeasure(measure))[0]).toBe(edition);
    expect(findTarget(target)?.indicator).toBe('share-of-gdp');
    expect(entities.filter((id) => findEntity(id) === null)).toEqual([]);
  });

  test('and the pair of the scatter, with targets about either', () => {
    const { across, up, acrossTarget, upTarget } = scatterPair;
    expect(getMeasure(across).origin).toMatchObject({
      indicator: findTarget(acrossTarget)?.indicator,
    });
    expect(getMeasure(up).origin).toMatchObject({ indicator: findTarget(upTarget)?.indicator });
  });

  test('and the categories, all of the parts of expenditure there are', () => {
    const parts = categoryMeasures.map((id) => getMeasure(id));
    expect(parts).toEqual(measures.filter(({ kind }) => kind === 'category'));
    for (const { origin } of parts) {
      const indicator = origin.kind === 'published' ? findIndicator(origin.indicator) : null;
      expect(indicator?.partOf).toBe('expenditure-categories');
    }
  });
});

describe('terms', () => {
  test('the edition of July 2026 counts core defence expenditure, earlier ones defence expenditure', () => {
    expect(termOf('nato', 'nato-2026-07').en).toBe('Core defence expenditure');
    expect(termOf('nato', 'nato-2025-08').en).toBe('Defence expenditure');
    expect(termOf('sipri', 'sipri-2026-04').en).toBe('Military expenditure');
  });

  test('the families never share a name, in either language', () => {
    for (const language of languages) {
      expect(familyNames.nato[language]).not.toBe(familyNames.sipri[language]);
      expect(termOf('nato', 'nato-2026-07')[language]).not.toBe(
        termOf('sipri', 'sipri-2026-04')[language],
      );
    }
  });

  test('every edition that has a measure has one', () => {
    for (const measure of measures) {
      for (const edition of editionsOf(measure)) {
        for (const language of languages) {
          expect(termOf(measure.family, edition)[language]).not.toBe('');
        }
      }
    }
    expect(editions.length).toBeGreaterThan(0);
  });
});
