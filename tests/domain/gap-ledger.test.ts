import { describe, expect, test } from 'vitest';
import {
  firstYearOf,
  type LedgerAccount,
  type LedgerTarget,
  ledgerTotals,
  ledgerYears,
} from '../../src/domain/gap-ledger';
import { fc } from '../support/properties';
import { seriesOf } from './planted-series';

const twoPercent: LedgerTarget = { level: 2, base: 'gdp', since: 2014 };

/** An ally that joined in a year, with what it spent and its GDP by year. */
function account(
  entity: string,
  joined: number,
  spent: Parameters<typeof seriesOf>[0],
  base: Parameters<typeof seriesOf>[0],
): LedgerAccount {
  return { entity, joined, spent: seriesOf(spent), base: seriesOf(base) };
}

describe('a year of the ledger', () => {
  test('is spending minus the share of GDP the target asks for: below is negative', () => {
    const ally = account('A', 1949, { 2014: 15, 2015: 25 }, { 2014: 1000, 2015: 1000 });
    const [first, second] = ledgerYears([ally], twoPercent, [2014, 2015]);
    expect(first).toMatchObject({ spent: 15, asked: 20, balance: -5, running: -5 });
    expect(second).toMatchObject({ spent: 25, asked: 20, balance: 5, running: 0 });
  });

  test('has no balance where a figure is missing, and the sum goes on without it', () => {
    const ally = account(
      'A',
      1949,
      { 2014: 15, 2015: null, 2016: 15 },
      { 2014: 1000, 2015: 1000, 2016: 1000 },
    );
    const years = ledgerYears([ally], twoPercent, [2014, 2016]);
    expect(years[1]).toMatchObject({ balance: null, running: null, status: 'O', lacking: ['A'] });
    expect(years[2]?.running).toBe(-10);
    expect(ledgerTotals(years)).toMatchObject({ net: -10, years: [2014, 2016], missing: [2015] });
  });

  test('of a group is missing where one member’s figure is: the others are no sum of all', () => {
    const members = [
      account('A', 1949, { 2014: 15 }, { 2014: 1000 }),
      account('B', 1949, { 2014: 15 }, { 2014: null }),
    ];
    const years = ledgerYears(members, twoPercent, [2014, 2014]);
    expect(years[0]).toMatchObject({ balance: null, lacking: ['B'] });
    expect(ledgerTotals(years)).toBeNull();
  });

  test('is an estimate where one of its figures is', () => {
    const ally = account('A', 1949, { 2025: { value: 20, status: 'E' } }, { 2025: 900 });
    const years = ledgerYears([ally], twoPercent, [2025, 2025]);
    expect(years[0]?.status).toBe('E');
    expect(ledgerTotals(years)?.estimated).toEqual([2025]);
  });

  test('keeps the break of the one ally, and no group has one', () => {
    const broken = account('A', 1949, { 2023: 20 }, { 2023: { value: 900, status: 'B' } });
    const other = account('B', 1949, { 2023: 20 }, { 2023: 900 });
    expect(ledgerYears([broken], twoPercent, [2023, 2023])[0]?.status).toBe('B');
    expect(ledgerYears([broken, other], twoPercent, [2023, 2023])[0]?.status).toBe('A');
  });

  test('that rounding alone could turn is neither below nor above', () => {
    // Half a million of spending, and 2 % of half a million of GDP: 0.51 million.
    const ally = account(
      'A',
      1949,
      { 2014: 20.5, 2015: 19.5, 2016: 19 },
      { 2014: 1000, 2015: 1000, 2016: 1000 },
    );
    const totals = ledgerTotals(ledgerYears([ally], twoPercent, [2014, 2016]));
    expect(totals).toMatchObject({ level: 2, below: 1, above: 0 });
  });
});

describe('which years count', () => {
  const ally = account(
    'A',
    2015,
    { 2013: 1, 2014: 1, 2015: 1 },
    { 2013: 100, 2014: 100, 2015: 100 },
  );

  test('the year a target was agreed counts as a whole', () => {
    expect(firstYearOf({ agreed: '2014-09-05' })).toBe(2014);
    expect(firstYearOf({ agreed: '2006' })).toBe(2006);
    expect(firstYearOf({ agreed: '2025-06-25' })).toBe(2025);
  });

  test('years before the target, and years before accession, are told apart', () => {
    const standings = (since: number | null) =>
      ledgerYears([ally], { level: 2, base: 'gdp', since }, [2013, 2015]).map(
        (one) => one.standing,
      );
    expect(standings(2014)).toEqual(['before-target', 'before-accession', 'counted']);
    expect(standings(null)).toEqual(['before-accession', 'before-accession', 'counted']);
  });

  test('each standing is added up by itself', () => {
    const years = ledgerYears([ally], { level: 2, base: 'gdp', since: null }, [2013, 2015]);
    expect(years.map(({ running }) => running)).toEqual([-1, -2, -1]);
    expect(ledgerTotals(years)?.net).toBe(-1);
    expect(ledgerTotals(years, 'before-accession')?.net).toBe(-2);
    expect(ledgerTotals(years, 'before-target')).toBeNull();
  });

  test('a group’s year is of those who were allies in it', () => {
    const old = account('B', 1949, { 2014: 3, 2015: 3 }, { 2014: 100, 2015: 100 });
    const years = ledgerYears([ally, old], twoPercent, [2014, 2015]);
    expect(years.map(({ entities }) => entities)).toEqual([['B'], ['A', 'B']]);
    expect(years.map(({ balance }) => balance)).toEqual([1, 0]);
  });
});

