// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { english, german, plain } from '../../../support/words';
import { dumbbellModel } from './drawn-pairs';
import { drawnState } from './drawn-state';

/** Names, both values and the change, as the columns write them. */
async function rowsOf(changes: Partial<ExploreState>, words = english) {
  const { rows } = await dumbbellModel(changes, words);
  return rows.map(({ name, from, to, changeText }) =>
    plain([name, from.plain, to.plain, changeText].join(' | ')),
  );
}

async function titleOf(changes: Partial<ExploreState>, words = english) {
  return plain((await dumbbellModel(changes, words)).title);
}

// All from data/nato-2026-07/observations.csv, 2014 and 2026, worked out by hand.
describe('two years side by side', () => {
  test('have the change of a share in points, largest first', async () => {
    expect(await rowsOf({ sort: 'change' })).toEqual([
      'Poland | 1.86 | 4.68 | +2.82',
      'Germany | 1.16 | 2.69 | +1.53',
      'NATO Europe and Canada | 1.40 | 2.53 | +1.13',
      'United States | 3.71 | 3.17 | −0.54',
    ]);
  });

  test('have the change of money in per cent: 119,159 over 46,687 is +155 %, 4,030 over 459 is +778 %', async () => {
    const entities = ['DEU', 'LTU'] as const;
    const measure = 'expenditure-usd-2021';
    expect(await rowsOf({ measure, entities, sort: 'change' })).toEqual([
      'Lithuania | 0.46 | 4.03 | +778 %',
      'Germany | 46.69 | 119.16 | +155 %',
    ]);
    expect((await dumbbellModel({ measure, entities })).axisUnit).toBe('USD\u00a0bn');
  });

  test('have the change of an index as a factor: 4.68 over 1.86 is ×2.52', async () => {
    // Poland 2014: 1.86 of 1.88 (2017) is ×0.99; 2026: ×2.49.
    expect(await rowsOf({ per: 'change', entities: ['POL'], target: 'none' })).toEqual([
      'Poland | ×0.99 | ×2.49 | ×2.52',
    ]);
  });

  test('work below zero: the real change of the United States was −5.6 % in 2014, 2.0 % in 2026', async () => {
    const model = await dumbbellModel({ measure: 'real-change', entities: ['USA'] });
    expect(model.rows[0]?.changeText).toBe('+7.6');
    expect(model.span).toEqual([-5.6, 1.99]);
  });

  test('are sorted by the last value, the change or the name', async () => {
    const names = async (sort: ExploreState['sort'], words = english) =>
      (await dumbbellModel({ sort }, words)).rows.map(({ shortName }) => shortName);
    expect(await names('value')).toEqual(['Poland', 'US', 'Germany', 'Europe + Canada']);
    expect(await names('change')).toEqual(['Poland', 'Germany', 'Europe + Canada', 'US']);
    expect(await names('name', german)).toEqual(['Deutschland', 'Europa + Kanada', 'Polen', 'USA']);
  });

  test('show only who is chosen, coloured as everywhere', async () => {
    const { rows } = await dumbbellModel({ sort: 'name', focus: 'POL' });
    expect(rows.map(({ colour }) => colour)).toEqual(['context', 'context', 'second', 'context']);
  });

  test('have the target of the measure, and none of another', async () => {
    expect((await dumbbellModel({})).target?.value).toBe(2);
    expect((await dumbbellModel({ measure: 'per-capita-usd-2021' })).target).toBeNull();
  });

  test('have an axis from zero', async () => {
    expect((await dumbbellModel({})).span).toEqual([0, 4.68]);
  });
});

describe('a row that lacks a year', () => {
  const changes = {
    measure: 'personnel-share',
    entities: ['NLD', 'PRT', 'DEU', 'ISL'],
    sort: 'value',
  } as const;

  test('is last, says which, and has no made-up end: the Netherlands and Portugal in 2026', async () => {
    expect(await rowsOf(changes)).toEqual([
      'Germany | 50.7 | 22.9 | −27.8',
      'Netherlands | 56.5 | – | –',
      'Portugal | 81.3 | – | –',
    ]);
    const { rows } = await dumbbellModel(changes, german);
    expect(rows.map(({ gap }) => gap)).toEqual([null, '2026: keine Angabe', '2026: keine Angabe']);
    expect(rows[1]?.to.value).toBeNull();
  });

  test('leaves an entity without any figure to the notes', async () => {
    const { notes } = await dumbbellModel(changes);
    expect(notes).toContain('No armed forces, so no figures: Iceland.');
  });
});

