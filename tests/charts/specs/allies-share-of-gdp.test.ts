import { describe, expect, test } from 'vitest';
import chart from '../../../src/charts/specs/allies-share-of-gdp.chart';
import type { ChartState } from '../../../src/charts/state';
import { drawnModel, publishedModel } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const spent = 'expenditure-usd-2021';

async function titles(changes: Partial<ChartState>, edits: Parameters<typeof drawnModel>[3] = []) {
  const models = [
    await drawnModel(chart, english, changes, edits),
    await drawnModel(chart, german, changes, edits),
  ];
  for (const { title } of models) expect(countWords(title), title).toBeLessThanOrEqual(10);
  return models.map(({ title }) => plain(title));
}

async function bars(changes: Partial<ChartState> = {}) {
  const model = await drawnModel(chart, english, changes);
  if (model.form !== 'bar') throw new Error('It is no bar chart.');
  return model.bars;
}

describe('the allies’ shares', () => {
  test('in 2026 twenty-nine reach 2 %, and one more within rounding', async () => {
    expect(await titles({})).toEqual([
      '29–30 of 31 allies reach 2 % of GDP (rounding decides)',
      '29–30 von 31 Verbündeten erreichen 2 % des BIP (Rundung entscheidet)',
    ]);
    const { notes } = await drawnModel(chart, english);
    expect(notes[0]).toBe('* Spain: only the rounding of the figures decides.');
  });

  test.each([
    [{ year: 2014 }, '3 of 27 allies reach 2 % of GDP'],
    [{ year: 2019 }, '5–6 of 28 allies reach 2 % of GDP (rounding decides)'],
    [{ year: 2023 }, '10 of 30 allies reach 2 % of GDP'],
    [{ year: 2024 }, '17 of 31 allies reach 2 % of GDP'],
    [{ target: 'hague-2025-core' }, '5 of 31 allies reach 3.5 % of GDP'],
    [{ year: 2024, target: 'hague-2025-core' }, '1 of 31 allies reach 3.5 % of GDP'],
    [{ year: 2023, target: 'hague-2025-core' }, '0 of 30 allies reach 3.5 % of GDP'],
  ] as const)('the title of %j is “%s”', async (changes, title) => {
    expect((await titles(changes))[0]).toBe(title);
  });

  test('no title has more than ten words', async () => {
    for (let year = 2014; year <= 2026; year++) {
      await titles({ year });
      await titles({ year, target: 'hague-2025-core' });
    }
  });

  test('are tested unrounded: with a revised figure Spain is above or below', async () => {
    // Half a million more or less than 2 % of Spain's GDP would be within rounding; ten million are not.
    const gdp = (await bars()).find(({ key }) => key.entity === 'ESP')?.result?.bounds;
    expect(gdp?.lowest).toBeLessThan(2);
    expect(gdp?.highest).toBeGreaterThan(2);
    const revised = (value: number) => [{ indicator: spent, entity: 'ESP', year: 2026, value }];
    expect((await titles({}, revised(40_000)))[0]).toMatch(/^30 of 31 /);
    expect((await titles({}, revised(20_000)))[0]).toMatch(/^29 of 31 /);
  });

  test('rank Lithuania first and Germany eleventh, in colour', async () => {
    const drawn = await bars();
    expect(drawn.slice(0, 3).map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      'Lithuania 5.33 %',
      'Estonia 5.10 %',
      'Latvia 4.92 %',
    ]);
    expect(drawn.findIndex(({ emphasis }) => emphasis === 'highlighted')).toBe(10);
    expect(drawn[10]?.name).toBe('Germany');
  });

  test('have Iceland apart: no value, no verdict, never below', async () => {
    const iceland = (await bars()).at(-1);
    expect(iceland).toMatchObject({
      name: 'Iceland',
      value: null,
      status: 'M',
      remark: 'no armed forces',
    });
    expect(iceland?.result?.verdict).toBe('not-applicable');
  });

  test('grey and leave out of the count who was no ally yet', async () => {
    const muted = (await bars({ year: 2016 })).filter(({ emphasis }) => emphasis === 'muted');
    expect(muted.map(({ name, remark }) => [name, remark]).sort()).toEqual([
      ['Finland', 'ally since 2023'],
      ['Montenegro', 'ally since 2017'],
      ['North Macedonia', 'ally since 2020'],
      ['Sweden', 'ally since 2024'],
    ]);
  });

  test('go on without Poland: one ally fewer is tested, and it is missing', async () => {
    const gone = ['share-of-gdp', spent, 'gdp-usd-2021'].map((indicator) => ({
      indicator,
      entity: 'POL',
      value: null,
    }));
    expect((await titles({}, gone))[0]).toBe(
      '28–29 of 30 allies reach 2 % of GDP (rounding decides)',
    );
    const model = await drawnModel(chart, english, {}, gone);
    if (model.form !== 'bar') throw new Error('It is no bar chart.');
    const poland = model.bars.find(({ name }) => name === 'Poland');
    expect(poland).toMatchObject({ value: null, text: 'no figure', status: 'O' });
    expect(poland?.result?.verdict).toBe('no-data');
  });

  test('have a neutral title where nothing can be tested', async () => {
    const nothing = (await bars()).map(({ key }) => ({
      indicator: spent,
      entity: key.entity,
      value: null,
    }));
    const { title, subtitle } = await drawnModel(chart, english, {}, nothing);
    expect(title).toBe('The allies’ defence expenditure as a share of GDP');
    expect(subtitle).toContain('2026');
  });

  test('are nothing without any figure', async () => {
    const nothing = (await bars()).map(({ key }) => ({
      indicator: 'share-of-gdp',
      entity: key.entity,
      value: null,
    }));
    expect(await publishedModel(chart, english, {}, nothing)).toBeNull();
  });
});
