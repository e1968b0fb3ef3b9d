import { beforeAll, describe, expect, test } from 'vitest';
import type { Series } from '../../src/domain/series';
import { computeStoryFacts } from '../../src/features/story/story-facts';
import { headline } from '../../src/features/story/story-page';
import { storyRequests } from '../../src/features/story/story-requests';
import { type Edit, edited, readPublished } from '../support/published-data';
import { countWords, english, german, plain } from '../support/words';

let published: readonly Series[] = [];
beforeAll(async () => {
  published = await readPublished(storyRequests());
});

const germany = (indicator: string, value: number | null, year?: number): Edit => ({
  indicator,
  entity: 'DEU',
  value,
  ...(year === undefined ? {} : { year }),
});
const facts = (...edits: readonly Edit[]) => computeStoryFacts(edited(published, edits));

describe('the numbers of the start page', () => {
  test('Germany’s newest share is 2.69 %, an estimate', () => {
    expect(facts().latest).toEqual({ year: 2026, share: 2.69, estimate: true });
  });

  test('the line was crossed in 2024, by 9.6 million euros', () => {
    const { crossing } = facts();
    // 100 × 87,583 / 4,378,673; 86,638 × (1 − 2 / s) with s = 100 × 93,747 / 4,686,831 = 2.0002215.
    expect(crossing?.year).toBe(2024);
    expect(crossing?.share).toBeCloseTo(2.000218, 6);
    expect(crossing?.margin).toBeCloseTo(9.593, 3);
  });

  test('spending grew 2.15 times in current euros and 1.69 times in prices of 2021', () => {
    const { factors } = facts();
    expect(factors?.current).toBeCloseTo(86_638 / 40_265, 9);
    expect(factors?.constant).toBeCloseTo(74_002 / 43_724, 9);
  });

  test('of 31 allies 29 reach 2 % in 2026 and Spain within rounding; of 27 in 2014 three', () => {
    const { allies } = facts();
    expect(allies?.last).toMatchObject({ year: 2026, met: 29, tested: 31 });
    expect(allies?.last.near.map((name) => name.en)).toEqual(['Spain']);
    expect(allies?.first).toEqual({ year: 2014, met: 3, tested: 27, near: [] });
    expect(allies?.estimate).toBe(true);
  });

  test('3.5 % would take about 37 billion euros more a year', () => {
    const { gap } = facts();
    // 124,660 × (3.5 / s − 1) with s = 100 × 147,002 / 5,455,980 = 2.694328.
    expect(gap?.year).toBe(2026);
    expect(gap?.money).toBeCloseTo(37_276.5, 1);
  });
});

describe('a number that cannot be had', () => {
  test('is missing by itself', () => {
    const found = facts(germany('expenditure-national-2021', null, 2017));
    expect(found.factors).toBeNull();
    expect(found.crossing?.year).toBe(2024);
  });

  test('takes the margin and the gap with it where they need it', () => {
    const found = facts(germany('gdp-usd-current', null));
    expect(found.crossing).toBeNull();
    expect(found.gap).toBeNull();
    expect(found.latest?.share).toBe(2.69);
  });

  test('is missing also where every other is', () => {
    const nothing = published.map((one) => ({
      ...one,
      observations: one.observations.map(({ year }) => ({
        year,
        value: null,
        status: 'O' as const,
      })),
    }));
    expect(computeStoryFacts(nothing)).toEqual({
      latest: null,
      crossing: null,
      factors: null,
      allies: null,
      gap: null,
    });
  });
});

describe('the headline', () => {
  test('states the crossing and its margin', () => {
    expect(plain(headline(facts(), english))).toBe(
      'Germany crossed 2 % of GDP in 2024, by EUR 10 million',
    );
    expect(plain(headline(facts(), german))).toBe(
      'Deutschland überschritt 2024 die 2 % des BIP, um 10 Mio. Euro',
    );
    expect(countWords(headline(facts(), english))).toBeLessThanOrEqual(10);
    expect(countWords(headline(facts(), german))).toBeLessThanOrEqual(10);
  });

  test('says so where 2 % are not reached', () => {
    // 1.9 % of 4,422,594.
    const below = facts(
      germany('expenditure-usd-2021', 84_029, 2026),
      germany('share-of-gdp', 1.9, 2026),
    );
    expect(plain(headline(below, english))).toBe(
      'Germany has not reached 2 % of GDP: 1.90 % in 2026',
    );
    expect(plain(headline(below, german))).toBe(
      'Deutschland hat 2 % des BIP nicht erreicht: 1,90 % im Jahr 2026',
    );
  });

  test('is neutral while there are no figures', () => {
    expect(headline(null, english)).toBe('Germany’s path to the alliance’s targets');
    expect(
      headline(facts(germany('share-of-gdp', null), germany('gdp-usd-2021', null)), english),
    ).toBe('Germany’s path to the alliance’s targets');
  });
});
