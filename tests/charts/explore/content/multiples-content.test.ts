// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import type { EntityId } from '../../../../src/catalogue/entities';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { countWords, english, german, plain } from '../../../support/words';
import { multiplesModel } from './drawn-state';

const all: readonly EntityId[] = allies.map(({ id }) => id);
const national = { measure: 'expenditure-national-current', axis: 'free' } as const;

async function cell(name: string, changes: Partial<ExploreState>, words = english) {
  const { cells } = await multiplesModel(changes, words);
  const found = cells.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no cell of ${name}.`);
  return found;
}

describe('small multiples', () => {
  test('have a cell for whatever is chosen, and only for that', async () => {
    expect((await multiplesModel({ entities: ['DEU'] })).cells).toHaveLength(1);
    expect((await multiplesModel({ entities: all })).cells).toHaveLength(32);
  });

  test('stand in order of the newest value: Lithuania’s 5.33 % to Slovenia’s 1.61 %', async () => {
    const { cells } = await multiplesModel({ entities: all });
    expect(cells.slice(0, 3).map(({ name }) => name)).toEqual(['Lithuania', 'Estonia', 'Latvia']);
    expect(cells.slice(-2).map(({ name }) => name)).toEqual(['Slovenia', 'Iceland']);
  });

  test('write the newest value', async () => {
    const germany = await cell('Germany', {});
    expect(germany.latest.map(plain)).toEqual(['2.69 %', '2.69']);
    expect(plain(germany.points[0]?.text ?? '')).toBe('1.16 %');
  });

  test('say in the cell why there is no line', async () => {
    const iceland = await cell('Iceland', { entities: ['DEU', 'ISL'] });
    expect(iceland.remarks).toEqual(['no armed forces', 'no forces']);
    expect(iceland.points.every(({ status }) => status === 'M')).toBe(true);
    const { notes } = await multiplesModel({
      entities: ['DEU', 'ISL', 'NATO_TOTAL'],
      ...equipment,
    });
    expect(notes.slice(0, 2)).toEqual([
      'No figures in this edition and these years: NATO total.',
      'No armed forces, so no figures: Iceland.',
    ]);
    const total = await cell('NATO total', { entities: ['DEU', 'NATO_TOTAL'], ...equipment });
    expect(total.remarks).toEqual(['no figures']);
  });

  test('mark the years before accession: Finland joined in 2023', async () => {
    const finland = await cell('Finland', { entities: ['FIN'] });
    const early = finland.points.filter((point) => point.early).map(({ year }) => year);
    expect(early).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    const sipri = { measure: 'military-share-of-gdp', edition: 'sipri-2026-04' } as const;
    const beyond = await cell('Finland', { entities: ['FIN'], ...sipri });
    expect(beyond.points.some((point) => point.early)).toBe(false);
  });

  test('have a key of what is drawn', async () => {
    const marks = async (changes: Partial<ExploreState>) =>
      (await multiplesModel(changes)).marks.map(({ text }) => plain(text));
    expect(await marks({ entities: ['LUX', 'SWE'] })).toEqual([
      '2 %, Wales 2014',
      'estimates',
      'before accession',
      'break in series',
    ]);
    expect(await marks({ entities: ['DEU'], to: 2024, target: 'none' })).toEqual([]);
    expect(await marks({ entities: ['DEU'], measure: 'expenditure-usd-2021' })).toEqual([
      'USD bn',
      'estimates',
    ]);
  });

  test('share one axis, or have each their own', async () => {
    const money = { measure: 'expenditure-usd-current', entities: ['DEU', 'MNE'] } as const;
    const ticks = async (name: string, axis: 'shared' | 'free') =>
      (await cell(name, { ...money, axis })).ticks.map(({ text }) => text);
    expect(await ticks('Montenegro', 'shared')).toEqual(await ticks('Germany', 'shared'));
    // Germany 146.9 bn, Montenegro 222 million dollars in 2026.
    expect(await ticks('Germany', 'free')).toEqual(['0', '50', '100', '150']);
    expect((await ticks('Montenegro', 'free')).at(-1)).toBe('250');
  });

  test('write each its own currency', async () => {
    const entities: readonly EntityId[] = ['DEU', 'POL', 'CZE'];
    const latest = async (name: string, words = english) =>
      (await cell(name, { entities, ...national }, words)).latest.map(plain);
    expect(await latest('Czechia')).toEqual(['CZK 180 bn']);
    expect(await latest('Poland')).toEqual(['PLN 194 bn']);
    expect(await latest('Deutschland', german)).toEqual(['125 Mrd. Euro', '125 Mrd. EUR']);
  });

  test('have no order of size across currencies, and say so', async () => {
    const { cells, notes, title } = await multiplesModel({
      entities: ['POL', 'DEU', 'CZE'],
      ...national,
    });
    expect(cells.map(({ name }) => name)).toEqual(['Czechia', 'Germany', 'Poland']);
    expect(notes).toContain(
      'Amounts in several currencies have no order of size: the cells stand by name.',
    );
    expect(title).toBe('3 time series side by side, 2014–2026');
  });

  test('have a ratio axis only where every value is above zero', async () => {
    const scale = 'log';
    expect((await multiplesModel({ scale })).scale).toBe('log');
    const falling = await multiplesModel({ scale, measure: 'real-change' });
    expect(falling.scale).toBe('linear');
    expect(falling.notes).toContain(
      'The axis is linear: a logarithmic one has no place for zero and values below it.',
    );
  });

  test('leave out years at the ends that nothing shown has a value in', async () => {
    const { years, notes } = await multiplesModel({ measure: 'expenditure-ppp' });
    expect(years).toEqual([2014, 2024]);
    expect(notes).toContain('No figures for those shown: 2025–2026.');
  });
});

const equipment = { measure: 'equipment-share' } as const;

describe('what is said of small multiples', () => {
  const titleOf = async (changes: Partial<ExploreState>, words = english) =>
    plain((await multiplesModel(changes, words)).title);

  test('is who is highest in the last year', async () => {
    expect(await titleOf({ entities: all })).toBe('Highest in 2026: Lithuania, 5.33 %');
    expect(await titleOf({ entities: all, to: 2024 }, german)).toBe(
      'Am höchsten 2024: Polen, 3,75 %',
    );
  });

  test('is the value of the only one', async () => {
    expect(await titleOf({ entities: ['DEU'] })).toBe('Germany: 2.69 % in 2026');
  });

  test('is who changed most where that is the order', async () => {
    // Lithuania from 0.88 to 5.33 %; Poland from 10,107 to 53,080 million dollars.
    expect(await titleOf({ entities: all, sort: 'change' })).toBe(
      'Largest rise, 2014–2026: Lithuania, +4.45 points',
    );
    const money = { measure: 'expenditure-usd-current', sort: 'change' } as const;
    expect(await titleOf({ ...money, entities: ['DEU', 'POL'] }, german)).toBe(
      'Stärkster Anstieg 2014–2026: Polen, +425 %',
    );
  });

  test('tells a change only where it is a rise', async () => {
    const fallen = { measure: 'share-of-gdp', sort: 'change', to: 2019 } as const;
    expect(await titleOf({ ...fallen, entities: ['USA', 'BEL'] })).toBe(
      '2 time series side by side, 2014–2019',
    );
  });

  test('names nobody where two lead', async () => {
    const edits = [{ indicator: 'share-of-gdp', entity: 'DEU', year: 2026, value: 4.68 }];
    const { title } = await multiplesModel({}, english, edits);
    expect(title).toBe('4 time series side by side, 2014–2026');
  });

  test('is short for every measure, selection and language', async () => {
    const measures: readonly ExploreState['measure'][] = [
      'share-of-gdp',
      'expenditure-usd-2021',
      'per-soldier-usd-2021',
      'military-personnel',
      'real-change',
    ];
    for (const words of [english, german]) {
      for (const measure of measures) {
        for (const sort of ['value', 'change'] as const) {
          for (const entities of [['MKD', 'GBR'], ['NATO_EUR_CAN', 'MKD'], all] as const) {
            const title = await titleOf({ measure, sort, entities }, words);
            expect(countWords(title), title).toBeLessThanOrEqual(10);
          }
        }
      }
    }
  });

  test('is a summary with range, ranking, changes and what stands out', async () => {
    const { summary } = await multiplesModel({ entities: ['DEU', 'POL', 'ISL'] });
    expect(plain(summary)).toBe(
      [
        '2 lines, each in a cell of its own, 2014–2026.',
        'Highest in 2026: Poland 4.68 %.',
        'Lowest: Germany 2.69 %.',
        'Change from 2014 to 2026: from +1.53 points (Germany) to +2.82 points (Poland).',
        'Poland: 1.86 % in 2014, 4.68 % (estimate) in 2026; Germany: 1.16 % in 2014, 2.69 % (estimate) in 2026.',
        'No figures: Iceland (no armed forces).',
      ].join(' '),
    );
  });
});
