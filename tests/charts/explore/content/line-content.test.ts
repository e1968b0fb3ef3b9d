// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { allies } from '../../../../src/catalogue/allies';
import type { EntityId } from '../../../../src/catalogue/entities';
import type { ExploreState } from '../../../../src/charts/explore/state';
import type { LineModel } from '../../../../src/charts/model';
import { countWords, english, german, plain } from '../../../support/words';
import { linesOf } from './drawn-lines-and-bars';

const all: readonly EntityId[] = [...allies.map(({ id }) => id), 'NATO_EUR_CAN', 'NATO_TOTAL'];
const eight: readonly EntityId[] = ['DEU', 'POL', 'USA', 'FRA', 'GBR', 'EST', 'TUR', 'LUX'];
const sipri = { measure: 'military-share-of-gdp', edition: 'sipri-2026-04' } as const;

async function titleOf(changes: Partial<ExploreState>, words = english) {
  return plain((await linesOf(changes, words)).title);
}

function labelled({ lines }: LineModel): readonly string[] {
  return lines.filter(({ emphasis }) => emphasis !== 'muted').map(({ name }) => name);
}

describe('the title of lines', () => {
  test('has the newest value of one, and says that it is an estimate', async () => {
    expect(await titleOf({ entities: ['DEU'] })).toBe('Germany: 2.69 % in 2026 (estimate)');
    expect(await titleOf({ entities: ['DEU'], to: 2024 })).toBe('Germany: 2.00 % in 2024');
    expect(await titleOf({ entities: ['DEU'] }, german)).toBe(
      'Deutschland: 2,69 % im Jahr 2026 (Schätzung)',
    );
  });

  test('has the highest of those chosen, though a line in grey lies higher', async () => {
    const model = await linesOf({});
    expect(plain(model.title)).toBe('Highest of the four in 2026: Poland, 4.68 %');
    const newest = model.lines.map(({ points }) => points.at(-1)?.value ?? 0);
    expect(Math.max(...newest)).toBe(5.33);
    expect(await titleOf({}, german)).toBe('Höchster der vier Werte 2026: Polen, 4,68 %');
    expect(await titleOf({ entities: ['DEU', 'USA'] }, german)).toBe(
      'Höherer der zwei Werte 2026: Vereinigte Staaten, 3,17 %',
    );
  });

  test('names no highest where two values are alike as written', async () => {
    expect(await titleOf({ entities: ['BEL', 'ESP'] })).toBe('All at 2.00 % in 2026');
    expect(await titleOf({ entities: ['BEL', 'ESP', 'SVN'] })).toBe(
      'From 1.61 % to 2.00 % in 2026',
    );
  });

  test('compares in the newest year that most have: in August 2025 Germany’s 2025 was blank', async () => {
    const entities = ['DEU', 'USA', 'POL'] as const;
    expect(await titleOf({ entities, edition: 'nato-2025-08' })).toMatch(
      /^Highest of the three in 2024: Poland/,
    );
  });

  test('sets no ally against the sum of all where amounts add up', async () => {
    const money = { measure: 'expenditure-usd-current' } as const;
    expect(await titleOf({ ...money, entities: ['NATO_TOTAL', 'DEU', 'POL'] })).toBe(
      'Higher of the two allies in 2026: Germany, USD 147 bn',
    );
    expect(await titleOf({ ...money, entities: ['NATO_TOTAL', 'DEU'] })).toBe(
      'Germany: USD 147 bn in 2026 (estimate)',
    );
  });

  test('has the multiple since the base year: Germany’s 119,159 ÷ 51,748 million is 2.30', async () => {
    const index = { measure: 'expenditure-usd-2021', per: 'change', base: 2017 } as const;
    expect(await titleOf({ ...index, entities: ['DEU'] })).toBe('Germany: ×2.30 from 2017 to 2026');
  });

  test('says so where the series breaks in between: Luxembourg’s share, of GNI since 2023', async () => {
    const index = { per: 'change', base: 2014, entities: ['LUX', 'DEU'] } as const;
    expect(await titleOf({ ...index, focus: 'LUX' })).toMatch(
      /^Luxembourg: ×\d\.\d\d from 2014 to 2026 \(break in series\)$/,
    );
    expect(await titleOf({ ...index, focus: 'LUX' }, german)).toMatch(/ \(Zeitreihenbruch\)$/);
    expect(await titleOf({ ...index, focus: 'DEU' })).not.toContain('break');
    expect(await titleOf({ ...index, base: 2023, focus: 'LUX' })).not.toContain('break');
  });

  test('is about the one in focus', async () => {
    expect(await titleOf({ entities: eight, focus: 'LUX' })).toBe(
      'Luxembourg: 2.03 % in 2026 (estimate)',
    );
  });

  test('has at most ten words in every state tried', async () => {
    const states: readonly Partial<ExploreState>[] = [
      {},
      { entities: all },
      { entities: ['USA', 'MKD', 'GBR'], measure: 'expenditure-usd-current' },
      { entities: ['NATO_EUR_CAN', 'USA', 'NATO_TOTAL'] },
      { entities: ['USA'], beside: 'sipri-2026-04' },
      { entities: ['MKD'], beside: 'nato-2025-08' },
    ];
    for (const state of states) {
      for (const words of [english, german]) {
        const { title } = await linesOf(state, words);
        expect(countWords(title), title).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('the lines', () => {
  test('of the other allies are there to be seen only, and Iceland is not', async () => {
    const { lines, subtitle } = await linesOf({ entities: ['DEU'], ...sipri });
    const context = lines.filter(({ compared }) => !compared);
    expect(context).toHaveLength(30);
    expect(context.every(({ emphasis }) => emphasis === 'muted')).toBe(true);
    expect(context.map(({ name }) => name)).not.toContain('Iceland');
    expect(subtitle).toContain('30 other allies in grey');
  });

  test('are all labelled up to twelve, each with its newest value', async () => {
    const model = await linesOf({ entities: eight });
    expect(labelled(model)).toHaveLength(8);
    const values = model.lines.slice(0, 8).map(({ endText }) => endText);
    expect(values.slice(0, 3)).toEqual(['2.69', '4.68', '3.17']);
    expect(values.every((text) => text !== null)).toBe(true);
  });

  test('of many are labelled where they are coloured, sums, or the highest and lowest', async () => {
    const model = await linesOf({ entities: all });
    expect(labelled(model).toSorted()).toEqual(
      [
        ...['Albania', 'Belgium', 'Bulgaria', 'Canada'],
        ...['Lithuania', 'Estonia', 'Latvia', 'Spain', 'Slovenia'],
        ...['NATO Europe and Canada', 'NATO total'],
      ].toSorted(),
    );
    expect(model.lines.every(({ compared }) => compared)).toBe(true);
  });

  test('are grey before accession, by NATO’s count only', async () => {
    const joined = async (changes: Partial<ExploreState>) =>
      (await linesOf({ entities: ['FIN', 'SWE', 'POL'], ...changes })).lines
        .slice(0, 3)
        .map((line) => line.joined);
    expect(await joined({})).toEqual([2023, 2024, null]);
    expect(await joined(sipri)).toEqual([null, null, null]);
    const { notes } = await linesOf({ entities: ['FIN', 'SWE', 'POL'] });
    expect(notes[0]).toBe('Grey before accession to NATO: Finland 2023 and Sweden 2024.');
  });

  test('begin where those shown have figures: only Germany’s reach back to 1953', async () => {
    expect((await linesOf({ ...sipri, entities: ['DEU', 'USA'] })).years).toEqual([1953, 2025]);
    expect((await linesOf({ ...sipri, entities: ['RUS', 'USA'] })).years).toEqual([2000, 2025]);
    const { notes } = await linesOf({ ...sipri, entities: ['RUS', 'USA'] });
    expect(notes[0]).toBe('No figures for those shown: 1953–1999.');
    expect((await linesOf({ ...sipri, entities: ['USA'], from: 1990, to: 2020 })).years).toEqual([
      2000, 2020,
    ]);
  });
});

describe('a break in series', () => {
  test('is marked though the line is not coloured, and named where there are several lines', async () => {
    const { breaks, notes } = await linesOf({ entities: eight });
    expect(breaks).toEqual([{ year: 2023, label: 'Luxembourg: GNI from 2023' }]);
    expect(notes[0]).toBe(
      'Break in the series of Luxembourg: share of gross national income (GNI) instead of GDP from 2023.',
    );
  });

  test('of a single line needs no name', async () => {
    const { breaks } = await linesOf({ entities: ['DEU'], ...sipri }, german);
    expect(breaks).toEqual([{ year: 1991, label: 'bis 1990 Westdeutschland' }]);
  });
});

describe('what is left out', () => {
  test('is named, with the reason', async () => {
    const { notes } = await linesOf({ entities: ['DEU', 'ISL', 'RUS'] });
    expect(notes.slice(0, 2)).toEqual([
      'No figures in this edition and these years: Russia.',
      'No armed forces, so no figures: Iceland.',
    ]);
  });

  test('because of the base year is told apart', async () => {
    const early = { ...sipri, per: 'change', base: 1960 } as const;
    const { notes } = await linesOf({ ...early, entities: ['DEU', 'USA'] });
    expect(notes[0]).toBe('No figure above zero for the base year 1960: United States.');
  });

  test('a target agreed later is not drawn, and said', async () => {
    const old = { edition: 'nato-2019-06', target: 'hague-2025-core' } as const;
    const { targets, notes } = await linesOf({ ...old, entities: ['DEU'] });
    expect(targets).toEqual([]);
    expect(plain(notes.join(' '))).toContain(
      '3.5 % core, The Hague 2025: agreed after the years shown, so not drawn.',
    );
  });
});

describe('the axis', () => {
  test('marks the base year’s level', async () => {
    const index = { measure: 'expenditure-usd-2021', per: 'change', base: 2017 } as const;
    const { targets } = await linesOf({ ...index, entities: ['DEU'] });
    expect(targets.map(({ value, label }) => [value, label])).toEqual([[1, '2017 = 1']]);
  });

  test('of ratios is named, and its ticks have no more decimals than they need', async () => {
    const money = { measure: 'expenditure-usd-current', scale: 'log' } as const;
    const { ticks, axisUnit, subtitle } = await linesOf({ ...money, entities: ['USA', 'LUX'] });
    expect(ticks.map(({ text }) => text)).toEqual(['0.1', '1', '10', '100', '1,000', '10,000']);
    expect(plain(axisUnit ?? '')).toBe('USD bn');
    expect(subtitle).toMatch(/ · logarithmic axis$/);
  });

  test('has the unit of money, so that the labels do without', async () => {
    const { lines } = await linesOf({
      measure: 'expenditure-usd-current',
      entities: ['USA', 'DEU', 'EST'],
      to: 2026,
    });
    expect(lines.map(({ endText }) => endText)).toEqual(['1,033', '147', '2.6']);
  });
});

describe('policy events', () => {
  test('are marked where they are wanted, what changed the course of expenditure first', async () => {
    expect((await linesOf({})).events).toEqual([]);
    const { events } = await linesOf({ events: true });
    const first = events.filter(({ rank }) => rank === 1).map(({ label }) => label);
    expect(first).toEqual(['Wales summit', 'Invasion of Ukraine', 'The Hague']);
    expect(events.find(({ label }) => label === 'Special fund')?.rank).toBe(3);
    expect(events.every(({ at }) => at >= 2014 && at <= 2026)).toBe(true);
  });

  test('are all listed in a note, whether they have a label or not', async () => {
    const { events, notes } = await linesOf({ events: true });
    const note = notes.find((text) => text.startsWith('Events marked')) ?? '';
    expect(note.split('; ')).toHaveLength(events.length);
    expect(note).toContain('Roadmap for the brigade in Lithuania (18 December 2023)');
    const german2023 = await linesOf({ events: true, from: 2023, to: 2023 }, german);
    expect(german2023.notes.join(' ')).toContain(
      'Markierte Ereignisse: Finnland tritt bei (2023).',
    );
  });

  test('of no year shown are said not to be there', async () => {
    const { notes } = await linesOf({ events: true, ...sipri, from: 1995, to: 2001 });
    expect(notes.join(' ')).toContain('No policy event of our list');
  });
});

describe('the summary', () => {
  test('has the ends of a few lines, and since when they are at the target', async () => {
    const { summary } = await linesOf({ entities: ['DEU', 'USA', 'ITA'] });
    expect(plain(summary)).toContain(
      'Germany: 1.16 % in 2014, 2.69 % (estimate) in 2026; United States: 3.71 % in 2014',
    );
    expect(plain(summary)).toContain(
      'At or above 2 %, Wales 2014, by the figures as printed: Germany since 2024, United States from the first year',
    );
  });

  test('of many stays short: leaders, last, counts, breaks', async () => {
    const { summary } = await linesOf({ entities: all });
    expect(plain(summary)).toMatch(
      /^Highest in 2026: Lithuania 5\.33 % \(estimate\), Estonia .*\. Lowest in 2026: Slovenia 1\.61 % \(estimate\)\. /,
    );
    expect(plain(summary)).toContain('Break in series: Luxembourg 2023.');
    expect(summary.split('. ').length).toBeLessThanOrEqual(6);
  });

  test('says where the lines in grey lie', async () => {
    const { summary } = await linesOf({}, german);
    expect(plain(summary)).toMatch(/In Grau 28 andere Verbündete: 2026 von 1,61 % bis 5,33 %\.$/);
  });

  test('names the years without a figure', async () => {
    const blank = { edition: 'nato-2025-08', entities: ['DEU', 'USA'] } as const;
    const { summary } = await linesOf(blank);
    expect(plain(summary)).toContain('No figure: Germany 2025.');
  });
});

describe('the estimates', () => {
  test('are noted with their entity where not all have the same: by SIPRI all of China’s are', async () => {
    const { notes, subtitle, estimatesFrom } = await linesOf({
      ...sipri,
      entities: ['CHN', 'DEU'],
      from: 2000,
    });
    expect(notes).toContain('Estimates: China 2000–2025.');
    expect(subtitle).toContain('2000–2025; partly estimates');
    expect(estimatesFrom).toBeNull();
  });

  test('have a band over all years where every value is one', async () => {
    const { estimatesFrom, subtitle } = await linesOf({ ...sipri, entities: ['CHN'] });
    expect(estimatesFrom).toBe(2000);
    expect(subtitle).toContain('2000–2025; 2000–2025 estimates');
  });
});
