// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import type { EntityId } from '../../../../src/catalogue/entities';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { countWords, english, german, plain } from '../../../support/words';
import { barsOf } from './drawn-lines-and-bars';

const all: readonly EntityId[] = allies.map(({ id }) => id);
const eight: readonly EntityId[] = ['DEU', 'POL', 'USA', 'FRA', 'GBR', 'EST', 'TUR', 'LUX'];
const money = { measure: 'expenditure-usd-current' } as const;

async function rowsOf(changes: Partial<ExploreState>, words = english) {
  const { bars } = await barsOf(changes, words);
  return bars.map(({ name, remark, endText }) => plain(`${name} ${remark ?? endText}`));
}

async function titleOf(changes: Partial<ExploreState>, words = english) {
  return plain((await barsOf(changes, words)).title);
}

describe('a ranking', () => {
  test('of shares has all allies beside those chosen, paler, and Iceland last', async () => {
    const { bars } = await barsOf({ entities: ['DEU'] });
    expect(bars).toHaveLength(32);
    expect(bars.filter(({ emphasis }) => emphasis !== 'muted').map(({ name }) => name)).toEqual([
      'Germany',
    ]);
    const rows = await rowsOf({ entities: ['DEU'] });
    expect(rows.slice(0, 2)).toEqual(['Lithuania 5.33', 'Estonia 5.10']);
    expect(rows.slice(-2)).toEqual(['Slovenia 1.61', 'Iceland no armed forces']);
  });

  test('of money has only those chosen, in the unit of the axis', async () => {
    const { axisUnit } = await barsOf({ ...money, entities: eight });
    expect(plain(axisUnit ?? '')).toBe('USD bn');
    expect(await rowsOf({ ...money, entities: eight })).toEqual([
      'United States 1,033',
      'Germany 147',
      'United Kingdom 110',
      'France 79.8',
      'Poland 53.1',
      'Türkiye 47.6',
      'Estonia 2.6',
      'Luxembourg 1.5',
    ]);
  });

  test('of many chosen has only them', async () => {
    expect((await barsOf({ entities: all.slice(0, 13) })).bars).toHaveLength(13);
  });

  test('can be sorted by name', async () => {
    const rows = await rowsOf({ ...money, entities: ['USA', 'DEU', 'FRA'], sort: 'name' }, german);
    expect(rows.map((row) => row.split(' ')[0])).toEqual([
      'Deutschland',
      'Frankreich',
      'Vereinigte',
    ]);
  });

  test('can be sorted by the change, which is written: 22.86 − 50.67 for Germany’s personnel', async () => {
    const state = { measure: 'personnel-share', entities: ['DEU', 'BEL'], sort: 'change' } as const;
    const rows = await rowsOf(state);
    expect(rows).toContain('Germany 22.9 (−27.8)');
    expect(rows.findIndex((row) => row.startsWith('Germany'))).toBeLessThan(
      rows.findIndex((row) => row.startsWith('Belgium')),
    );
    expect((await barsOf(state)).subtitle).toContain(
      'sorted by change since 2014 (in brackets, percentage points)',
    );
  });

  test('by change of money is in per cent: 147,002 ÷ 46,176 million for Germany', async () => {
    const rows = await rowsOf({ ...money, entities: ['DEU'], sort: 'change' });
    expect(rows).toEqual(['Germany 147 (+218 %)']);
  });

  test('lists who has no figure of the year, without a bar', async () => {
    const { bars } = await barsOf({ measure: 'personnel-share', entities: ['NLD', 'DEU'] });
    const netherlands = bars.find(({ name }) => name === 'Netherlands');
    expect(netherlands).toMatchObject({ value: null, status: 'O', text: 'no figure' });
    expect(bars.at(-2)?.name === 'Netherlands' || bars.at(-3)?.name === 'Netherlands').toBe(true);
    expect(await rowsOf({ ...money, entities: ['DEU', 'RUS'] })).toEqual([
      'Germany 147',
      'Russia no figure',
    ]);
  });

  test('marks who was no ally yet, by NATO’s count only', async () => {
    expect(await rowsOf({ entities: ['FIN'], year: 2022 })).toContain(
      'Finland 1.69 (ally since 2023)',
    );
    const sipri = { measure: 'military-share-of-gdp', edition: 'sipri-2026-04' } as const;
    const rows = await rowsOf({ ...sipri, entities: ['FIN'], year: 2022 });
    expect(rows.find((row) => row.startsWith('Finland'))).not.toContain('ally');
  });

  test('says from when a share is of another kind, in the years it concerns', async () => {
    const note = 'Luxembourg: share of gross national income (GNI) instead of GDP from 2023.';
    expect((await barsOf({ year: 2024 })).notes).toContain(note);
    expect((await barsOf({ year: 2022 })).notes).not.toContain(note);
  });
});