describe('whatever the figures', () => {
  const years = [2014, 2015, 2016, 2017, 2018, 2019];
  const amount = fc.option(fc.integer({ min: 0, max: 200_000 }), { freq: 6 });
  const accounts = fc.array(
    fc
      .record({
        joined: fc.integer({ min: 2010, max: 2020 }),
        spent: fc.array(amount, { minLength: 6, maxLength: 6 }),
        base: fc.array(amount, { minLength: 6, maxLength: 6 }),
      })
      .map(({ joined, spent, base }) => {
        const byYear = (values: readonly (number | null)[]) =>
          Object.fromEntries(years.map((year, at) => [year, values[at] ?? null]));
        return account(`J${joined}`, joined, byYear(spent), byYear(base));
      }),
    { minLength: 1, maxLength: 4 },
  );
  const target = fc.record({
    level: fc.constantFrom(2, 3.5, 20),
    base: fc.constantFrom('gdp' as const, 'expenditure' as const),
    since: fc.constantFrom(null, 2006, 2014, 2017),
  });
  const windows = fc
    .tuple(fc.constantFrom(...years), fc.constantFrom(...years))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('net is what was above minus what was below', () => {
    fc.assert(
      fc.property(accounts, target, windows, (all, asked, window) => {
        const totals = ledgerTotals(ledgerYears(all, asked, window));
        if (totals === null) return;
        expect(totals.net).toBeCloseTo(totals.spent - totals.asked, 3);
        expect(totals.shortfall).toBeGreaterThanOrEqual(0);
        expect(totals.surplus).toBeGreaterThanOrEqual(0);
        expect(totals.below + totals.above + totals.level).toBe(totals.years.length);
      }),
    );
  });

  test('a longer window never lowers the gross shortfall', () => {
    fc.assert(
      fc.property(accounts, target, windows, (all, asked, [from, to]) => {
        const shortfall = (window: readonly [number, number]) =>
          ledgerTotals(ledgerYears(all, asked, window))?.shortfall ?? 0;
        expect(shortfall([2014, 2019])).toBeGreaterThanOrEqual(shortfall([from, to]) - 1e-6);
      }),
    );
  });

  test('the last running balance is the net', () => {
    fc.assert(
      fc.property(accounts, target, windows, (all, asked, window) => {
        const kept = ledgerYears(all, asked, window);
        const last = kept.findLast((one) => one.standing === 'counted' && one.running !== null);
        const net = ledgerTotals(kept)?.net;
        if (net !== undefined) expect(last?.running).toBeCloseTo(net, 3);
      }),
    );
  });

  test('spending and GDP a thousand times as large make every sum a thousand times as large', () => {
    fc.assert(
      fc.property(accounts, target, windows, (all, asked, window) => {
        const larger = all.map((one) => ({
          ...one,
          spent: scaled(one.spent, 1000),
          base: scaled(one.base, 1000),
        }));
        const before = ledgerTotals(ledgerYears(all, asked, window));
        const after = ledgerTotals(ledgerYears(larger, asked, window));
        expect(after === null).toBe(before === null);
        if (before === null || after === null) return;
        expect(after.shortfall).toBeCloseTo(1000 * before.shortfall, 1);
        expect(after.net).toBeCloseTo(1000 * before.net, 1);
      }),
    );
  });

  test('no number is NaN or infinite', () => {
    fc.assert(
      fc.property(accounts, target, windows, (all, asked, window) => {
        const numbers = ledgerYears(all, asked, window).flatMap(
          ({ spent, asked: level, balance, running, rounding }) => [
            spent ?? 0,
            level ?? 0,
            balance ?? 0,
            running ?? 0,
            rounding,
          ],
        );
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

function scaled(series: LedgerAccount['spent'], factor: number): LedgerAccount['spent'] {
  return {
    ...series,
    observations: series.observations.map((one) => ({
      ...one,
      value: one.value === null ? null : one.value * factor,
    })),
  };
}
