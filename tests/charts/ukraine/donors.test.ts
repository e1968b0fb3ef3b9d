import { describe, expect, test } from 'vitest';
import { donorFacts } from '../../../src/charts/ukraine/donor-facts';
import { type Donor, donorsOf } from '../../../src/charts/ukraine/donors';
import { type UkraineState, ukraineDefaults } from '../../../src/charts/ukraine/state';
import { supportRequests } from '../../../src/charts/ukraine/ukraine-spec';
import { readPublished } from '../../support/published-data';

const november: UkraineState = { ...ukraineDefaults, month: '2024-11' };

async function donors(changes: Partial<UkraineState> = {}): Promise<readonly Donor[]> {
  const state = { ...november, ...changes };
  return donorsOf(await readPublished(supportRequests(state)));
}

async function amounts(changes: Partial<UkraineState>, ids: readonly string[]) {
  const all = await donors(changes);
  return ids.map((id) => all.find(({ entity }) => entity.id === id)?.amount?.toFixed(1));
}

// Worked out by hand from Kiel's Release 29.
describe('support added up to November 2024', () => {
  test('allocations: United States 108.1, EU institutions 44.8, Germany 15.5, United Kingdom 13.2 billion', async () => {
    const ids = ['USA', 'EU', 'DEU', 'GBR', 'DNK', 'NLD', 'FRA'];
    expect(await amounts({}, ids)).toEqual(['108.1', '44.8', '15.5', '13.2', '7.5', '7.5', '5.2']);
  });

  test('military ones: United States 60.6, Germany 10.6, United Kingdom 8.6, none of the EU institutions', async () => {
    const ids = ['USA', 'DEU', 'GBR', 'FRA', 'EU'];
    expect(await amounts({ kind: 'military' }, ids)).toEqual(['60.6', '10.6', '8.6', '3.8', '0.0']);
  });

  test('commitments, which come without kinds: United States 119.0, EU institutions 100.1, Germany 25.8, United Kingdom 31.8', async () => {
    const expected = ['119.0', '100.1', '25.8', '31.8'];
    const ids = ['USA', 'EU', 'DEU', 'GBR'];
    expect(await amounts({ what: 'commitments' }, ids)).toEqual(expected);
    expect(await amounts({ what: 'commitments', kind: 'military' }, ids)).toEqual(expected);
  });

  test('the three kinds add up to the total for every donor', async () => {
    const kinds = await Promise.all(
      (['military', 'financial', 'humanitarian'] as const).map((kind) => donors({ kind })),
    );
    for (const { entity, amount } of await donors()) {
      const parts = kinds.map((all) => all.find((one) => one.entity.id === entity.id)?.amount ?? 0);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(sum, entity.id).toBeCloseTo(amount ?? -1, 4);
    }
  });

  test('of GDP: Estonia 2.43 and Denmark 2.24 per cent lead, Germany is 15th of 41 states with 0.43', async () => {
    const ranked = (await donors())
      .filter(({ rank }) => rank.percent !== null)
      .sort((a, b) => (a.rank.percent ?? 0) - (b.rank.percent ?? 0));
    expect(ranked).toHaveLength(41);
    const written = ranked.map(({ entity, percent }) => `${entity.id} ${percent?.toFixed(2)}`);
    expect(written.slice(0, 5)).toEqual([
      'EST 2.43',
      'DNK 2.24',
      'LTU 1.94',
      'LVA 1.65',
      'FIN 1.07',
    ]);
    expect(written[14]).toBe('DEU 0.43');
  });
});

describe('donors', () => {
  test('the EU institutions have no GDP, so no share and no rank among states', async () => {
    const eu = (await donors()).find(({ entity }) => entity.kind === 'institution');
    expect(eu?.share.observations[0]).toMatchObject({ value: null, status: 'M' });
    expect(eu?.rank).toEqual({ amount: null, percent: null });
  });

  test('the United States have no row after January 2025', async () => {
    const all = await donors({ month: '2026-04' });
    const recorded = all.find(({ entity }) => entity.id === 'USA')?.sum.recorded;
    expect(recorded).toEqual({ count: 35, last: '2025-01' });
  });

  test('of whom nothing is recorded yet there is no sum, which is not zero, and no rank', async () => {
    const all = await donors({ month: '2022-01' });
    const there = all.filter(({ amount }) => amount !== null).map(({ entity }) => entity.id);
    expect(there).toEqual(['CAN', 'CZE']);
    const germany = all.find(({ entity }) => entity.id === 'DEU');
    expect(germany).toMatchObject({ amount: null, percent: null, rank: { amount: null } });
  });
});

describe('what is said of Germany', () => {
  test('it is the largest donor state of Europe, behind the EU institutions where they are shown', async () => {
    const facts = donorFacts(await donors(), november);
    expect(facts).toMatchObject({ rankInEurope: 1, rank: 2, states: 41 });
    expect(facts?.above?.entity.id).toBe('EU');
    expect(donorFacts(await donors(), { ...november, eu: false })?.above).toBeNull();
  });

  test('by commitments it is second, after the United Kingdom', async () => {
    const state: UkraineState = { ...november, what: 'commitments' };
    const facts = donorFacts(await donors(state), state);
    expect(facts?.rankInEurope).toBe(2);
    expect(facts?.firstInEurope.entity.id).toBe('GBR');
  });

  test('nothing, where nothing of it is recorded', async () => {
    const state: UkraineState = { ...november, month: '2022-01' };
    expect(donorFacts(await donors(state), state)).toBeNull();
  });
});
