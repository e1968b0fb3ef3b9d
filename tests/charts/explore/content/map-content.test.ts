// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exploreSpec } from '../../../../src/charts/explore/explore-spec';
import type { ExploreState } from '../../../../src/charts/explore/state';
import type { MapModel } from '../../../../src/charts/forms/map-types';
import { mapTable } from '../../../../src/charts/tables/map-table';
import { countWords, english, german, plain } from '../../../support/words';
import { stateWith } from '../explore-states';
import { drawnState, mapModel } from './drawn-state';

const sipri = { measure: 'military-share-of-gdp', edition: 'sipri-2026-04' } as const;

function area({ areas }: MapModel, entity: string) {
  const found = areas.find(({ key }) => key.entity === entity);
  if (found === undefined) throw new Error(`${entity} is not on the map.`);
  return found;
}

function counts({ classes }: MapModel): readonly number[] {
  return classes.map(({ count }) => count);
}

describe('the classes of the share of GDP', () => {
  test('are parted at 2 and at 3.5 per cent, and a value that reaches a level is above it', async () => {
    const { classes } = await mapModel({});
    expect(classes.map(({ text }) => plain(text))).toEqual([
      'below 2 %',
      '2 % up to 3.5 %',
      '3.5 % or more',
    ]);
  });

  test('of 2026: Denmark’s 3.49 is not yet 3.5, Poland’s 4.68 is above it, Slovenia’s 1.61 is below 2', async () => {
    const model = await mapModel({});
    const of = (entity: string) => area(model, entity).class;
    expect([of('SVN'), of('DEU'), of('DNK'), of('POL')]).toEqual([0, 1, 1, 2]);
    expect(counts(model)).toEqual([1, 25, 5]);
  });

  test('of 2024: Germany’s unrounded 2.0002 reaches 2, and rounding plays no part', async () => {
    const model = await mapModel({ year: 2024 });
    expect(area(model, 'DEU')).toMatchObject({ class: 1, near: false, label: '2.00' });
    expect(counts(model)).toEqual([14, 16, 1]);
  });

  test('of 2014: Greece and the United Kingdom reach 2, the United States 3.5', async () => {
    const model = await mapModel({ year: 2014 });
    expect(counts(model)).toEqual([24, 2, 1]);
    expect(area(model, 'USA').class).toBe(2);
  });

  test('mark a value that only the rounding of the figures keeps at 2: Spain’s in 2026', async () => {
    const model = await mapModel({});
    expect(area(model, 'ESP')).toMatchObject({ class: 1, near: true, label: '2.00*' });
    expect(plain(area(model, 'ESP').text)).toBe('2.00 %, only rounding decides');
    expect(model.notes[0]).toBe('Spain: only the rounding of the figures decides.');
    expect(model.legend.near).toBe('only by rounding');
  });

  test('are read on the unrounded share, so what it is formed of is read too', () => {
    const indicators = (changes: Partial<ExploreState>) => {
      const spec = exploreSpec(stateWith({ ...changes, form: 'map' }));
      return spec.requests(spec.defaults).map(({ indicator }) => indicator);
    };
    expect(indicators({})).toEqual(['share-of-gdp', 'expenditure-usd-2021', 'gdp-usd-2021']);
    expect(indicators({ edition: 'nato-2019-06' })).toEqual(['share-of-gdp']);
    expect(indicators({ measure: 'equipment-share' })).toEqual(['equipment-share']);
  });

  test('are the same for SIPRI’s, with a note that NATO’s targets hold for NATO’s definition', async () => {
    const model = await mapModel({ ...sipri, entities: ['DEU'], year: 2024 });
    expect(model.classes).toHaveLength(3);
    expect(area(model, 'DEU').class).toBe(0);
    expect(model.notes.join(' ')).toContain('NATO’s own definition');
  });
});

describe('the classes of other measures', () => {
  test('have 20 per cent as a level for equipment, beside round ones', async () => {
    const { classes } = await mapModel({ measure: 'equipment-share', target: 'none' });
    const texts = classes.map(({ text }) => plain(text));
    expect(texts.filter((text) => text.startsWith('20 %'))).toHaveLength(1);
    expect(texts.length).toBeLessThanOrEqual(5);
  });

  test('have zero as a level where values fall', async () => {
    const { classes } = await mapModel({ measure: 'real-change', target: 'none' });
    expect(plain(classes[0]?.text ?? '')).toBe('below 0 %');
  });

  test('stay while the years are played', async () => {
    const measure = { measure: 'per-capita-usd-2021', target: 'none' } as const;
    const texts = async (year: number) =>
      (await mapModel({ ...measure, year })).classes.map(({ text }) => text);
    expect(await texts(2014)).toEqual(await texts(2026));
  });

  test('name thousands of dollars where all levels are', async () => {
    const model = await mapModel({ measure: 'per-soldier-usd-2021', target: 'none' });
    expect(model.legend.unit).toBe('thousand USD');
    expect(area(model, 'DEU').label).toBe('650');
  });
});

