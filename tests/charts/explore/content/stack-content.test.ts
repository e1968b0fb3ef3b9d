// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import { stackRequests } from '../../../../src/charts/explore/content/stack-content';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { english, german, plain } from '../../../support/words';
import { stateWith } from '../explore-states';
import { stackModel } from './drawn-pairs';
import { drawnState } from './drawn-state';

const germany = { measure: 'equipment-share', entities: ['DEU'] } as const;
const several = { measure: 'equipment-share', entities: ['DEU', 'POL', 'NLD', 'ISL'] } as const;
const money = { measure: 'expenditure-usd-2021', entities: ['DEU', 'POL'] } as const;
const shares = {
  measure: 'expenditure-usd-2021',
  per: 'share',
  entities: ['USA', 'NATO_EUR_CAN'],
} as const;

async function titleOf(changes: Partial<ExploreState>, words = english) {
  return plain((await stackModel(changes, words)).title);
}

/** The values of the newest or only year of each stack, by the names of the parts. */
async function valuesOf(changes: Partial<ExploreState>, at = -1) {
  const { parts, stacks } = await stackModel(changes);
  const stack = stacks.at(at);
  return parts.map(({ name }, part) => `${name} ${stack?.segments[part]?.value ?? 'none'}`);
}

// All from data/nato-2026-07/observations.csv, worked out by hand.
describe('the categories of one entity', () => {
  test('are four, the chosen one at the base, and add up to 100 in every year', async () => {
    expect(await valuesOf(germany)).toEqual([
      'Equipment 32.11',
      'Personnel 22.86',
      'Infrastructure 4.91',
      'Other 40.13',
    ]);
    const { stacks, along, whole } = await stackModel(germany);
    expect({ along, whole, years: stacks.length }).toEqual({
      along: 'years',
      whole: true,
      years: 13,
    });
    for (const { sum } of stacks) expect(sum).toBeCloseTo(100, 1);
    expect((await valuesOf({ ...germany, measure: 'other-share' }))[0]).toBe('Other 40.13');
  });

  test('keep their own series, for the passport of each number', async () => {
    const { stacks } = await stackModel(germany);
    expect(stacks[0]?.segments.map(({ key }) => key.indicator)).toEqual([
      'equipment-share',
      'personnel-share',
      'infrastructure-share',
      'other-share',
    ]);
  });

  test('are coloured once, as the entity is everywhere', async () => {
    const colours = async (changes: Partial<ExploreState>) =>
      (await stackModel({ ...several, ...changes })).parts.map(({ colour }) => colour);
    expect(await colours({ focus: 'POL' })).toEqual(['second', 'context', 'context', 'context']);
  });

  test('are read all four, whichever is chosen', () => {
    const { measure } = germany;
    expect(stackRequests(stateWith({ measure })).map(({ indicator }) => indicator)).toHaveLength(4);
    expect(stackRequests(stateWith({ measure: 'military-personnel' }))).toHaveLength(1);
  });

  test('that have no figure are missing, never zero: the Netherlands in 2026', async () => {
    const netherlands = { measure: 'personnel-share', entities: ['NLD'] } as const;
    expect(await valuesOf(netherlands)).toEqual([
      'Personnel none',
      'Equipment 33.69',
      'Infrastructure none',
      'Other none',
    ]);
    const { stacks, notes } = await stackModel(netherlands);
    expect(stacks.at(-1)?.total).toBeNull();
    expect(notes).toContain('Figures missing: 2026 (Personnel, Infrastructure, Other).');
    expect(await titleOf(netherlands)).toBe(
      'Netherlands: 33.2 % of expenditure for personnel in 2025',
    );
  });

  test('have the level agreed for equipment, from the ground up', async () => {
    const target = 'wales-2014-equipment';
    expect((await stackModel({ ...germany, target })).target?.value).toBe(20);
    const { target: none } = await stackModel({ ...germany, measure: 'personnel-share', target });
    expect(none).toBeNull();
  });

  test('are nothing for an aggregate, of which no table has them', async () => {
    expect(await drawnState({ ...germany, entities: ['NATO_TOTAL'], form: 'stack' })).toBeNull();
  });

  test('have a title, a subtitle and a summary of what each became', async () => {
    const { subtitle, summary } = await stackModel(germany);
    expect(await titleOf(germany)).toBe('Germany: 32.1 % of expenditure for equipment in 2026');
    expect(await titleOf(germany, german)).toBe(
      'Deutschland: 32,1 % der Ausgaben für Ausrüstung im Jahr 2026',
    );
    expect(subtitle).toBe(
      'Core defence expenditure by category, %, Germany, 2014–2026; 2025–2026 estimates',
    );
    expect(plain(summary)).toContain('Equipment: 12.9 % in 2014, 32.1 % (estimate) in 2026.');
  });
});

