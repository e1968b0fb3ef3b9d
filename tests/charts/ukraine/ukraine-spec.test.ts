import { describe, expect, test } from 'vitest';
import { aidCounts, aidKinds, supportMonths } from '../../../src/catalogue/ukraine-support';
import type { BarModel, LineModel } from '../../../src/charts/model';
import { overTimeSpec } from '../../../src/charts/ukraine/over-time-spec';
import { type UkraineState, ukraineDefaults } from '../../../src/charts/ukraine/state';
import { ukraineSpec } from '../../../src/charts/ukraine/ukraine-spec';
import type { Words } from '../../../src/language/words';
import { drawnModel, publishedChart } from '../../support/published-data';
import { countWords, english, german, plain } from '../../support/words';

const november: UkraineState = { ...ukraineDefaults, month: '2024-11' };

async function bars(
  changes: Partial<UkraineState> = {},
  words: Words = english,
): Promise<BarModel> {
  const model = await drawnModel(ukraineSpec({ ...november, ...changes }), words);
  if (model.form !== 'bar') throw new Error(`These are no bars but ${model.form}.`);
  return model;
}

async function lines(
  changes: Partial<UkraineState> = {},
  words: Words = english,
): Promise<LineModel> {
  const model = await drawnModel(overTimeSpec({ ...november, ...changes }), words);
  if (model.form !== 'line') throw new Error(`These are no lines but ${model.form}.`);
  return model;
}

async function title(changes: Partial<UkraineState> = {}, words: Words = english) {
  return plain((await bars(changes, words)).title);
}

describe('the title of the donors', () => {
  test('says behind whom Germany is the largest donor state of Europe', async () => {
    expect(await title()).toBe(
      'Behind the EU institutions, Germany is Europe’s largest donor state',
    );
    expect(await title({ eu: false })).toBe(
      'Germany is Europe’s largest donor state to November 2024: EUR 15.5 bn',
    );
    expect(await title({ eu: false }, german)).toBe(
      'Deutschland ist bis November 2024 Europas größter Geberstaat: 15,5 Mrd. Euro',
    );
  });

  test('says so of military aid, of which the EU institutions have none', async () => {
    expect(await title({ kind: 'military' })).toBe(
      'Germany is Europe’s largest military donor to November 2024: EUR 10.6 bn',
    );
  });

  test('says Germany’s rank by commitments, and of GDP', async () => {
    expect(await title({ what: 'commitments' })).toBe(
      'Germany ranks 2nd in Europe by commitments: EUR 25.8 bn',
    );
    expect(await title({ unit: 'gdp' })).toBe('Germany is 15th of 41 states by GDP share: 0.43 %');
  });

  test('says that nothing is recorded where that is so', async () => {
    expect(await title({ month: '2022-01' })).toBe(
      'Up to January 2022 the tracker records nothing from Germany',
    );
  });

  test.each([
    ['English', english],
    ['German', german],
  ])('has at most ten words, whatever is chosen (%s)', async (_, words) => {
    for (const state of allStates()) {
      const { title: said } = await bars(state, words);
      expect(countWords(said), said).toBeLessThanOrEqual(10);
    }
  });
});

/** Every choice in months of all years. */
function allStates(): readonly Partial<UkraineState>[] {
  const months = supportMonths.filter((_, at) => at % 9 === 0 || at > supportMonths.length - 2);
  return months.flatMap((month) =>
    aidCounts.flatMap((what) =>
      aidKinds.flatMap((kind) => [true, false].map((eu) => ({ month, what, kind, eu }))),
    ),
  );
}

