// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pillarGdpSpec } from '../../../src/charts/pillar/pillar-gdp-spec';
import { pillarGrowthSpec } from '../../../src/charts/pillar/pillar-growth-spec';
import { pillarPartsSpec } from '../../../src/charts/pillar/pillar-parts-spec';
import { accessions, pillarRequests, pillarSides } from '../../../src/charts/pillar/pillar-series';
import { type PillarState, pillarDefaults } from '../../../src/charts/pillar/pillar-state';
import { createSeriesBook } from '../../../src/charts/series-book';
import { valueAt } from '../../../src/domain/series';
import { drawnModel, edited, readPublished } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const today: PillarState = { ...pillarDefaults, membership: 'today' };
const current: PillarState = { ...pillarDefaults, measure: 'expenditure-usd-current' };

async function sides(state: PillarState) {
  const found = pillarSides(createSeriesBook(await readPublished(pillarRequests(state))), state);
  if (found === null) throw new Error('The data lack a half.');
  return found;
}

async function titles(state: PillarState) {
  const specs = [pillarPartsSpec(state), pillarGrowthSpec(state), pillarGdpSpec(state)];
  const all = await Promise.all(
    [english, german].map((words) =>
      Promise.all(specs.map(async (spec) => (await drawnModel(spec, words)).title)),
    ),
  );
  for (const title of all.flat()) expect(countWords(title), title).toBeLessThanOrEqual(10);
  return all.map((some) => some.map(plain));
}

describe('Europe and Canada beside the United States', () => {
  test('have 42.7 % of 2026 in 2021 prices, 42.9 % in current prices', async () => {
    // 633,917 of 633,917 + 850,211; 777,066 of 777,066 + 1,032,849.
    expect(valueAt((await sides(pillarDefaults)).europe.part, 2026)?.toFixed(1)).toBe('42.7');
    expect(valueAt((await sides(current)).europe.part, 2026)?.toFixed(1)).toBe('42.9');
  });

  test('are told in titles that name the price base', async () => {
    expect(await titles(pillarDefaults)).toEqual([
      [
        'Europe and Canada: 42.7 % of 2026 spending, 2021 prices',
        'Europe and Canada: real growth peaked at 19.3 % in 2024',
        'Europe and Canada: 2.53 % of GDP, United States 3.17 %',
      ],
      [
        'Europa und Kanada: 42,7 % der Ausgaben 2026, Preise von 2021',
        'Europa und Kanada: real am stärksten gewachsen 2024, um 19,3 %',
        'Europa und Kanada: 2,53 % des BIP, Vereinigte Staaten 3,17 %',
      ],
    ]);
    expect((await titles(current))[0]?.[0]).toBe(
      'Europe and Canada: 42.9 % of 2026 spending, current prices',
    );
  });

  test('both prices stand in the note: 634 billion and 777 billion', async () => {
    const { notes } = await drawnModel(pillarPartsSpec(pillarDefaults), english);
    expect(plain(notes.join(' '))).toContain(
      'USD 634 bn in 2021 prices and USD 777 bn in current prices in 2026',
    );
  });

  test('grew 19.3 % and 19.0 % as NATO prints, and their share of GDP rose from 1.96 to 2.53 %', async () => {
    const { europe } = await sides(pillarDefaults);
    expect([2024, 2025, 2026].map((year) => valueAt(europe.growth, year))).toEqual([
      19.28, 19.02, 10.98,
    ]);
    expect([2024, 2026].map((year) => valueAt(europe.ofGdp, year))).toEqual([1.96, 2.53]);
  });
});

describe('today’s members in every year', () => {
  test('spent more before they joined: 413,227 instead of 402,342 million dollars in 2023', async () => {
    const { europe } = await sides(today);
    // 402,342 and Sweden’s 10,885.
    expect(valueAt(europe.money, 2023)).toBe(413_227);
    // 278,861 with Montenegro 76, North Macedonia 133, Finland 3,930 and Sweden 5,800, within rounding.
    expect(valueAt(europe.money, 2014)).toBe(288_801);
  });

  test('are the published sums from 2024 on', async () => {
    const [own, published] = [await sides(today), await sides(pillarDefaults)];
    for (const year of [2024, 2025, 2026]) {
      expect(valueAt(own.europe.money, year)).toBe(valueAt(published.europe.money, year));
    }
  });

  test('grew 16.1 % in 2024: Sweden’s accession is no growth', async () => {
    const { europe } = await sides(today);
    // 479,916 ÷ 413,227 = 1.1614.
    expect(valueAt(europe.growth, 2024)?.toFixed(1)).toBe('16.1');
    const book = createSeriesBook(await readPublished(pillarRequests(pillarDefaults)));
    const year = accessions(book, pillarDefaults).find((one) => one.year === 2024);
    expect(year?.who).toEqual(['SWE']);
    expect(year?.growth.published).toBe(19.28);
    expect(year?.growth.today?.toFixed(2)).toBe('16.14');
  });

  test('have no growth in the first year, which is said', async () => {
    const { notes } = await drawnModel(pillarGrowthSpec(today), english);
    expect(notes.join(' ')).toContain('No growth for 2014');
    expect(notes.join(' ')).toContain('today’s allies in every year');
  });

  test('have no sum where one of them lacks a figure', async () => {
    const series = edited(await readPublished(pillarRequests(today)), [
      { indicator: 'expenditure-usd-2021', entity: 'ITA', year: 2020, value: null },
    ]);
    const found = pillarSides(createSeriesBook(series), today);
    expect(found === null ? 0 : valueAt(found.europe.money, 2020)).toBeNull();
    expect(found === null ? 0 : valueAt(found.europe.part, 2020)).toBeNull();
    expect(found === null ? 0 : valueAt(found.europe.growth, 2021)).toBeNull();
  });

  test('say how they are added up', async () => {
    const { sources } = await drawnModel(pillarGdpSpec(today), english);
    expect(sources.flatMap(({ formulas }) => formulas)).toEqual([
      'sum of the figures of today’s members, in every year',
      '100 × defence expenditure ÷ GDP, both in 2021 US dollars',
    ]);
  });
});

test('both halves add up to the whole in every year and every view', async () => {
  for (const state of [pillarDefaults, today, current]) {
    const { europe, america } = await sides(state);
    for (const { year, value } of europe.part.observations) {
      expect((value ?? 0) + (valueAt(america.part, year) ?? 0)).toBeCloseTo(100, 9);
    }
  }
});

test('names who joined within the years shown, and nobody else', async () => {
  const note = async (years: readonly [number, number]) =>
    (await drawnModel(pillarPartsSpec({ ...pillarDefaults, years }), english)).notes.join(' ');
  expect(await note([2014, 2026])).toContain(
    'Montenegro (2017), North Macedonia (2020), Finland (2023) and Sweden (2024)',
  );
  expect(await note([2023, 2026])).toContain('their year on: Sweden (2024).');
  expect(await note([2024, 2026])).not.toContain('New members');
});