describe('the years', () => {
  test('are the first and the last in which something shown has a value', async () => {
    const { years, notes } = await dumbbellModel({ measure: 'personnel-share', entities: ['NLD'] });
    expect(years).toEqual([2014, 2025]);
    expect(notes[0]).toBe('No figures for those shown: 2026.');
  });

  test('may be one: then there is no change', async () => {
    const model = await dumbbellModel({ from: 2024, to: 2024 });
    expect(model.rows.map(({ change }) => change)).toEqual([null, null, null, null]);
    expect(plain(model.title)).toBe('Poland highest: 3.75 % in 2024');
  });

  test('have notes on estimates and breaks between them: Luxembourg 2023', async () => {
    const { notes } = await dumbbellModel({ entities: ['LUX'], target: 'none' });
    expect(notes).toEqual(['Break in the series of Luxembourg in 2023.', 'Estimates: 2026.']);
    expect((await dumbbellModel({ entities: ['LUX'], from: 2023 })).notes[0]).not.toContain(
      'Break',
    );
  });
});

describe('the title of two years', () => {
  test('says so where the series breaks in between: Luxembourg’s, of GNI since 2023', async () => {
    expect(await titleOf({ entities: ['LUX'] })).toMatch(/ from 2014 to 2026 \(break in series\)$/);
    expect(await titleOf({ entities: ['LUX'], from: 2023 })).not.toContain('break');
  });

  test('names who rose most', async () => {
    expect(await titleOf({})).toBe('Poland up most: +2.82 points from 2014 to 2026');
    expect(await titleOf({}, german)).toBe(
      'Stärkster Anstieg: Polen, +2,82 Punkte von 2014 bis 2026',
    );
  });

  test('names who fell most where nobody rose: Luxembourg’s personnel from 49.31 to 15.25 %', async () => {
    const changes = { measure: 'personnel-share', entities: ['DEU', 'LUX'] } as const;
    expect(await titleOf(changes)).toBe('Luxembourg down most: −34.1 points from 2014 to 2026');
    expect(await titleOf(changes, german)).toBe(
      'Stärkster Rückgang: Luxemburg, −34,1 Punkte von 2014 bis 2026',
    );
  });

  test('is about the one in focus, or the only one', async () => {
    const germany = 'Germany: +1.53 points from 2014 to 2026';
    expect(await titleOf({ focus: 'DEU' })).toBe(germany);
    expect(await titleOf({ entities: ['DEU'] })).toBe(germany);
  });

  test('names nobody where several rose equally: Greece and Türkiye, both by 1.41 points', async () => {
    const changes = { entities: ['GRC', 'TUR', 'GBR'] } as const;
    expect(await titleOf(changes)).toBe('Largest rise from 2014 to 2026: +1.41 points');
    expect(await titleOf(changes, german)).toBe(
      'Stärkster Anstieg von 2014 bis 2026: +1,41 Punkte',
    );
  });

  test('says that nothing changed: Belgium and Sweden from 2017 to 2018', async () => {
    const changes = { entities: ['BEL', 'SWE'], from: 2017, to: 2018 } as const;
    expect(await titleOf(changes)).toBe('No change from 2017 to 2018');
  });

  test('says that nobody has both years', async () => {
    const missing = (entity: string, year: number) => ({
      indicator: 'share-of-gdp',
      entity,
      year,
      value: null,
    });
    const edits = [missing('DEU', 2026), missing('POL', 2014)];
    const state = { form: 'dumbbell', entities: ['DEU', 'POL'] } as const;
    const chart = await drawnState(state, english, edits);
    expect(chart?.model.title).toBe('No value in both 2014 and 2026');
  });
});

describe('the subtitle and the source of two years', () => {
  test('say measure, unit, years, estimates, and in what the change is', async () => {
    expect((await dumbbellModel({})).subtitle).toBe(
      'Core defence expenditure, % of GDP, 2014–2026; 2026 estimates · change in percentage points',
    );
  });

  test('say how the change is worked out', async () => {
    const { sources } = await dumbbellModel({}, german);
    expect(sources[0]?.formulas).toEqual([
      'Veränderung = Wert des letzten Jahres − Wert des ersten Jahres',
    ]);
  });

  test('claim no calculation of ours where there is no change', async () => {
    expect((await dumbbellModel({ from: 2024, to: 2024 })).sources[0]?.formulas).toEqual([]);
  });
});