describe('the donors', () => {
  test('stand in the order of what they gave, with Germany, the United States and the EU institutions in colour', async () => {
    const { bars: all, named } = await bars();
    expect(all.slice(0, 4).map(({ name, endText }) => `${name} ${endText}`)).toEqual([
      'United States 108.1',
      'EU institutions 44.8',
      'Germany 15.5',
      'United Kingdom 13.2',
    ]);
    const coloured = all.filter(({ emphasis }) => emphasis === 'highlighted');
    expect(coloured.map(({ colour }) => colour)).toEqual(['second', 'third', 'first', 'fourth']);
    expect(all.find(({ name }) => name === 'Malta')?.emphasis).toBe('muted');
    expect(named).toEqual({ bar: 'Donor', value: 'up to November 2024' });
  });

  test('a sum less than what two decimals show is said to be that, not zero', async () => {
    const { bars: all } = await bars();
    expect(plain(all.find(({ name }) => name === 'Malta')?.endText ?? '')).toBe('< 0.01');
    const military = (await bars({ kind: 'military' })).bars;
    expect(military.find(({ name }) => name === 'EU institutions')?.endText).toBe('0.0');
  });

  test('axis, labels and subtitle are in billions at every month, the first one too', async () => {
    for (const [words, unit] of [
      [english, 'EUR bn'],
      [german, 'Mrd. Euro'],
    ] as const) {
      for (const month of ['2022-01', '2022-02', '2022-03', '2024-11']) {
        const model = await bars({ month }, words);
        expect([month, plain(model.axisUnit ?? '')]).toEqual([month, unit]);
        expect(model.subtitle).toContain(unit);
        const top = model.ticks.at(-1);
        const written = Number(
          top?.text.replace(words.language === 'de' ? ',' : '', words.language === 'de' ? '.' : ''),
        );
        expect(written).toBeCloseTo(top?.value ?? Number.NaN, 6);
      }
    }
  });

  test('the EU institutions are listed without a share, last, with the reason', async () => {
    const last = (await bars({ unit: 'gdp' })).bars.at(-1);
    expect(last).toMatchObject({
      name: 'EU institutions',
      value: null,
      remark: 'no GDP to share by',
    });
    const without = (await bars({ unit: 'gdp', eu: false })).bars;
    expect(without.some(({ value }) => value === null)).toBe(false);
  });

  test('those without a row are named as missing, and have no bar', async () => {
    const { bars: all, notes } = await bars({ month: '2022-01' });
    expect(all.map(({ name }) => name)).toEqual(['Canada', 'Czechia']);
    expect(plain(notes[0] ?? '')).toBe(
      'No row up to January 2022 for 40 donors: they are missing, not zero.',
    );
  });

  test('the notes say what must not be added, where shares in EU aid stand, and that releases revise', async () => {
    const text = (await bars()).notes.join(' ');
    expect(text).toMatch(/Never added to NATO’s totals/);
    expect(text).toMatch(/stands with the EU institutions/);
    expect(text).toMatch(/revises earlier months/);
    expect(text).not.toMatch(/no row after/);
  });

  test('whose record ended is named, once half a year has passed', async () => {
    const text = async (month: string) => (await bars({ month })).notes.join(' ');
    expect(await text('2026-04')).toMatch(/United States: no row after January 2025/);
    expect(await text('2025-07')).toMatch(/United States: no row after January 2025/);
    expect(await text('2025-06')).not.toMatch(/no row after/);
  });

  test('military commitments give a sentence and the total', async () => {
    const { notes, subtitle } = await bars({ what: 'commitments', kind: 'military' });
    expect(notes[0]).toMatch(/does not split commitments by kind/);
    expect(subtitle).toMatch(/commitments of all kinds, EUR bn, current prices/);
    const german_ = await bars({ what: 'commitments', kind: 'military' }, german);
    expect(german_.notes[0]).toMatch(/teilt Zusagen nicht nach Art auf/);
  });

  test('the source says the release, the cut-off and both formulas', async () => {
    const [source] = (await bars({ unit: 'gdp' })).sources;
    expect(source).toMatchObject({ label: 'Release 29', cutOff: 'April 2026' });
    expect(source?.formulas).toEqual([
      'sum of the months recorded up to November 2024',
      '100 × sum ÷ the donor’s GDP of 2021, both in current euros',
    ]);
  });
});

describe('support year by year', () => {
  test('goes to the end of each year and to the month, for the donors in colour', async () => {
    const { lines: all, years } = await lines();
    expect(years).toEqual([2022, 2024]);
    expect(all.map(({ name }) => name)).toEqual([
      'Germany',
      'United States',
      'EU institutions',
      'United Kingdom',
    ]);
    expect(all[0]?.points.at(-1)?.value).toBeCloseTo(15.5, 1);
  });

  test('is titled by what Germany and the United States added since a year’s end', async () => {
    const { title: said } = await lines({ month: '2026-04' });
    // 29.93 − 16.0; 115.38 − 114.9: the United States’ last row is of January 2025, with 0.483 billion.
    expect(plain(said)).toBe(
      'Since the end of 2024: Germany +EUR 13.9 bn, United States +EUR 483 million',
    );
    const inPoints = await lines({ month: '2026-04', unit: 'gdp' }, german);
    expect(plain(inPoints.title)).toMatch(/^Prozentpunkte seit Ende 2024: Deutschland \+0,\d\d, /);
    expect(countWords(inPoints.title)).toBeLessThanOrEqual(10);
  });

  test('never falls: support that was allocated stays in the sum', async () => {
    for (const { points } of (await lines({ month: '2026-04' })).lines) {
      const values = points.map(({ value }) => value ?? 0);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  test('has no line of shares for the EU institutions, and says why', async () => {
    const { lines: all, notes } = await lines({ unit: 'gdp' });
    expect(all.some(({ name }) => name === 'EU institutions')).toBe(false);
    expect(notes[0]).toMatch(/have no GDP/);
  });

  test('needs two years', async () => {
    const spec = overTimeSpec({ ...november, month: '2022-12' });
    expect(await publishedChart(spec, english)).toBeNull();
  });
});
