// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ExploreState } from '../../../../src/charts/explore/state';
import { english, german, plain } from '../../../support/words';
import { linesOf } from './drawn-lines-and-bars';

const germany = { entities: ['DEU'], beside: 'sipri-2026-04' } as const;

async function said(changes: Partial<ExploreState>, words = english) {
  const { title, notes, lines, difference, subtitle } = await linesOf(changes, words);
  return {
    title: plain(title),
    subtitle: plain(subtitle),
    notes: notes.map(plain),
    names: lines.map(({ name }) => plain(name)),
    difference: difference === undefined ? null : plain(difference.text),
  };
}

describe('NATO beside SIPRI', () => {
  test('is two coloured lines, and no other ally', async () => {
    const { lines } = await linesOf(germany);
    expect(lines.map(({ name, colour }) => `${name}: ${colour}`)).toEqual([
      'defence expenditure, NATO: first',
      'military expenditure, SIPRI: second',
    ]);
  });

  test('tells the difference of the newest year both have: 2.268511 − 2.22 in 2025', async () => {
    const { title, difference, notes, subtitle } = await said(germany);
    expect(title).toBe('Germany 2025: SIPRI counts 0.05 points more than NATO (estimate)');
    expect(difference).toBe('2025: 0.05 percentage points apart');
    expect(subtitle).toBe('Germany, % of GDP, 2014–2026; 2026 estimates');
    expect(notes.slice(0, 2)).toEqual([
      'Difference in 2025: 2.27 % (SIPRI) − 2.22 % (NATO) = 0.05 percentage points.',
      'NATO’s defence expenditure and SIPRI’s military expenditure follow two definitions and two sets of sources.',
    ]);
  });

  test('turns about in 2024: 2.00 − 1.838578', async () => {
    expect((await said({ ...germany, to: 2024 })).title).toBe(
      'Germany 2024: NATO counts 0.16 points more than SIPRI',
    );
    expect((await said({ ...germany, to: 2024 }, german)).title).toBe(
      'Deutschland 2024: NATO zählt 0,16 Punkte mehr als SIPRI',
    );
  });

  test('of money in one price base is told in per cent: 100,689 ÷ 99,298 million euros', async () => {
    const { title, notes } = await said({ ...germany, measure: 'expenditure-national-current' });
    expect(title).toBe('Germany 2025: SIPRI counts 1.4 % more than NATO (estimate)');
    expect(notes[0]).toBe('Difference in 2025: 100,689 (SIPRI) ÷ 99,298 (NATO) − 1 = 1.4 %.');
  });

  test('of two price bases has no difference, and says why', async () => {
    const { title, difference, notes, subtitle } = await said({
      ...germany,
      measure: 'expenditure-usd-2021',
    });
    expect(difference).toBeNull();
    expect(title).toBe('Germany: NATO and SIPRI in different prices');
    expect(notes[0]).toBe(
      'Amounts in 2021 prices and in 2024 prices cannot be subtracted from each other: no difference is shown.',
    );
    expect(subtitle).toContain('2021 prices and exchange rates (NATO)');
    expect(subtitle).toContain('2024 prices and exchange rates (SIPRI)');
  });

  test('is of one entity, the first or the one in focus, and says so', async () => {
    const two = { ...germany, entities: ['DEU', 'USA'] } as const;
    expect((await said(two)).notes.join(' ')).toContain('for one entity only: Germany.');
    expect((await said({ ...two, focus: 'USA' })).title).toMatch(/^United States 2025: /);
  });

  test('says who has no figures', async () => {
    const { names, notes } = await said({
      entities: ['POL'],
      measure: 'expenditure-national-current',
      beside: 'sipri-2026-04',
    });
    expect(names).toEqual(['defence expenditure, NATO']);
    expect(notes[0]).toBe('No figures in these years: SIPRI.');
  });
});

describe('two editions of NATO', () => {
  test('are told by their dates, and how the newer restates: 2.11 after 2.4037 for Finland’s 2024', async () => {
    const { title, names, difference } = await said({
      entities: ['FIN'],
      beside: 'nato-2025-08',
      to: 2024,
    });
    expect(names).toEqual(['edition July 2026', 'edition August 2025']);
    expect(title).toBe('Finland 2024: 0.29 points less in edition July 2026');
    expect(difference).toBe('2024: 0.29 percentage points apart');
  });

  test('that agree as written are level', async () => {
    const { title } = await said({ entities: ['FIN'], beside: 'nato-2025-08', to: 2022 });
    expect(title).toBe('Finland 2022: July 2026 and August 2025 level');
  });
});