describe('the categories of several', () => {
  test('are bars of one year, highest first, those that lack a figure last', async () => {
    const { along, stacks } = await stackModel(several);
    expect(along).toBe('entities');
    expect(stacks.map(({ name, segments }) => `${name} ${segments[0]?.plain}`)).toEqual([
      'Poland 55.9',
      'Germany 32.1',
      'Netherlands 33.7',
    ]);
    expect(stacks.every(({ year }) => year === 2026)).toBe(true);
  });

  test('can be of another year, and sorted by name', async () => {
    const { stacks } = await stackModel({ ...several, year: 2024, sort: 'name' }, german);
    expect(stacks.map(({ name, segments }) => `${name} ${segments[0]?.plain}`)).toEqual([
      'Deutschland 21,2',
      'Niederlande 19,8',
      'Polen 42,9',
    ]);
  });

  test('say who has none', async () => {
    const { notes } = await stackModel(several);
    expect(notes).toEqual([
      'Figures missing: Netherlands (Personnel, Infrastructure, Other).',
      'No armed forces, so no figures: Iceland.',
      'Estimates: 2026.',
    ]);
  });

  test('name in the title who has most: Hungary with 50.85 % in 2024', async () => {
    const all = { measure: 'equipment-share', year: 2024 } as const;
    const entities = allies.map(({ id }) => id);
    expect(await titleOf({ ...all, entities })).toBe(
      'Highest share for equipment in 2024: Hungary, 50.9 %',
    );
    expect(await titleOf({ ...all, entities }, german)).toBe(
      'Höchster Anteil für Ausrüstung 2024: Ungarn, 50,9 %',
    );
    expect((await stackModel({ ...all, entities })).stacks).toHaveLength(31);
  });
});

describe('money and people', () => {
  test('add up: 119,159 and 37,515 million dollars in 2026', async () => {
    const { stacks } = await stackModel(money);
    expect(stacks.at(-1)?.sum).toBe(156_674);
    expect(plain(stacks.at(-1)?.total?.text ?? '')).toBe('USD 157 bn');
    expect(stacks.at(-1)?.total?.plain).toBe('156.7');
    expect(stacks[0]?.sum).toBe(46_687 + 9769);
  });

  test('say that the sum is ours', async () => {
    const formulas = async (changes: Partial<ExploreState>) =>
      (await stackModel(changes)).sources[0]?.formulas;
    expect(await formulas(money)).toEqual(['sum of all that are shown']);
    expect(await formulas({ ...money, entities: ['DEU'] })).toEqual([]);
  });

  test('lie by size from the base, or by name: Poland 37,515, France 70,471', async () => {
    const entities = ['DEU', 'POL', 'USA', 'FRA', 'EST', 'LTU'] as const;
    const names = (await stackModel({ ...money, entities })).parts.map(({ name }) => name);
    expect(names).toEqual(['United States', 'Germany', 'France', 'Poland', 'Lithuania', 'Estonia']);
    const named = await stackModel({ ...money, entities, sort: 'name' });
    expect(named.parts.map(({ name }) => name)).toEqual([...names].sort());
    const focused = (await stackModel({ ...money, entities, focus: 'EST' })).parts;
    expect(focused.map(({ name, colour }) => `${name} ${colour}`).slice(0, 2)).toEqual([
      'Estonia first',
      'United States context',
    ]);
  });

  test('have no sum where a figure is missing that could be there, and the segments there are', async () => {
    const edits = [
      { indicator: 'expenditure-usd-2021', entity: 'POL', year: 2026, value: null },
      { indicator: 'expenditure-usd-2021', entity: 'POL', year: 2025, value: null },
    ];
    const chart = await drawnState({ ...money, form: 'stack' }, english, edits);
    if (chart?.model.form !== 'stack') throw new Error('The state is no stack.');
    const last = chart.model.stacks.at(-1);
    expect(last?.total).toBeNull();
    expect(last?.segments.map(({ value }) => value)).toEqual([119_159, null]);
    expect(chart.model.notes[0]).toBe('No sum, because figures are missing: 2025–2026 (Poland).');
    expect(plain(chart.model.title)).toBe('Germany: USD 119 bn in 2026');
  });

  test('leave years in which nobody has a figure away at the ends, and say so', async () => {
    const { stacks, notes } = await stackModel({ ...money, measure: 'expenditure-ppp' });
    expect(stacks.at(-1)?.year).toBe(2024);
    expect(notes[0]).toBe('No figures for those shown: 2025–2026.');
  });

  test('say in the title what part of the sum the largest is, or the one in focus', async () => {
    expect(await titleOf(money)).toBe('Germany: USD 119 bn of USD 157 bn in 2026');
    expect(await titleOf({ ...money, focus: 'POL' }, german)).toBe(
      'Polen: 37,5 Mrd. US-Dollar von 157 Mrd. US-Dollar im Jahr 2026',
    );
    expect(await titleOf({ ...money, measure: 'military-personnel' })).toBe(
      'Poland: 263,600 of 446,800 in 2026',
    );
  });
});

describe('shares of the sum', () => {
  test('add up to 100: the United States have 850,211 of 1,484,128 million dollars', async () => {
    const { stacks, whole, parts } = await stackModel(shares);
    const last = stacks.at(-1);
    expect(whole).toBe(true);
    expect(last?.segments[0]?.value).toBeCloseTo((100 * 850_211) / 1_484_128, 9);
    for (const { sum } of stacks) expect(sum).toBeCloseTo(100, 9);
    expect(parts.map(({ shortName }) => shortName)).toEqual(['US', 'Europe + Canada']);
    expect(await titleOf(shares)).toBe('United States: 57.3 % of the sum in 2026');
    expect(await titleOf(shares, german)).toBe('Vereinigte Staaten: 57,3 % der Summe im Jahr 2026');
  });

  test('are not formed in a year that lacks a figure, which is named', async () => {
    const edits = [{ indicator: 'expenditure-usd-2021', entity: 'USA', year: 2020, value: null }];
    const chart = await drawnState({ ...shares, form: 'stack' }, english, edits);
    if (chart?.model.form !== 'stack') throw new Error('The state is no stack.');
    const broken = chart.model.stacks.find(({ year }) => year === 2020);
    expect(broken?.segments.map(({ value }) => value)).toEqual([null, null]);
    expect(chart.model.notes[0]).toBe('No sum, because figures are missing: 2020 (United States).');
  });
});
