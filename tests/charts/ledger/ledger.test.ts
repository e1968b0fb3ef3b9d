// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { moneyOf } from '../../../src/charts/ledger/moneys';
import { findParty } from '../../../src/charts/ledger/parties';
import { ledgerDefaults, ledgerTargets } from '../../../src/charts/ledger/state';
import { balanceIn, keptLedger } from './kept-ledger';

// Every expectation is worked out by hand from data/nato-2026-07/observations.csv.

describe('the ledger of the published figures', () => {
  test('Germany 2014: 46,687 − 2 % × 4,016,108 = −33,635.16 million US dollars of 2021', async () => {
    expect(balanceIn(await keptLedger({}), 2014)).toBeCloseTo(46_687 - 80_322.16, 6);
  });

  test('Germany 2024 is above by EUR 9.6 million, in current money', async () => {
    const ledger = await keptLedger({ years: [2024, 2024], money: 'eur-current' });
    expect(ledger.currency).toBe('EUR');
    expect(ledger.whole.counted?.net).toBeCloseTo(9.6, 1);
    expect(ledger.whole.counted?.above).toBe(1);
  });

  test('Italy and Spain in 2014: −18,110.5 and −14,511.62, together −32,622.12', async () => {
    const ledger = await keptLedger({ parties: ['ITA', 'ESP'], years: [2014, 2014] });
    expect(ledger.rows.map(({ counted }) => counted?.net.toFixed(2))).toEqual([
      '-18110.50',
      '-14511.62',
    ]);
    expect(ledger.whole.counted?.net).toBeCloseTo(-32_622.12, 6);
  });

  test('the Netherlands 2024: above on 2021 prices, below on current figures', async () => {
    const years = [2024, 2024] as const;
    const constant = await keptLedger({ parties: ['NLD'], years });
    const current = await keptLedger({ parties: ['NLD'], years, money: 'usd-current' });
    expect(balanceIn(constant, 2024)).toBeCloseTo(22_439 - 22_256.6, 6);
    expect(balanceIn(current, 2024)).toBeCloseTo(21_885 - 24_268.76, 6);
  });

  test('the Baltic states 2014: −29.84, −329.54 and −580.64 make −940.02', async () => {
    const ledger = await keptLedger({ parties: ['baltic-states'], years: [2014, 2014] });
    expect(balanceIn(ledger, 2014)).toBeCloseTo(-940.02, 6);
    expect(ledger.rows.map(({ id }) => id)).toEqual(['EST', 'LVA', 'LTU']);
  });

  test('the Nordic allies are two until 2022, three with Finland, four with Sweden', async () => {
    const ledger = await keptLedger({ parties: ['nordic-allies'], years: [2022, 2024] });
    expect(ledger.whole.years.map(({ entities }) => entities.length)).toEqual([2, 3, 4]);
    expect(balanceIn(ledger, 2022)).toBeCloseTo(-2579.26 - 3211.5, 6);
    expect(balanceIn(ledger, 2023)).toBeCloseTo(47.42 - 1349.8 + 358.22, 6);
    expect(balanceIn(ledger, 2024)).toBeCloseTo(1229.98 + 891.08 + 324.3 + 1282.18, 6);
  });

  test('Sweden’s years before 2024 are told apart, with a sum of their own', async () => {
    const { whole } = await keptLedger({ parties: ['SWE'], years: [2022, 2024] });
    expect(whole.counted?.net).toBeCloseTo(14_174 - 12_891.82, 6);
    expect(whole.early?.net).toBeCloseTo(9524 - 12_764.06 + (10_885 - 12_767.3), 6);
  });

  test('a target counts from the year it was agreed, earlier years only when asked for', async () => {
    const core = await keptLedger({ target: 'hague-2025-core' });
    expect(core.whole.counted?.years).toEqual([2025, 2026]);
    const all = await keptLedger({ target: 'hague-2025-core', before: true });
    expect(all.whole.counted?.years).toHaveLength(13);
    expect((await keptLedger({})).whole.counted?.years[0]).toBe(2014);
  });

  test('all allies together are the allies of the year one by one', async () => {
    const ledger = await keptLedger({ parties: ['all-allies'] });
    const added = ledger.rows.reduce((sum, { counted }) => sum + (counted?.net ?? 0), 0);
    expect(ledger.whole.counted?.net).toBeCloseTo(added, 3);
    const one = ledger.rows.reduce((sum, { counted }) => sum + (counted?.shortfall ?? 0), 0);
    expect(one).toBeGreaterThan(ledger.whole.counted?.shortfall ?? 0);
  });

  test('an ally that is chosen twice is counted once', async () => {
    const both = await keptLedger({ parties: ['DNK', 'nordic-allies'] });
    const group = await keptLedger({ parties: ['nordic-allies'] });
    expect(both.whole.counted?.net).toBe(group.whole.counted?.net);
  });

  test('equipment: a fifth of the expenditure, share by share', async () => {
    const ledger = await keptLedger({ target: 'wales-2014-equipment', years: [2014, 2014] });
    const share = ledger.whole.counted?.spent ?? 0;
    expect(ledger.whole.counted?.asked).toBeCloseTo(46_687 / 5, 6);
    expect((100 * share) / 46_687).toBeCloseTo(12.94, 2);
  });

  test('a missing figure leaves its year without a balance and the sums incomplete', async () => {
    const gap = { indicator: 'gdp-usd-2021', entity: 'ITA', year: 2020, value: null };
    const ledger = await keptLedger({ parties: ['ITA', 'ESP'] }, [gap]);
    expect(balanceIn(ledger, 2020)).toBeNull();
    expect(ledger.whole.counted?.missing).toEqual([2020]);
  });
});

describe('what a ledger can be kept in', () => {
  test('an ally’s own currency, where it is neither dollars nor euros', () => {
    expect(moneyOf({ parties: ['POL'], money: 'national-current' }).id).toBe('national-current');
    expect(moneyOf({ parties: ['ITA'], money: 'national-current' }).id).toBe('eur-current');
    expect(moneyOf({ parties: ['POL', 'CZE'], money: 'national-current' }).id).toBe('usd-current');
    expect(moneyOf({ parties: [], money: 'national-current' }).id).toBe('usd-current');
  });

  test('the target without tables is not offered', () => {
    expect(ledgerTargets).not.toContain('hague-2025-related');
    expect(ledgerTargets).toContain('wales-2014-equipment');
    expect(ledgerTargets).toContain(ledgerDefaults.target);
  });

  test('an aggregate of NATO’s is the group of its members', () => {
    expect(findParty('NATO_EUR_CAN')?.id).toBe('europe-and-canada');
    expect(findParty('NATO_TOTAL')?.members).toHaveLength(31);
    expect(findParty('ISL')?.members).toEqual([]);
    expect(findParty('nobody')).toBeNull();
  });
});