describe('the axis of a ranking', () => {
  const axis = async (year: number, measure: ExploreState['measure'], inMotion: boolean) => {
    const { lowest, highest, ticks } = await barsOf({ year, measure }, english, [], inMotion);
    return { lowest, highest, ticks };
  };

  test('stays while the years are played', async () => {
    expect(await axis(2026, 'real-change', true)).toEqual(await axis(2015, 'real-change', true));
  });

  test('at rest fits a year that would be small on it: −3.11 to 50.03 % of 2026', async () => {
    const { lowest, highest } = await axis(2026, 'real-change', false);
    expect([lowest, highest]).toEqual([-3.11, 50.03]);
  });

  test('at rest stays where the year takes half of it: 3.71 of 5.33 % in 2014', async () => {
    expect(await axis(2014, 'share-of-gdp', false)).toEqual(await axis(2026, 'share-of-gdp', true));
  });
});

describe('the target of a ranking', () => {
  test('is tested on the unrounded share: Spain’s 34,649 of 1,732,435 million is within rounding', async () => {
    const { bars, notes } = await barsOf({});
    const verdict = (name: string) => bars.find((bar) => bar.name === name)?.result?.verdict;
    expect(verdict('Spain')).toBe('within-rounding');
    expect(verdict('Belgium')).toBe('met');
    expect(verdict('Slovenia')).toBe('below');
    expect(notes).toContain('* Spain: only the rounding of the figures decides.');
    expect(notes).toContain('Tested on the unrounded share, allies of the year only.');
    expect(
      bars.filter(({ endText }) => endText.includes('*')).map(({ endText }) => endText),
    ).toEqual(['2.00*']);
  });

  test('is no test of a sum, nor of who was no ally yet', async () => {
    const { bars } = await barsOf({ year: 2022 });
    const result = (name: string) => bars.find((bar) => bar.name === name)?.result;
    expect(result('NATO Europe and Canada')).toBeNull();
    expect(result('Finland')).toBeNull();
  });

  test('is tested as printed where the edition has nothing finer', async () => {
    const { notes } = await barsOf({ measure: 'equipment-share', target: 'wales-2014-equipment' });
    expect(notes).toContain('Tested on the percentages as printed, allies of the year only.');
  });
});

describe('the title of a ranking', () => {
  test('counts who reaches the target', async () => {
    expect(await titleOf({})).toBe('29–30 of 31 allies reach 2 % in 2026 (rounding decides)');
    expect(await titleOf({}, german)).toBe(
      '29–30 von 31 Verbündeten 2026 bei mindestens 2 % (Rundung entscheidet)',
    );
  });

  test('has the place of the only one chosen or in focus: Germany had the sixteenth of 29 in 2022', async () => {
    const place = 'Germany: rank 16 of 29 allies in 2022, 1.46 %';
    expect(await titleOf({ entities: ['DEU'], year: 2022 })).toBe(place);
    expect(await titleOf({ focus: 'DEU', year: 2022 })).toBe(place);
  });

  test('has no place where another has the same value as written', async () => {
    expect(await titleOf({ entities: ['ESP'] })).toBe('Spain: 2.00 % in 2026 (estimate)');
  });

  test('has the highest where nothing is tested', async () => {
    expect(await titleOf({ ...money, entities: eight })).toBe(
      'Highest of the eight in 2026: United States, USD 1,033 bn',
    );
  });

  test('has at most ten words', async () => {
    const states: readonly Partial<ExploreState>[] = [
      {},
      { entities: ['USA'] },
      { entities: ['MKD'], year: 2024 },
      { ...money, entities: ['USA', 'GBR', 'NATO_TOTAL', 'DEU'] },
      { measure: 'real-change', target: 'none' },
    ];
    for (const state of states) {
      for (const words of [english, german]) {
        const { title } = await barsOf(state, words);
        expect(countWords(title), title).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('the summary of a ranking', () => {
  test('has leaders, last, count and the places of those coloured', async () => {
    const { summary } = await barsOf({ entities: ['DEU', 'USA'], year: 2022 });
    expect(plain(summary)).toBe(
      'Highest in 2022: Greece 3.89 %, United States 3.20 % and Lithuania 2.46 %. Lowest: Luxembourg 0.57 %. ' +
        'At or above 2 %, Wales 2014: 7 of 29 allies. ' +
        'Ranks: United States 2 of 29, at 3.20 %; Germany 16 of 29, at 1.46 %. ' +
        'Not ranked: Finland 1.69 %, Sweden 1.49 % and Iceland (no armed forces).',
    );
  });

  test('gives the sum of the alliance no rank among its members', async () => {
    const { summary } = await barsOf({ entities: ['DEU', 'NATO_EUR_CAN'], year: 2022 });
    expect(plain(summary)).toContain('Ranks: Germany 16 of 29, at 1.46 %. ');
    expect(plain(summary)).toMatch(/Not ranked: .*NATO Europe and Canada 1\.62 %/);
  });

  test('says of whom there is no figure', async () => {
    const { summary } = await barsOf({ ...money, entities: ['DEU', 'RUS'] }, german);
    expect(plain(summary)).toBe(
      '2026 am höchsten: Deutschland 147 Mrd. US-Dollar. Keine Angabe: Russland.',
    );
  });
});