describe('who has no class', () => {
  test('Iceland has no armed forces, also where SIPRI prints a zero', async () => {
    for (const changes of [{}, { ...sipri, year: 2024 }]) {
      const iceland = area(await mapModel(changes), 'ISL');
      expect(iceland).toMatchObject({ standing: 'unarmed', class: null, label: null });
      expect(iceland.remark).toBe('no armed forces');
    }
  });

  test('an ally of later is not counted, and its value can still be read', async () => {
    const model = await mapModel({ year: 2020 });
    expect(area(model, 'FIN')).toMatchObject({ standing: 'before', class: null });
    expect(plain(area(model, 'FIN').remark ?? '')).toBe('1.54 %; ally since 2023');
    expect(model.asides).toContainEqual({
      standing: 'before',
      text: 'not yet an ally',
      count: 2,
    });
  });

  test('a value that is not there is named, not dropped: Germany’s of 2025 in NATO’s tables of 2025', async () => {
    const model = await mapModel({ edition: 'nato-2025-08', year: 2025, entities: ['DEU'] });
    expect(area(model, 'DEU')).toMatchObject({ standing: 'missing', class: null, value: null });
    expect(model.notes).toContain('No figure for 2025 in this edition: Germany.');
  });

  test('an edition without some of today’s allies has them as what they were: no allies yet', async () => {
    const model = await mapModel({ edition: 'nato-2019-06', year: 2019 });
    const before = model.areas.filter(({ standing }) => standing === 'before');
    expect(before.map(({ name }) => name)).toEqual(['Finland', 'North Macedonia', 'Sweden']);
  });

  test('what is chosen and has no land on the map is named with its value', async () => {
    const { notes } = await mapModel({ entities: ['NATO_EUR_CAN'] });
    expect(notes.map(plain)).toContain('Not on the map: NATO Europe and Canada (2.53 %).');
  });
});

describe('the title of a map', () => {
  test.each([
    [{}, '29–30 of 31 allies reach 2 % in 2026 (rounding decides)'],
    [{ year: 2024 }, '17 of 31 allies reach 2 % in 2024'],
    [{ year: 2014 }, '3 of 27 allies reach 2 % in 2014'],
    [{ target: 'hague-2025-core' }, '5 of 31 allies reach 3.5 % in 2026'],
    [{ edition: 'nato-2019-06', year: 2019 }, '7 of 28 allies reach 2 % in 2019'],
    [{ measure: 'real-change' }, 'Highest in 2026: Albania, 50.0 %'],
    [
      { measure: 'per-capita-usd-2021', year: 2024 },
      'Highest in 2024: United States, USD 2,500 per head',
    ],
  ] as const)('says what is certain of %j', async (changes, title) => {
    expect(plain((await mapModel(changes)).title)).toBe(title);
  });

  test('says it in German too', async () => {
    expect(plain((await mapModel({}, german)).title)).toBe(
      '29–30 von 31 Verbündeten 2026 bei mindestens 2 % (Rundung entscheidet)',
    );
  });

  test('counts those without a figure as open', async () => {
    const gap = { indicator: 'expenditure-usd-2021', entity: 'DEU', year: 2024, value: null };
    const share = { ...gap, indicator: 'share-of-gdp' };
    const { title } = await mapModel({ year: 2024 }, english, [gap, share]);
    expect(plain(title)).toBe('16–17 of 31 allies reach 2 % in 2024 (1 unknown)');
  });

  test('counts as open what is printed below a level that rounding may lift it to: at least 139.5, at most 140.5 of 7,003', async () => {
    const spent = { indicator: 'expenditure-usd-2021', entity: 'MNE', year: 2024, value: 140 };
    const gdp = { ...spent, indicator: 'gdp-usd-2021', value: 7003 };
    const share = { ...spent, indicator: 'share-of-gdp', value: 1.99 };
    const model = await mapModel({ year: 2024 }, english, [spent, gdp, share]);
    expect(area(model, 'MNE')).toMatchObject({ class: 0, near: true });
    expect(plain(model.title)).toBe('17–18 of 31 allies reach 2 % in 2024 (rounding decides)');
  });

  test('claims no more than how many figures there are where most are missing', async () => {
    const { title } = await mapModel({ ...sipri, entities: ['DEU'], year: 1960 });
    expect(title).toBe('Figures of 1 of 14 allies in 1960');
  });

  test.each([english, german])('has at most ten words', async (words) => {
    for (const measure of ['real-change', 'per-capita-usd-2021', 'equipment-share'] as const) {
      for (const year of [2014, 2020, 2026]) {
        const { title } = await mapModel({ measure, year }, words);
        expect(countWords(title), title).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('a map in words and numbers', () => {
  test('the summary counts the classes and names who leads, who is last and who has none', async () => {
    const { summary } = await mapModel({ year: 2020, entities: ['DEU'] });
    expect(plain(summary)).toBe(
      [
        'Allies by class in 2020: below 2 % (21), 2 % up to 3.5 % (7), 3.5 % or more (1).',
        'Highest: United States 3.61 %, Greece 2.87 % and United Kingdom 2.33 %.',
        'Lowest: Luxembourg 0.58 %. Chosen: Germany 1.49 %.',
        'No armed forces: Iceland; not yet an ally: Finland and Sweden.',
      ].join(' '),
    );
  });

  test('the table has every ally with value, class and status, the highest first', async () => {
    const { columns, rows } = mapTable(await mapModel({}), english);
    expect(columns).toEqual(['Ally', '2026', 'Class']);
    expect(rows).toHaveLength(32);
    expect(rows[0]?.head).toBe('Lithuania');
    const cells = rows.map(({ head, cells: [value, own] }) =>
      plain(`${head}: ${value?.text}, ${value?.status}, ${own?.text}`),
    );
    expect(cells).toContain('Denmark: 3.49 %, E, 2 % up to 3.5 %');
    expect(cells).toContain('Spain: 2.00 %, E, 2 % up to 3.5 %, only rounding decides');
    expect(cells.at(-1)).toBe('Iceland: no figure, M, no armed forces');
  });

  test('where no ally has a value there is nothing to draw', async () => {
    expect(
      await drawnState({ ...sipri, form: 'map', entities: ['DEU'], year: 1954 }),
    ).not.toBeNull();
    expect(await drawnState({ ...sipri, form: 'map', year: 1940 })).toBeNull();
  });
});
