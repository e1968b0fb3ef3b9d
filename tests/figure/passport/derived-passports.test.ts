import { describe, expect, test } from 'vitest';
import { english, german, plain } from '../../support/words';
import { knownPassport } from './planted-passports';

describe('a number of ours', () => {
  test('in euros shows the dollars and the rate of NATO’s own tables', async () => {
    // 34,454 × 86,638 ÷ 93,747 = 31,841.28…
    const { value, exact, own, steps, sources } = await knownPassport({
      measure: 'expenditure-eur-current',
      entity: 'POL',
    });
    expect(own).toBe(true);
    expect(plain(`${value} / ${exact}`)).toBe('EUR 31.8 bn / EUR 31,841.3 million');
    expect(steps).toHaveLength(1);
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      'USD 34,454 million × EUR 86,638 million ÷ USD 93,747 million',
    );
    expect(steps[0]?.inputs.map(({ name, value: input }) => plain(`${name}: ${input}`))).toEqual([
      'Defence expenditure, current US dollars, Poland, 2024: USD 34,454 million',
      'Defence expenditure, national currency, Germany, 2024: EUR 86,638 million',
      'Defence expenditure, current US dollars, Germany, 2024: USD 93,747 million',
    ]);
    expect(sources[0].tables).toEqual([
      'million US dollars, current prices and exchange rates',
      'million units of national currency, current prices',
    ]);
  });

  test('in euros is for Germany what Germany’s own table says, each input listed once', async () => {
    const { exact, steps } = await knownPassport({ measure: 'expenditure-eur-current' }, german);
    expect(plain(exact ?? '')).toBe('86.638 Mio. Euro');
    expect(steps[0]?.inputs).toHaveLength(2);
  });

  test('at purchasing power has the factor’s edition as a second source', async () => {
    // 86,638 ÷ 0.700862 = 123,616.3…
    const { exact, steps, sources } = await knownPassport({ measure: 'expenditure-ppp' });
    expect(plain(exact ?? '')).toBe('Int$ 123,616 million');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe('EUR 86,638 million ÷ 0.700862');
    expect(sources.map(({ producer, label }) => `${producer} ${label}`)).toEqual([
      'NATO July 2026',
      'World Bank March 2026',
    ]);
    expect(sources[1]?.tables).toEqual(['PA.NUS.PPP, national currency per international dollar']);
  });

  test('keeps the status of its inputs, and names those that are estimates', async () => {
    // 1000 × 119,159 ÷ 183.2 = 650,431.2…
    const { exact, status, steps } = await knownPassport({
      measure: 'per-soldier-usd-2021',
      year: 2026,
    });
    expect(plain(exact ?? '')).toBe('USD 650,431');
    expect(status.id).toBe('E');
    expect(steps[0]?.inputs.map((input) => input.status)).toEqual(['estimate', 'estimate']);
  });

  test('as a multiple of a base year shows both years', async () => {
    // 86,638 ÷ 40,265 = 2.151695…
    const { value, exact, unit, steps, id } = await knownPassport({
      measure: 'expenditure-national-current',
      per: 'change',
      base: 2017,
    });
    expect(`${value} / ${exact}`).toBe('×2.15 / ×2.1517');
    expect(unit).toBe('multiples of the value of 2017 (2017 = 1)');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      'EUR 86,638 million ÷ EUR 40,265 million',
    );
    expect(id).toBe('nato-2026-07-expenditure-national-current-deu-2024-base-2017');
  });

  test('of a measure of ours and a base year takes two steps', async () => {
    const { steps } = await knownPassport({ measure: 'expenditure-eur-current', per: 'change' });
    expect(steps.map(({ formula }) => formula)).toEqual([
      'US dollars × Germany’s euros ÷ Germany’s US dollars of the year, all current',
      'value of the year ÷ value of the base year',
    ]);
  });

  test('as a share of a sum shows the sum', async () => {
    // 87,583 + 28,155 + 850,110 + 63,725 = 1,029,573; 100 × 87,583 ÷ 1,029,573 = 8.506730…
    const { value, exact, steps } = await knownPassport({
      measure: 'expenditure-usd-2021',
      per: 'share',
      entities: ['DEU', 'POL', 'USA', 'FRA'],
    });
    expect(plain(`${value} / ${exact}`)).toBe('8.5 % / 8.50673 %');
    expect(plain(steps[0]?.worked?.calculation ?? '')).toBe(
      '100 × USD 87,583 million ÷ USD 1,029,573 million (sum of 4)',
    );
    expect(steps[0]?.inputs).toHaveLength(4);
  });
});

describe('a missing number', () => {
  test('has a passport that says why', async () => {
    const { value, exact, missing, status, sources } = await knownPassport({
      measure: 'personnel-share',
      entity: 'NLD',
      year: 2026,
    });
    expect([value, exact]).toEqual([null, null]);
    expect(status.id).toBe('O');
    expect(missing).toBe('NATO gives no figure here in this edition.');
    expect(sources[0].tables).toEqual(['personnel, per cent of core defence expenditure']);
  });

  test('repeats what its edition notes', async () => {
    const { missing, notes } = await knownPassport({ edition: 'nato-2025-08', year: 2025 }, german);
    expect(missing).toBe('NATO: In dieser Ausgabe steht hier keine Zahl.');
    expect(notes[0]).toBe('Die NATO ließ dieses Feld leer.');
  });

  test('of ours names the input it lacks', async () => {
    const { missing, steps } = await knownPassport({ measure: 'expenditure-ppp', year: 2026 });
    expect(missing).toBe(
      'It cannot be worked out: no figure for Purchasing power parity factor, Germany, 2026.',
    );
    expect(steps[0]?.worked).toBeNull();
    expect(steps[0]?.inputs.map(({ value }) => plain(value ?? 'none'))).toEqual([
      'EUR 124,660 million',
      'none',
    ]);
  });

  test('says that the factor is in another currency', async () => {
    const { missing } = await knownPassport({ measure: 'expenditure-ppp', entity: 'BGR' });
    expect(missing).toMatch(/^It cannot be worked out: the purchasing power factor is in another/);
  });

  test('of a share names who is missing from the sum', async () => {
    const { missing } = await knownPassport(
      { measure: 'expenditure-usd-2021', per: 'share', entities: ['DEU', 'POL'] },
      english,
      [{ indicator: 'expenditure-usd-2021', entity: 'POL', year: 2024, value: null }],
    );
    expect(missing).toBe(
      'It cannot be worked out: the sum lacks US dollars of 2021 (real), Poland, 2024.',
    );
  });

  test('of a change says that the base year has no value', async () => {
    const { value, missing } = await knownPassport({ per: 'change', base: 2017 }, english, [
      { indicator: 'share-of-gdp', entity: 'DEU', year: 2017, value: null },
    ]);
    expect(value).toBeNull();
    expect(missing).toBe('It cannot be worked out: the base year 2017 has no value above zero.');
  });
});
